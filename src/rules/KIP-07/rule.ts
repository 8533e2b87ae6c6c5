import { placeOfOwn } from '../folder.ts';
import { BADAN_PUBLIK } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnOne } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'KIP-07',
  judul: 'PPID ditunjuk dan dapat dihubungi',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat: 'Jabatan PPID Pembantu disebut, dan PPID Utama kabupaten ditautkan.',
  cara_memeriksa:
    'Membaca `ppid_pembantu.jabatan` di `situs.yaml` dan tautan `ppid_utama` kabupaten, yang tampil di kaki setiap halaman.',
  dasar_hukum: ['UU 14/2008 pasal 13 ayat 1 huruf a', 'PP 61/2010 pasal 12–14'],
  temuan: (kurang) => `${kurang} belum disebut.`,
  perbaikan: 'Isi `ppid_pembantu` di `situs.yaml` dengan jabatan, alamat, dan surel.',
  berlaku: BADAN_PUBLIK,
  subjek: 'tunggal',
  revisi: 1,
};

const check: Check = ({ folder, situs }) => {
  if (!situs.identitas.ppid_pembantu?.jabatan) {
    return verdictOnOne({ where: placeOfOwn(folder, 'ppid_pembantu'), subject: 'Jabatan PPID Pembantu' });
  }
  const isLinked = situs.kabupaten.tautan.some(({ id }) => id === 'ppid_utama');
  return verdictOnOne(
    isLinked ? undefined : { where: { path: '_kabupaten/tautan.yaml' }, subject: 'Tautan PPID Utama' },
    '/ppid/',
  );
};

export const KIP_07: ContentRule = { record, check };
