import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Selector, transform } from 'lightningcss';
import { beforeAll, expect, test } from 'vitest';
import { ourSites } from '../browser/our-sites.ts';

/** The oldest browser that shows everything: Chrome and WebView 87, of November 2020. */
const CHROME_87 = { chrome: 87 << 16 };

/** Rules that it knows. Not among them: `@layer` (99), `@container` (105), `@scope` (118), nested rules (112). */
const RULES = ['font-face', 'keyframes', 'media', 'page', 'style', 'supports'];

/** Not among them: `:has` (105), `:is` and `:where` (88), `:user-invalid` (119), `:modal` (105). */
const PSEUDO_CLASSES = [
  ...['active', 'checked', 'disabled', 'empty', 'first-child', 'first-of-type', 'focus', 'focus-visible'],
  ...['focus-within', 'hover', 'last-child', 'last-of-type', 'link', 'not', 'nth-child', 'nth-last-child'],
  ...['nth-of-type', 'only-child', 'root', 'target', 'visited'],
];

const UNITS = ['ch', 'cm', 'em', 'ex', 'in', 'mm', 'pt', 'px', 'rem', 'vh', 'vmax', 'vmin', 'vw'];

/** Younger than the baseline, and nothing breaks where they are not known. */
const EMBELLISHMENT = ['forced-color-adjust', 'print-color-adjust', 'text-decoration-thickness', 'text-wrap'];

/** Younger than the baseline: a page that needs one of them falls apart there. */
const TOO_YOUNG =
  /^(accent-color|align-tracks|anchor-.+|animation-(composition|timeline|range.*)|aspect-ratio|container.*|content-visibility|field-sizing|font-palette|font-synthesis-.+|hyphenate-.+|interpolate-size|masonry-.+|object-view-box|offset-.+|overflow-clip-margin|overlay|position-.+|rotate|scale|scroll-timeline.*|scrollbar-.+|text-box.*|text-emphasis.*|text-spacing.*|text-wrap-.+|translate|view-.+|white-space-collapse|forced-color-adjust|print-color-adjust|text-decoration-thickness|text-wrap)$/;

let sheets: { name: string; code: Buffer }[];

beforeAll(async () => {
  const { keluaran, ids } = await ourSites();
  const folder = path.join(keluaran, ids[0] ?? '', '_a');
  sheets = readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .map((name) => ({ name, code: readFileSync(path.join(folder, name)) }));
  // Each situs has its colours in a sheet of its own.
  for (const situs of ids) {
    sheets.push({ name: `${situs}/palet.css`, code: readFileSync(path.join(keluaran, situs, 'palet.css')) });
  }
});

test('nothing in the built CSS would have to be rewritten for Chrome 87', () => {
  for (const { name, code } of sheets) {
    // Minified once more without a target: what differs then is its own hand, and no question of age.
    const asWritten = partsOf(code).union(partsOf(transform({ filename: name, code, minify: true }).code));
    const lowered = partsOf(transform({ filename: name, code, minify: true, targets: CHROME_87 }).code);
    expect([...lowered.difference(asWritten)], name).toEqual([]);
  }
});

test('its rules, selectors, units and properties are known to Chrome 87', () => {
  const used = { rules: new Set<string>(), pseudos: new Set<string>(), units: new Set<string>() };
  const properties = new Set<string>();
  for (const { name, code } of sheets) {
    transform({
      filename: name,
      code,
      visitor: {
        Rule: ({ type }) => void used.rules.add(type),
        Selector: (selector) => {
          for (const kind of pseudosIn(selector)) used.pseudos.add(kind);
        },
        Length: ({ unit }) => void used.units.add(unit),
        Declaration: (declaration) => void properties.add(nameOf(declaration)),
      },
    });
  }
  expect([...used.rules].filter((rule) => !RULES.includes(rule))).toEqual([]);
  expect([...used.pseudos].filter((kind) => !PSEUDO_CLASSES.includes(kind))).toEqual([]);
  expect([...used.units].filter((unit) => !UNITS.includes(unit))).toEqual([]);
  expect([...properties].filter((one) => TOO_YOUNG.test(one) && !EMBELLISHMENT.includes(one))).toEqual([]);
  expect(properties.size).toBeGreaterThan(80);
});

test('colours are written as every browser reads them', () => {
  for (const { name, code } of sheets) {
    const words = code.toString().match(/\b(oklch|oklab|lch|lab|hwb|color|color-mix|light-dark)\(/g);
    expect(words ?? [], name).toEqual([]);
  }
});

/** Conditions, selectors and declarations, each once. */
const partsOf = (code: Uint8Array): Set<string> => new Set(Buffer.from(code).toString().split(/[{};]/));

/** `:not()` of more than one selector is younger than the baseline too (88). */
function pseudosIn(selector: Selector): string[] {
  return selector.flatMap((part) => {
    if (part.type !== 'pseudo-class') return [];
    if (part.kind === 'not' && part.selectors.length > 1) return ['not with a list'];
    return [part.kind];
  });
}

type Visited = { property: string; value?: unknown };

function nameOf({ property, value }: Visited): string {
  const inner = value as { name?: string; propertyId?: { property: string } } | undefined;
  return property === 'custom' ? (inner?.name ?? '') : (inner?.propertyId?.property ?? property);
}
