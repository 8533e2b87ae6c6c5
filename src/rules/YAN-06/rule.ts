import { filledOnly } from '../facts/filled-isian.ts';
import { servesPublic } from '../facts/serves-public.ts';
import { placeIn } from '../folder.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnOne } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'YAN-06',
  judul: 'Penilaian kinerja berkala dimuat',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat: 'Hasil penilaian kinerja paling lama dua tahun lalu dimuat.',
  cara_memeriksa:
    'Mencari hasil survei kepuasan, laporan kinerja, atau laporan hasil evaluasi menurut tahunnya. Hanya bagi yang melayani warga.',
  dasar_hukum: ['UU 25/2009 pasal 38'],
  temuan: () => 'Hasil penilaian kinerja yang mutakhir belum dimuat.',
  perbaikan: 'Muat hasil survei di folder `skm`, atau laporan kinerja di folder `dokumen`.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};

const JENIS = ['skm', 'lkjip', 'lhe'];

const check: Check = ({ folder, situs }, { today, parameter }) => {
  if (!servesPublic(situs)) return { subjects: 0, findings: [] };
  const from = today.year - parameter('tahun');
  const { skm, dokumen } = situs.items;
  const found =
    filledOnly(skm).find(({ data }) => data.tahun >= from) ??
    filledOnly(dokumen).find(({ data }) => JENIS.includes(data.jenis) && (data.tahun ?? 0) >= from);
  return verdictOnOne(
    found ? undefined : { where: placeIn(folder, 'skm'), subject: 'kinerja' },
    found?.address,
  );
};

export const YAN_06: ContentRule = { record, check };
