import { attribute } from '../model/html.ts';
import { SHARE_SIZE, type ShareFacts } from '../model/share-picture.ts';
import { type Lettering, linesOf } from './lettering.ts';

const { width: WIDTH, height: HEIGHT } = SHARE_SIZE;
const EDGE = 72;
const GOLD = '#e0ae3a';
/** Sizes that a name is tried in, and in how many lines it may stand. */
const SIZES = [84, 72, 62, 54, 47, 40] as const;
const MOST_LINES = 3;
const LEADING = 1.18;
/** The woven band of the pages, twice as large. */
const WEAVE =
  'M3 13 13 2l10 11M8 13l5-5.5 5 5.5M30 13 38 1M37 13 45 1M44 13 52 1M51 13 59 1M67 7l8-6 8 6-8 6zM72.5 7 75 5l2.5 2L75 9zM91 1l8 12M98 1l8 12M105 1l8 12';
const BAND = { tile: 240, height: 28, scale: 2 } as const;

/** Where the emblem is laid over the drawing. */
export const EMBLEM = { left: EDGE, top: 62, height: 118 } as const;

/**
 * The share picture of a situs without its emblem: its official name whole, whose it is, its address.
 *
 * No text element and no content in it: every word is an outline, every colour `#rrggbb` of the palette.
 */
export function shareSvg({ nama, pemerintah, host, palette }: ShareFacts, lettering: Lettering): string {
  const { size, lines } = nameIn(nama, lettering);
  const foot = 500 - (lines.length - 1) * size * LEADING;
  const name = lines.map((line, i) => lettering.path(line, { x: EDGE, y: foot + i * size * LEADING, size }));
  const above = lettering.path(pemerintah, { x: EDGE + 128, y: 112, size: 34 });
  const below = lettering.path(host, { x: EDGE + 128, y: 158, size: 28 });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}"${attribute('fill', palette.p9)}/>`,
    `<g fill="none" stroke-width="3"${attribute('stroke', palette.p7)}>${hills(palette.p9)}</g>`,
    outline(above, '#ffffff', 1),
    outline(below, palette.p2, 0.6),
    outline(name.join(''), '#ffffff', size / 22),
    `<rect y="${HEIGHT - BAND.height - 22}" width="${WIDTH}" height="${BAND.height + 22}"${attribute('fill', palette.p7)}/>`,
    weave(),
    '</svg>',
  ].join('');
}

function nameIn(nama: string, lettering: Lettering): { size: number; lines: string[] } {
  const width = WIDTH - 2 * EDGE;
  const tried = SIZES.map((size) => ({ size, lines: linesOf(lettering, nama, { width, size }) }));
  const fits = tried.find(
    ({ size, lines }) =>
      lines.length <= MOST_LINES && lines.every((line) => lettering.width(line, size) <= width),
  );
  return fits ?? tried.at(-1) ?? { size: 40, lines: [nama] };
}

const outline = (path: string, colour: string, stroke: number): string =>
  `<path stroke-linejoin="round" stroke-width="${Math.round(stroke * 10) / 10}"${attribute('fill', colour)}${attribute('stroke', colour)}${attribute('d', path)}/>`;

/** Three hills of lines at the right, behind the words; the nearer one hides the farther. */
function hills(ground: string): string {
  const peaks = [
    { x: 1150, y: 180, lines: 9 },
    { x: 1010, y: 270, lines: 7 },
    { x: 850, y: 390, lines: 4 },
  ];
  return peaks
    .flatMap(({ x, y, lines }) =>
      Array.from({ length: lines }, (_, i) => {
        const top = y + i * 42;
        const reach = (HEIGHT - top) * 0.62;
        const slopes = `M${Math.round(x - reach)} ${HEIGHT}L${x} ${top}L${Math.round(x + reach)} ${HEIGHT}`;
        return `<path${attribute('fill', i === 0 ? ground : undefined)}${attribute('d', slopes)}/>`;
      }),
    )
    .join('');
}

function weave(): string {
  const y = HEIGHT - BAND.height - 11;
  const tiles = Array.from({ length: WIDTH / BAND.tile }, (_, i) => {
    const place = `translate(${i * BAND.tile} ${y}) scale(${BAND.scale})`;
    return `<path d="${WEAVE}" transform="${place}"/>`;
  });
  return `<g fill="none" stroke="${GOLD}" stroke-width="1.5">${tiles.join('')}</g>`;
}
