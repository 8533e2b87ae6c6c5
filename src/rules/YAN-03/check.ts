import type { Situs } from '../../model/situs.ts';
import { placeIn } from '../folder.ts';
import { dokumenOf } from '../judge/dokumen.ts';
import { filled } from '../judge/filled.ts';
import { maklumatOf } from '../judge/maklumat.ts';
import { servesPublic } from '../judge/serves.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

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
  { nama: 'standar pelayanan', path: 'layanan', isThere: ({ items }) => filled(items.layanan).length > 0 },
  { nama: 'maklumat pelayanan', path: 'halaman', isThere: (situs) => maklumatOf(situs) !== undefined },
  {
    nama: 'pengelolaan pengaduan',
    path: 'situs.yaml',
    isThere: ({ identitas }) => Boolean(identitas.pengaduan?.pengelola),
  },
  {
    nama: 'penilaian kinerja',
    path: 'skm',
    isThere: (situs) => filled(situs.items.skm).length > 0 || dokumenOf(situs, 'lkjip') !== undefined,
  },
];

export const check: Check = ({ folder, situs }) =>
  each(
    servesPublic(situs) ? PARTS : [],
    ({ nama, path, isThere }) =>
      isThere(situs) ? undefined : { where: placeIn(folder, path), subject: nama },
    '/profil/',
  );
