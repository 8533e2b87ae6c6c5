import type { SuratDaftarFacts, SuratFacts } from '../../model/papan/surat.ts';
import { workdayAfter } from '../answer-day.ts';
import type { Ask } from '../ask.ts';
import { headTitle } from '../head-title.ts';
import { letterTo } from '../letter.ts';
import { HOME, pageKind } from '../page-kind.ts';

const ALL = { label: 'Surat', address: '/surat/' };

/** `/surat/` of the internal board: a letter for every head. */
export const suratDaftar = pageKind<SuratDaftarFacts>('surat-daftar', (ask) => [
  {
    address: ALL.address,
    judul: 'Surat kepada tiap kepala',
    ringkasan: 'Satu lembar untuk tiap badan: yang paling berbobot, dasar hukumnya, dan hari jawabannya.',
    trail: [HOME],
    menu: ALL.label,
    hidden: true,
    facts: async () => ({
      baris: ask.situs.map((situs) => ({
        situs,
        kepada: headTitle(situs),
        temuan: letterTo(situs, ask).temuan.length,
      })),
      tenggat: workdayAfter(ask.tanggal),
    }),
  },
]);

/** `/surat/<id>/`: the letter to print. */
export const surat = pageKind<SuratFacts>('surat', (ask: Ask) =>
  ask.situs.map((situs) => ({
    address: `/surat/${situs.row.id}/`,
    judul: `Surat kepada ${headTitle(situs)}`,
    ringkasan: `Yang perlu dilengkapi di situs ${situs.row.nama}.`,
    trail: [HOME, ALL],
    hidden: true,
    facts: async () => letterTo(situs, ask),
  })),
);
