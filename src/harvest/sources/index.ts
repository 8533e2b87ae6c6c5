import type { BarisRegister } from '../../koleksi/kabupaten/register.ts';
import type { Sumber } from '../../koleksi/kabupaten/sumber.ts';
import type { Source } from '../source.ts';
import { ckanSource } from './ckan.ts';
import type { Around } from './foreign/foreign-source.ts';
import { httpSource } from './http.ts';
import { rssSource } from './rss.ts';
import { wordpressSource } from './wordpress.ts';

export type OnlineSumber = Exclude<Sumber, { jenis: 'folder' }>;
type Open = (row: BarisRegister, alamat: string, around: Around) => Source;

/** Every kind of source that is read over the network, one line each. */
const SOURCES: Readonly<Record<OnlineSumber['jenis'], Open>> = {
  http: ({ id }, alamat, { network }) => httpSource(id, alamat, network),
  wordpress: wordpressSource,
  rss: rssSource,
  ckan: ckanSource,
};

/** A body that is connected publishes our feed on its host, where the register says nothing else. */
const CONNECTED: ReadonlySet<BarisRegister['status']> = new Set(['terhubung', 'terbatas']);

/** Where a body is read over the network; `undefined`: it is not. */
export function onlineSumberOf({ sumber, status, host }: BarisRegister): OnlineSumber | undefined {
  if (sumber) return sumber.jenis === 'folder' ? undefined : sumber;
  return CONNECTED.has(status) ? { jenis: 'http', alamat: `https://${host}/` } : undefined;
}

export const openSource = (row: BarisRegister, { jenis, alamat }: OnlineSumber, around: Around): Source =>
  SOURCES[jenis](row, alamat, around);
