import type { Network, Reply, Validators } from '../../network/network.ts';
import { NetworkFault } from '../../network/network-fault.ts';
import { type FaultState, SourceFault } from '../source.ts';

export interface Document {
  /** Front page of the source, as the register has it. */
  alamat: string;
  /** Address below it, or a whole one on the same host. */
  url: string;
  most: number;
  known?: Validators | undefined;
  /** Media types that are read; absent: any. */
  types?: readonly string[];
}

const STATES: Readonly<Record<NetworkFault['kind'], FaultState>> = {
  nama: 'tak_terjangkau',
  alamat: 'tak_terjangkau',
  menolak: 'tak_terjangkau',
  terputus: 'tak_terjangkau',
  lambat: 'tak_terjangkau',
  tunda: 'tak_terjangkau',
  tls: 'tls_gagal',
  besar: 'terlalu_besar',
  alih: 'tidak_sah',
  rusak: 'tidak_sah',
};

/** Neither there nor wrong. */
const ABSENT: ReadonlySet<number> = new Set([404, 410]);

/**
 * One document of a source: 200 with its bytes, 304, or 404 where it is not there.
 *
 * @throws SourceFault in words for people
 */
export async function askDocument(
  network: Network,
  { alamat, url, types, ...wish }: Document,
): Promise<Reply> {
  const at = new URL(url.startsWith('/') ? url.slice(1) : url, alamat.endsWith('/') ? alamat : `${alamat}/`);
  const reply = await network
    .get({ url: at.href, hosts: [new URL(alamat).host], ...wish })
    .catch((error: unknown) => {
      if (!(error instanceof NetworkFault)) throw error;
      throw new SourceFault(error.message, { cause: error, keadaan: STATES[error.kind] });
    });
  const { status, type } = reply;
  if (ABSENT.has(status) || status === 304) return ABSENT.has(status) ? { ...reply, status: 404 } : reply;
  if (status >= 500) throw new SourceFault(`servernya menjawab ${status}`, { keadaan: 'tak_terjangkau' });
  if (status !== 200) throw new SourceFault(`servernya menjawab ${status}`);
  if (types && type !== '' && !types.includes(type))
    throw new SourceFault(`jawabannya \`${type.slice(0, 60)}\`, bukan data`);
  return reply;
}
