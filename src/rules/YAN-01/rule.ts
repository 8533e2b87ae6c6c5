import { KOMPONEN_DIUMUMKAN, KOMPONEN_INTERNAL, komponen } from '../../koleksi/layanan/komponen.ts';
import { placeIn } from '../folder.ts';
import { PELAYANAN } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach, verdictOnOne } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'YAN-01',
  judul: 'Standar pelayanan lengkap',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat: 'Setiap layanan memuat keempat belas komponen standar pelayanan.',
  cara_memeriksa:
    'Membaca keempat belas isian di bagian atas tiap berkas `layanan`. Isian yang diawali `[diisi` dianggap kosong.',
  dasar_hukum: ['UU 25/2009 pasal 21', 'PP 96/2012 pasal 25'],
  temuan: (layanan, kurang) =>
    layanan ? `Layanan "${layanan}" belum memuat ${kurang}.` : 'Belum ada layanan yang ditulis.',
  perbaikan: 'Lengkapi isiannya di bagian atas berkas; arti tiap isian ada di panduan layanan.',
  berlaku: PELAYANAN,
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = ({ folder, situs, placeOf }) => {
  const { layanan } = situs.items;
  if (layanan.length === 0) {
    return verdictOnOne({ where: placeIn(folder, 'layanan'), subject: '' });
  }
  return verdictOnEach(
    layanan,
    (item) => {
      const missing = [...KOMPONEN_DIUMUMKAN, ...KOMPONEN_INTERNAL].filter((key) => isEmpty(item.data[key]));
      if (missing.length === 0) return undefined;
      const labels = missing.map((key) => lowered(komponen[key].meta()?.label ?? key));
      return { where: placeOf(item), subject: item.judul, detail: labels.join('; ') };
    },
    '/layanan/',
  );
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

const lowered = (label: string): string => `${label[0]?.toLowerCase()}${label.slice(1)}`;

export const YAN_01: ContentRule = { record, check };
