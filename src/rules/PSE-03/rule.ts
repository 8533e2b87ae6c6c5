import { placeOfOwn } from '../folder.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnOne } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'PSE-03',
  judul: 'Telepon pengaduan disebut',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat: 'Nomor telepon kantor atau pengaduan diisi.',
  cara_memeriksa:
    'Membaca `kontak.telepon`, `kontak.whatsapp`, dan `pengaduan.telepon` di `situs.yaml`. Identitas penyelenggara, keamanan, dan pelindungan data sudah dimuat di setiap situs.',
  dasar_hukum: ['PP 71/2019 pasal 29'],
  temuan: () => 'Nomor telepon pengaduan belum disebut.',
  perbaikan: 'Isi `pengaduan.telepon` atau `kontak.telepon` di `situs.yaml` dengan nomor kantor.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};

const check: Check = ({ folder, situs }) => {
  const { kontak, pengaduan } = situs.identitas;
  const isThere = Boolean(kontak?.telepon?.length || kontak?.whatsapp || pengaduan?.telepon);
  return verdictOnOne(
    isThere ? undefined : { where: placeOfOwn(folder, 'kontak.telepon'), subject: 'telepon' },
    '/kontak/',
  );
};

export const PSE_03: ContentRule = { record, check };
