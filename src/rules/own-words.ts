import { isContoh, type Keterangan } from '../model/contoh.ts';
import type { Item, Situs } from '../model/situs.ts';
import type { Place } from '../problems/problem.ts';
import type { Folder } from './folder.ts';
import type { RuleInput } from './input.ts';
import { type Finding, SEBAB, type Sebab } from './rule.ts';

/** A situs as it stands, and what is left of it as the words of others are taken away, one kind after the other. */
export interface OwnWords {
  /** Every isian that is not yet the body's own word bears a mark; what waits for its content is there like others. */
  written: RuleInput;
  /** The last holds the body's own words alone. */
  without: readonly { sebab: Sebab; input: RuleInput }[];
}

/** An isian as rules are given it. */
export interface JudgedItem extends Item {
  /** Why it is not yet the body's own word, and where that is written. */
  mark?: { sebab: Sebab; where: Place };
}

/** What is said of an isian that is not yet the body's own word. */
export const markFinding = ({ mark, judul }: JudgedItem): Finding | undefined =>
  mark && { ...mark, subject: judul, isIsian: true };

export function ownWordsOf(input: RuleInput): OwnWords {
  const sebab = new Map(itemsOf(input.situs).map((item) => [nameOf(item), sebabOf(item, input.folder)]));
  const written = withItems(input, (item) => marked(item, sebab.get(nameOf(item)), input));
  let left = written;
  return {
    written,
    without: SEBAB.map((one) => {
      left = ownTextsOf(
        withItems(left, (item) => (sebab.get(nameOf(item)) === one ? undefined : item)),
        one,
      );
      return { sebab: one, input: left };
    }),
  };
}

const itemsOf = ({ items }: Situs): Item[] => Object.values(items).flat();

const nameOf = ({ koleksi, slug }: { koleksi: string; slug: string }): string => `${koleksi}/${slug}`;

/** A gap that somebody is to fill in, anywhere in a text. */
const GAP = /\[\s*diisi\b/i;

function sebabOf(item: Item, { texts }: Folder): Sebab | undefined {
  if (item.contoh) return 'contoh';
  // The parts of a layanan are judged one by one.
  const hasGap =
    item.koleksi !== 'layanan' && /\.mdx?$/.test(item.path) && GAP.test(texts.get(item.path) ?? '');
  if (item.data.belum_diisi || hasGap) return 'belum_diisi';
  return item.data.draf_konfirmasi || isDraftLayanan(item) ? 'draf_konfirmasi' : undefined;
}

const isDraftLayanan = ({ data }: Item): boolean => 'status' in data && data.status === 'draf_konfirmasi';

function marked(item: Item, sebab: Sebab | undefined, { placeOf }: RuleInput): Item {
  if (sebab === undefined || (sebab === 'draf_konfirmasi' && item.koleksi === 'layanan')) return item;
  const data = { ...item.data, belum_diisi: undefined };
  return { ...item, data, mark: { sebab, where: placeOf(item, sebab) } } as JudgedItem;
}

/** @param change gives each isian as it is to be, or nothing for one that is taken away */
function withItems(input: RuleInput, change: (item: Item) => Item | undefined): RuleInput {
  const lists = Object.entries(input.situs.items).map(
    ([name, own]) => [name, (own as readonly Item[]).flatMap((item) => change(item) ?? [])] as const,
  );
  const items = Object.fromEntries(lists) as unknown as Situs['items'];
  const left = new Set(lists.flatMap(([, own]) => own.map(nameOf)));
  const gone = itemsOf(input.situs).filter((item) => !left.has(nameOf(item)));
  if (gone.length === 0) return { ...input, situs: { ...input.situs, items } };
  const names = new Set(gone.map(nameOf));
  const paths = new Set(
    gone.flatMap(({ path, body }) => [body?.path ?? path]).filter((path) => /\.mdx?$/.test(path)),
  );
  const { folder } = input;
  return {
    ...input,
    situs: { ...input.situs, items },
    folder: {
      ...folder,
      isian: folder.isian.filter((one) => !names.has(nameOf(one))),
      shownTexts: new Map([...folder.shownTexts].filter(([path]) => !paths.has(path))),
    },
  };
}

/** Without what `situs.yaml` marks: samples by key, and duties that sum up national law. */
function ownTextsOf(input: RuleInput, sebab: Sebab): RuleInput {
  const { identitas } = input.situs;
  const keys = (Object.keys(identitas) as Keterangan[]).filter((key) =>
    sebab === 'contoh'
      ? key !== 'contoh' && key !== 'diperbarui' && isContoh(identitas, key)
      : sebab === 'draf_konfirmasi' && key === 'teks' && identitas.teks?.label === 'ringkasan_nasional',
  );
  if (keys.length === 0) return input;
  const left = Object.fromEntries(
    Object.entries(identitas).filter(([key]) => !keys.includes(key as Keterangan)),
  );
  const { shownTexts } = input.folder;
  const text = shownTexts.get('situs.yaml');
  return {
    ...input,
    situs: { ...input.situs, identitas: left },
    folder: {
      ...input.folder,
      shownTexts:
        text === undefined ? shownTexts : new Map([...shownTexts, ['situs.yaml', withoutKeys(text, keys)]]),
    },
  };
}

/** The text of a YAML file with the lines of these keys of its first level left empty. */
function withoutKeys(text: string, keys: readonly string[]): string {
  let isTaken = false;
  return text
    .split('\n')
    .map((line) => {
      if (/^[\w"']/.test(line) && line.includes(':')) isTaken = keys.includes(keyOf(line));
      return isTaken ? '' : line;
    })
    .join('\n');
}

/** `Jam Pelayanan:` is read as `jam_pelayanan` too. */
const keyOf = (line: string): string =>
  line.slice(0, line.indexOf(':')).trim().replaceAll(/["']/g, '').replaceAll(' ', '_').toLowerCase();
