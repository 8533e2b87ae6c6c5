import { maklumatOf } from '../facts/find-maklumat.ts';
import { servesPublic } from '../facts/serves-public.ts';
import { placeIn } from '../folder.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnOne } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'YAN-02',
  judul: 'Maklumat pelayanan dimuat',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat: 'Maklumat pelayanan dimuat sebagai halaman atau dokumen.',
  cara_memeriksa:
    'Mencari halaman yang judulnya memuat kata "maklumat", atau dokumen berjenis `maklumat`. Hanya bagi yang melayani warga.',
  dasar_hukum: ['UU 25/2009 pasal 15 huruf b dan 22', 'PP 96/2012 pasal 30 ayat 3–4'],
  temuan: () => 'Maklumat pelayanan belum dimuat.',
  perbaikan: 'Salin isi maklumat yang tergantung di ruang pelayanan ke `halaman/maklumat-pelayanan.md`.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};

const check: Check = ({ folder, situs }) => {
  if (!servesPublic(situs)) return { subjects: 0, findings: [] };
  const maklumat = maklumatOf(situs);
  return verdictOnOne(
    maklumat ? undefined : { where: placeIn(folder, 'halaman'), subject: 'maklumat' },
    maklumat?.address,
  );
};

export const YAN_02: ContentRule = { record, check };
