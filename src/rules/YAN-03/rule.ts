import type { Situs } from '../../model/situs.ts';
import { filledOnly } from '../facts/filled-isian.ts';
import { dokumenOf } from '../facts/find-dokumen.ts';
import { maklumatOf } from '../facts/find-maklumat.ts';
import { servesPublic } from '../facts/serves-public.ts';
import { placeIn } from '../folder.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'YAN-03',
  judul: 'Informasi pelayanan terbuka',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat:
    'Tersedia profil penyelenggara, profil pelaksana, standar pelayanan, maklumat, pengelolaan pengaduan, dan penilaian kinerja.',
  cara_memeriksa:
    'Melihat `teks.tugas`, pejabat, layanan, maklumat, `pengaduan.pengelola`, dan hasil survei atau laporan kinerja. Hanya bagi yang melayani warga.',
  dasar_hukum: ['UU 25/2009 pasal 23 ayat 4–5'],
  temuan: (bagian) => `Informasi pelayanan "${bagian}" belum dimuat.`,
  perbaikan: 'Lengkapi `situs.yaml`, atau tulis isiannya di folder yang disebut.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

interface Part {
  nama: string;
  /** Where it is to be written. */
  path: string;
  isThere: (situs: Situs) => boolean;
}

const PARTS: readonly Part[] = [
  {
    nama: 'profil penyelenggara',
    path: 'situs.yaml',
    isThere: ({ identitas }) => Boolean(identitas.teks?.tugas),
  },
  {
    nama: 'profil pelaksana',
    path: 'pejabat',
    isThere: ({ identitas, items }) => Boolean(identitas.kepala?.nama) || items.pejabat.length > 0,
  },
  {
    nama: 'standar pelayanan',
    path: 'layanan',
    isThere: ({ items }) => filledOnly(items.layanan).length > 0,
  },
  { nama: 'maklumat pelayanan', path: 'halaman', isThere: (situs) => maklumatOf(situs) !== undefined },
  {
    nama: 'pengelolaan pengaduan',
    path: 'situs.yaml',
    isThere: ({ identitas }) => Boolean(identitas.pengaduan?.pengelola),
  },
  {
    nama: 'penilaian kinerja',
    path: 'skm',
    isThere: (situs) => filledOnly(situs.items.skm).length > 0 || dokumenOf(situs, 'lkjip') !== undefined,
  },
];

const check: Check = ({ folder, situs }) =>
  verdictOnEach(
    servesPublic(situs) ? PARTS : [],
    ({ nama, path, isThere }) =>
      isThere(situs) ? undefined : { where: placeIn(folder, path), subject: nama },
    '/profil/',
  );

export const YAN_03: ContentRule = { record, check };
