import type { Place } from '../../problems/problem.ts';
import { dokumenOf } from '../facts/find-dokumen.ts';
import { ppidPage } from '../facts/ppid-pages.ts';
import { planYear } from '../facts/time-limits.ts';
import { placeIn, placeOfOwn } from '../folder.ts';
import type { RuleInput } from '../input.ts';
import { BADAN_PUBLIK } from '../jenis.ts';
import type { Check, ContentRule, RuleContext, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

export const record: RuleRecord = {
  kode: 'PBJ-01',
  judul: 'Pengadaan barang dan jasa diumumkan',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat: 'Nomor satuan kerja di SiRUP dan ringkasan rencana umum pengadaan tersedia.',
  cara_memeriksa:
    'Membaca `pengadaan.sirup_id` di `situs.yaml`, dan dokumen `rup` tahun berjalan atau halaman `ppid` berkategori `pengadaan`. Tautan LPSE sudah ada di kaki setiap halaman.',
  dasar_hukum: ['Perki 1/2021 (belum dibaca)', 'Perpres 16/2018 (belum dibaca)'],
  temuan: (bagian) => `${bagian} belum ada.`,
  perbaikan:
    'Isi `pengadaan.sirup_id` di `situs.yaml`, dan muat ringkasan rencana umum pengadaan di folder `dokumen` atau `ppid`.',
  berlaku: BADAN_PUBLIK,
  subjek: 'banyak',
  revisi: 2,
};

const check: Check = (input, context) =>
  verdictOnEach(
    [sirup(input), rencana(input, context)],
    ({ isThere, ...part }) => (isThere ? undefined : part),
    '/ppid/',
  );

interface Part {
  subject: string;
  isThere: boolean;
  where: Place;
}

export const sirup = ({ folder, situs }: RuleInput): Part => ({
  subject: 'Nomor satuan kerja di SiRUP',
  isThere: situs.identitas.pengadaan?.sirup_id !== undefined,
  where: placeOfOwn(folder, 'pengadaan.sirup_id'),
});

export function rencana({ folder, situs }: RuleInput, { today, parameter }: RuleContext): Part {
  const tahun = planYear(today, parameter('bulan_rencana'));
  return {
    subject: `Ringkasan rencana umum pengadaan ${tahun}`,
    isThere: dokumenOf(situs, 'rup', tahun) !== undefined || ppidPage(situs, 'pengadaan') !== undefined,
    where: placeIn(folder, 'dokumen'),
  };
}

export const PBJ_01: ContentRule = { record, check };
