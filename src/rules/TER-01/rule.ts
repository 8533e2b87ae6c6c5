import { quote } from '../../problems/words.ts';
import { SEMUA } from '../jenis.ts';
import type { PublishedRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'TER-01',
  judul: 'Semua tautan di halaman jadi ada tujuannya',
  tingkat: 'wajib',
  sifat: 'larangan',
  syarat:
    'Setiap tautan, gambar, dan unduhan di halaman yang sudah jadi menunjuk ke berkas dan bagian yang ada.',
  cara_memeriksa: 'Membaca semua halaman di folder keluaran. Tidak dihitung dalam skor.',
  dasar_hukum: ['UU 14/2008 pasal 9 ayat 4'],
  temuan: (alamat, keadaan) => `Alamat ${alamat} ${keadaan}.`,
  perbaikan: 'Bangun ulang situs ini. Bila tetap ada, kesalahan ada di pihak program; laporkan.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const check: PublishedRule['check'] = ({ id, sizes, pages }) => {
  const links = [...pages].flatMap(([from, page]) => page.links.map(({ to, line }) => ({ from, to, line })));
  return verdictOnEach(links, ({ from, line, to: { written, path, anchor } }) => {
    const file = [path, `${path}index.html`, `${path}/index.html`].find((one) => sizes.has(one));
    const where = { path: `${id}/${from}`, line };
    if (file === undefined) return { where, subject: quote(written), detail: 'tidak ada berkasnya' };
    const anchors = pages.get(file)?.anchors;
    if (anchor === '' || anchors === undefined || anchors.has(anchor)) return undefined;
    return { where, subject: quote(written), detail: 'tidak ada bagiannya' };
  });
};

export const TER_01: PublishedRule = { record, check, butuh: 'terbit' };
