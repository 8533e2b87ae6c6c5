import type { Dinding, DindingPeringatan } from '../../../../model/papan/dinding.ts';
import { type Drawn, el } from '../drawn.ts';
import { texts } from '../texts.ts';
import { mapOf } from './map.ts';
import { hasBegun, type Moment } from './moment.ts';
import { standing } from './standing.ts';

export const untilText = ({ selesai }: DindingPeringatan): string =>
  selesai === undefined
    ? texts.sampaiDicabut
    : texts.sampai(selesai.slice(0, 10), selesai.slice(11) || undefined);

const whereText = ({ wilayah }: DindingPeringatan): string =>
  wilayah.length === 0 ? texts.seKabupaten : wilayah.join(', ');

/** A few of them in short lines. */
export function alertLines(data: Dinding, now: Moment, most: number): Drawn[] {
  const active = standing(data, now);
  if (active.length === 0) return [el('p', 'dd-redup', texts.peringatanKosong)];
  const rows = active
    .slice(0, most)
    .map((one) =>
      el(
        'li',
        '',
        el('b', '', one.judul),
        el(
          'span',
          '',
          [one.pemilik, untilText(one)].join(' · '),
          one.contoh && el('i', 'dd-contoh', texts.contoh),
        ),
      ),
    );
  return [el('ul', 'dd-daftar', ...rows)];
}

/** All that stand and all that come. */
export function alertsScene(data: Dinding, now: Moment): Drawn[] {
  const active = standing(data, now);
  const codes = new Set(active.flatMap(({ kode }) => kode));
  const coming = data.peringatan.filter(({ mulai }) => !hasBegun(mulai, now));
  return [
    el(
      'section',
      'dd-kolom dd-kolom--lebar',
      el('h2', '', texts.peringatanJudul),
      active.length === 0
        ? el('p', 'dd-tenang', texts.peringatanKosong)
        : el('ul', 'dd-peringatan', ...active.slice(0, 4).map(cardOf)),
    ),
    el(
      'section',
      'dd-kolom',
      mapOf(
        data,
        ({ kode }) => (codes.has(kode) ? 'dd-luas--3' : ''),
        ({ kode }) => codes.has(kode),
      ),
      el('h2', '', texts.peringatanDatang),
      coming.length === 0
        ? el('p', 'dd-redup', texts.tindakKosong)
        : el(
            'ul',
            'dd-daftar',
            ...coming
              .slice(0, 6)
              .map((one) =>
                el(
                  'li',
                  '',
                  el('b', '', one.judul),
                  el(
                    'span',
                    '',
                    `${one.pemilik} · ${texts.mulai(one.mulai.slice(0, 10), one.mulai.slice(11) || undefined)}`,
                  ),
                ),
              ),
          ),
    ),
  ];
}

function cardOf(one: DindingPeringatan): Drawn {
  return el(
    'li',
    `dd-tingkat--${one.tingkat}`,
    el('p', 'dd-tingkat', texts.tingkat[one.tingkat], one.contoh && el('i', 'dd-contoh', texts.contoh)),
    el('h3', '', one.judul),
    el('p', 'dd-redup', [one.pemilik, whereText(one), untilText(one)].join(' · ')),
    one.dampak !== undefined && el('p', '', one.dampak),
    one.tindakan[0] !== undefined && el('p', 'dd-lakukan', one.tindakan[0]),
  );
}
