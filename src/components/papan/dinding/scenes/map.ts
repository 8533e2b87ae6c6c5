import type { Dinding, DindingPeta } from '../../../../model/papan/dinding.ts';
import { type Drawn, el, elWith } from '../drawn.ts';
import { texts } from '../texts.ts';
import type { Moment } from './moment.ts';
import { standing } from './standing.ts';

type Area = DindingPeta['wilayah'][number];

/** The kecamatan with their numbers, each of its class; those that are marked bear a triangle. */
export function mapOf(
  { peta }: Dinding,
  classOf: (one: Area) => string,
  isMarked: (one: Area) => boolean,
): Drawn | undefined {
  if (!peta) return undefined;
  const areas = peta.wilayah.flatMap((one) =>
    one.d === undefined
      ? []
      : [elWith('path', { class: `dd-luas ${classOf(one)}`, 'fill-rule': 'evenodd', d: one.d })],
  );
  const places = peta.wilayah.flatMap((one) => {
    const { x, y, nomor } = one;
    if (x === undefined || y === undefined || nomor === undefined) return [];
    return [
      elWith('circle', { class: 'dd-titik', cx: x, cy: y, r: 13 }),
      elWith('text', { class: 'dd-titik-no', x, y: y + 6 }, String(nomor)),
      ...(isMarked(one)
        ? [elWith('path', { class: 'dd-segitiga', d: `M${x + 14} ${y - 20}l8 14h-16z` })]
        : []),
    ];
  });
  return elWith(
    'svg',
    {
      class: 'dd-peta',
      viewBox: `0 0 ${peta.lebar} ${peta.tinggi}`,
      role: 'img',
      'aria-label': texts.petaLabel(peta.wilayah.length),
    },
    peta.alas && elWith('path', { class: 'dd-alas', d: peta.alas.d, 'stroke-width': peta.alas.lebar }),
    ...areas,
    ...places,
  );
}

/** Where what is done, and where an alert stands; the table says the same. */
export function mapScene(data: Dinding, now: Moment): Drawn[] {
  const { peta, program } = data;
  if (!peta) return [];
  const codes = new Set(standing(data, now).flatMap(({ kode }) => kode));
  return [
    el(
      'section',
      'dd-kolom',
      el('h2', '', texts.petaJudul(peta.tahun)),
      mapOf(
        data,
        ({ kelas }) => `dd-luas--${kelas}`,
        ({ kode }) => codes.has(kode),
      ),
      el('p', 'dd-ket', `${texts.makinGelap} ${texts.indikatif} ${peta.kredit ?? ''}`.trim()),
    ),
    el(
      'section',
      'dd-kolom dd-kolom--lebar',
      el(
        'table',
        'dd-tabel',
        el('thead', '', el('tr', '', ...texts.petaKolom.map((word) => elWith('th', { scope: 'col' }, word)))),
        el(
          'tbody',
          '',
          ...peta.wilayah.map((one) =>
            el(
              'tr',
              '',
              elWith(
                'th',
                { scope: 'row' },
                `${one.nomor ?? ''} ${one.nama}`.trim(),
                codes.has(one.kode) && el('i', 'dd-awas', ' ▲'),
              ),
              el('td', '', String(one.kegiatan)),
              el('td', one.tertinggal > 0 ? 'dd-awas' : '', String(one.tertinggal)),
              el('td', '', texts.uang(one.pagu)),
            ),
          ),
        ),
      ),
      program &&
        program.contoh > 0 &&
        el('p', 'dd-contoh', texts.contohProgram(program.contoh, program.kegiatan)),
      codes.size > 0 && el('p', 'dd-ket', texts.peringatanDiPeta),
    ),
  ];
}
