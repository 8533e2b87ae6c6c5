import { jenisWords } from '../koleksi/jenis.ts';
import type { PapanSitus } from '../model/papan.ts';
import { certain } from './certain.ts';

/** The post of the head: `Camat`, `Kepala Dinas`. */
export function headPost(situs: PapanSitus): string {
  const own = Object(certain(situs, 'kepala')).jabatan;
  return typeof own === 'string' && own !== '' ? own : jenisWords[situs.row.jenis].kepala;
}

/** The same with its body, as a letter is addressed: `Camat Topos`, `Kepala Dinas Kesehatan`. */
export function headTitle(situs: PapanSitus): string {
  const { row } = situs;
  const { nama: kind } = jenisWords[row.jenis];
  const jabatan = headPost(situs);
  if (jabatan === `Kepala ${kind}`) return `Kepala ${row.nama}`;
  // The post names the body by itself: Sekretaris Daerah, Inspektur.
  if (jenisWords[row.jenis].kelas === 'opd' && !['dinas', 'badan', 'kecamatan'].includes(row.jenis))
    return jabatan;
  const isArea = row.jenis === 'kecamatan' || row.jenis === 'kelurahan';
  return isArea && row.nama.startsWith(`${kind} `)
    ? `${jabatan} ${row.nama.slice(kind.length + 1)}`
    : `${jabatan} ${row.nama}`;
}
