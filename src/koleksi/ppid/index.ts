import type { Fault } from '../fault.ts';
import { defineKoleksi } from '../koleksi.ts';
import { KATEGORI_INFORMASI } from './kategori.ts';
import { type Ppid, ppid as schema } from './schema.ts';
import { texts } from './texts.ts';

export const ppid = defineKoleksi({
  name: 'ppid',
  schema,
  texts,
  // Berkala: at least every six months (UU 14/2008 pasal 9 ayat 3).
  tinjauSetiap: '6 bulan',
  order: 'urutan',
  perPage: 96,
  files: ['lampiran[].berkas'],
  links: ['sumber_informasi[].tautan'],
  kinBy: 'kelas',
  faultsOf: faultsOfKategori,
});

/** A kind of information stands in one class only. */
function faultsOfKategori({ kelas, kategori }: Ppid): Fault[] {
  const computed = kategori && KATEGORI_INFORMASI[kategori].kelas;
  return computed && computed !== kelas
    ? [{ kind: 'contradicts', key: 'kelas', written: kelas, computed }]
    : [];
}
