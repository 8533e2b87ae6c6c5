import { sizeText } from '../../problems/words.ts';
import { SEMUA } from '../jenis.ts';
import type { PublishedRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'TER-02',
  judul: 'Halaman ringan',
  tingkat: 'anjuran',
  sifat: 'larangan',
  syarat: 'Setiap halaman, tanpa gambarnya, tidak lebih dari 200 kB.',
  cara_memeriksa: 'Menimbang semua halaman di folder keluaran. Tidak dihitung dalam skor.',
  dasar_hukum: ['UU 14/2008 pasal 9 ayat 4'],
  temuan: (halaman, ukuran) => `Halaman ${halaman} berukuran ${ukuran}.`,
  perbaikan: 'Bagi isinya menjadi beberapa halaman.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const check: PublishedRule['check'] = ({ id, sizes, pages }, { parameter }) =>
  verdictOnEach([...pages.keys()], (path) => {
    const size = sizes.get(path) ?? 0;
    return size <= parameter('kilobita') * 1000
      ? undefined
      : { where: { path: `${id}/${path}` }, subject: `\`${path}\``, detail: sizeText(size) };
  });

export const TER_02: PublishedRule = { record, check, butuh: 'terbit' };
