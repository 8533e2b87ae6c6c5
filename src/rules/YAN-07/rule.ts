import { isGratis } from '../../koleksi/layanan/biaya-tarif.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'YAN-07',
  judul: 'Tarif menyebut dasar hukumnya',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat: 'Setiap layanan berbayar mengisi `dasar_tarif`.',
  cara_memeriksa: 'Membaca `biaya_tarif` dan `dasar_tarif` tiap layanan; yang gratis tidak dihitung.',
  dasar_hukum: ['UU 25/2009 pasal 21 huruf e', 'PP 96/2012 pasal 29'],
  temuan: (layanan) => `Tarif "${layanan}" belum menyebut dasar hukum.`,
  perbaikan: 'Tulis aturan yang menetapkan tarif, misalnya `dasar_tarif: Perda 1/2024 pasal 12`.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = ({ situs, placeOf }) => {
  const paid = situs.items.layanan.filter(
    ({ data: { biaya_tarif } }) => biaya_tarif !== undefined && !isGratis(biaya_tarif),
  );
  return verdictOnEach(
    paid,
    (item) =>
      item.data.dasar_tarif ? undefined : { where: placeOf(item, 'biaya_tarif'), subject: item.judul },
    '/layanan/',
  );
};

export const YAN_07: ContentRule = { record, check };
