import type { Dinding } from '../../../../model/papan/dinding.ts';
import { barOf, type Drawn, el } from '../drawn.ts';
import { texts } from '../texts.ts';

/** What is spent and built of the year's budget, by body, and what lies behind. */
export function programScene({ program }: Dinding): Drawn[] {
  if (!program) return [];
  const { tahun, pagu, kegiatan, contoh, terpakai, fisik, waktu, badan, tertinggal, jumlahTertinggal } =
    program;
  const measures = [
    { label: texts.ukuran.waktu, percent: waktu, kind: 'dd-batang--waktu' },
    { label: texts.ukuran.terpakai, percent: terpakai, kind: 'dd-batang--uang' },
    { label: texts.ukuran.fisik, percent: fisik, kind: 'dd-batang--fisik' },
  ];
  return [
    el(
      'section',
      'dd-kolom',
      el('h2', '', texts.programJudul(tahun)),
      el('p', 'dd-raksasa', terpakai === undefined ? '–' : texts.persen(terpakai)),
      el('p', 'dd-redup', `${texts.terpakai} ${texts.dariPagu(pagu, kegiatan)}`),
      contoh > 0 && el('p', 'dd-contoh', texts.contohProgram(contoh, kegiatan)),
      ...measures.map(({ label, percent, kind }) =>
        el(
          'div',
          'dd-ukuran',
          el(
            'p',
            '',
            el('span', '', label),
            el('b', '', percent === undefined ? texts.belumDilaporkan : texts.persen(percent)),
          ),
          barOf(percent ?? 0, kind),
        ),
      ),
    ),
    el(
      'section',
      'dd-kolom',
      el('h2', '', texts.badan),
      el(
        'ul',
        'dd-badan',
        ...badan.map((one) =>
          el(
            'li',
            '',
            el('p', '', el('b', '', one.nama), el('span', '', texts.uang(one.pagu))),
            barOf(one.terpakai ?? 0, 'dd-batang--uang'),
            el('em', '', one.terpakai === undefined ? '–' : texts.persen(one.terpakai)),
          ),
        ),
      ),
    ),
    el(
      'section',
      'dd-kolom',
      el('h2', '', texts.tertinggal(jumlahTertinggal)),
      tertinggal.length === 0
        ? el('p', 'dd-redup', texts.tindakKosong)
        : el(
            'ul',
            'dd-daftar',
            ...tertinggal.map(({ nama, pemilik, poin, pagu: own }) =>
              el(
                'li',
                '',
                el('b', '', nama),
                el('em', '', texts.poin(poin)),
                el('span', '', `${pemilik} · ${texts.uang(own)}`),
              ),
            ),
          ),
    ),
  ];
}
