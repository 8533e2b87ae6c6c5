import { sealed } from '../../../feed/item.ts';
import { partsOf } from '../../../feed/parts.ts';
import type { FeedItem } from '../../../feed/schema/item.ts';
import type { Manifest } from '../../../feed/schema/manifest.ts';
import { VERSI_MANIFES } from '../../../feed/schema/versi.ts';
import { jenisWords } from '../../../koleksi/jenis.ts';
import type { BarisRegister } from '../../../koleksi/kabupaten/register.ts';
import { SourceFault } from '../../source.ts';
import type { ForeignRead, ForeignRecord } from './record.ts';

/** A situs of another system as if it published our feed: the same judging, the same store. */
export interface ForeignFeed {
  manifest: Uint8Array;
  parts: ReadonlyMap<string, Uint8Array>;
}

interface Frame {
  /** Those that the system has, also where they are empty: what vanishes from them is gone. */
  koleksi: readonly ForeignRecord['koleksi'][];
  /** Of a situs that has no dated record. */
  tanggal: string;
  /** Of a body without a region of its own. */
  kodeWilayah: string;
}

/**
 * @throws SourceFault `dicurigai_diubah`, where something stands in it that no office publishes: nothing of it is taken
 */
export function foreignFeed(
  row: BarisRegister,
  { records, elsewhere, suspicions }: ForeignRead,
  { koleksi, tanggal, kodeWilayah }: Frame,
): ForeignFeed {
  const [first] = suspicions;
  if (first) throw new SourceFault(first, { keadaan: 'dicurigai_diubah' });
  if (records.length === 0 && elsewhere > 0) throw new SourceFault('semua isinya menuju situs lain');
  const parts = new Map<string, Uint8Array>();
  const named: Manifest['koleksi'] = {};
  for (const name of koleksi) {
    const own = records.filter((one) => one.koleksi === name);
    const made = partsOf(row.id, name, own.map(itemOf));
    for (const { url, body } of made) parts.set(url, Buffer.from(body));
    named[name] = {
      jumlah: own.length,
      diperbarui: newestOf(own) ?? null,
      bagian: made.map(({ body: _, ...part }) => part),
    };
  }
  const manifest = {
    versi: VERSI_MANIFES,
    tanggal: newestOf(records) ?? tanggal,
    situs: situsOf(row, kodeWilayah),
    koleksi: named,
    tautan: {},
  };
  return { manifest: Buffer.from(JSON.stringify(manifest)), parts };
}

const itemOf = ({ koleksi: _, ...record }: ForeignRecord): FeedItem => sealed({ ...record, sha256: '' });

const newestOf = (records: readonly ForeignRecord[]): string | undefined =>
  records
    .flatMap(({ diperbarui }) => diperbarui ?? [])
    .sort()
    .at(-1);

/** All that is known of it: what the register says. */
const situsOf = (row: BarisRegister, kodeWilayah: string): Record<string, unknown> => ({
  ...{ id: row.id, nama: row.nama, singkatan: row.singkatan, jenis: row.jenis },
  ...{ induk: row.induk ?? null, host: row.host, kode_wilayah: row.kode_wilayah ?? kodeWilayah },
  ...{ kode_skpd: row.kode_skpd ?? null, urusan: row.urusan ?? [], alamat: {}, kontak: {} },
  ...{ jam_pelayanan: [], kepala: { jabatan: jenisWords[row.jenis].kepala, nama: null, status: null } },
  ...{ pendahulu: row.pendahulu ?? [], penerus: row.penerus ?? null },
});
