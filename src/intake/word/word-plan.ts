import { toMdast } from 'hast-util-to-mdast';
import mammoth from 'mammoth';
import type { Image, Paragraph, Root, RootContent } from 'mdast';
import { htmlToHast } from 'satteri';
import { berita } from '../../koleksi/berita/schema.ts';
import { dokumen } from '../../koleksi/dokumen/schema.ts';
import * as intake from '../../problems/intake.ts';
import type { Problem } from '../../problems/problem.ts';
import { niksIn } from '../../read/nik.ts';
import { partsOf, slugOf } from '../../text/names.ts';
import { bodyText } from '../plan/body-text.ts';
import { isianText } from '../plan/front-matter.ts';
import { hexOf } from '../plan/new-files.ts';
import { withoutExif } from '../plan/photo.ts';
import { docxFault } from './docx-guard.ts';
import { textOf, withoutFrame } from './letter.ts';

/** What a Word file becomes: the text of a page that is to stand at `<base>.md`. */
export interface WordPlan {
  base: string;
  label: string;
  text: string;
  pictures: { path: string; bytes: Uint8Array }[];
  asks: Problem[];
}

/** Styles of the Indonesian Word beside those of the English one. */
const STYLES = ['Judul 1', 'Judul 2', 'Judul 3'].map(
  (name, n) => `p[style-name='${name}'] => h${n + 2}:fresh`,
);
const TITLES = ["p[style-name='Judul'] => h1:fresh", "p[style-name='Title'] => h1:fresh"];

/** A Word file as a page; or why it cannot be one. A letterhead, a signature and a NIP stay behind. */
export async function wordPlan(
  bytes: Buffer,
  { name, tanggal }: { name: string; tanggal: string },
): Promise<WordPlan | { problem: Problem }> {
  const at = { path: name };
  const refused = (why: string) => ({ problem: intake.thingUnknown.at(at, { name, why }) });
  const fault = docxFault(bytes);
  if (fault) return refused(fault);
  const pictures: Buffer[] = [];
  let html: string;
  try {
    const converted = await mammoth.convertToHtml(
      { buffer: bytes },
      {
        // Neither a file outside the document nor a map of styles that its sender put into it.
        ...{ externalFileAccess: false, includeEmbeddedStyleMap: false },
        styleMap: [...TITLES, ...STYLES],
        convertImage: mammoth.images.imgElement(async (image) => {
          pictures.push(await image.readAsBuffer());
          return { src: `gambar-${pictures.length - 1}` };
        }),
      },
    );
    html = converted.value;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return refused('dokumen Word-nya rusak');
  }
  const tree = toMdast(htmlToHast(html) as Parameters<typeof toMdast>[0]) as Root;
  const whole = tree.children.map(textOf).join('\n');
  if (niksIn(whole).length > 0)
    return { problem: intake.personalNumber.at(at, { label: name, kind: 'NIK' }) };
  const { blocks, day } = withoutFrame(tree.children);
  const { judul, rest } = titled(blocks, partsOf(name).base);
  if (/^\s*MEMUTUSKAN\s*:?\s*$/m.test(whole)) return decision(whole, { name, judul, day });
  const kept = await picturesIn(rest, pictures);
  const body = bodyText(kept.blocks);
  const record = { judul, tanggal: day ?? tanggal, draf: true };
  return {
    base: `berita/${record.tanggal}-${slugOf(judul) || 'berita'}`,
    label: 'berita (draf)',
    text: isianText(berita, record, body),
    pictures: kept.pictures,
    asks: [
      ...(day === undefined ? [intake.kindAsked.at(at, { name, missing: ['tanggal'] })] : []),
      ...kept.nameless.map((path) => intake.altAsked.at(at, { name: path })),
    ],
  };
}

const isBold = (block: RootContent): boolean =>
  block.type === 'paragraph' &&
  block.children.length > 0 &&
  block.children.every(({ type }) => type === 'strong' || type === 'break');

const MOST_TITLE = 160;

/** The first heading, or the first short line that ends no sentence; later lines in bold are headings. */
function titled(blocks: readonly RootContent[], name: string): { judul: string; rest: RootContent[] } {
  const first = blocks[0];
  const words = first ? textOf(first).replace(/\s+/g, ' ').trim() : '';
  const isTitle =
    first !== undefined &&
    words.length >= 3 &&
    words.length <= MOST_TITLE &&
    (first.type === 'heading' || isBold(first) || !/[.:;]$/.test(words));
  const judul = calm(isTitle ? words : name.replace(/[_-]+/g, ' '));
  const rest = blocks.slice(isTitle ? 1 : 0).map((block): RootContent => {
    if (block.type === 'heading') return { ...block, depth: Math.max(2, block.depth) as 2 };
    if (!isBold(block) || textOf(block).length > 90) return block;
    return { type: 'heading', depth: 2, children: [{ type: 'text', value: textOf(block).trim() }] };
  });
  return { judul, rest };
}

/** A title in capitals as a sentence; its names are for who reads it to mend. */
const calm = (title: string): string =>
  title === title.toUpperCase() ? `${title[0] ?? ''}${title.slice(1).toLowerCase()}` : title;

/** Pictures under names of their own; one without a description stays, and is asked about. */
async function picturesIn(blocks: readonly RootContent[], found: readonly Buffer[]) {
  const pictures: WordPlan['pictures'] = [];
  const nameless: string[] = [];
  const out: RootContent[] = [];
  for (const [n, block] of blocks.entries()) {
    const image = onlyImage(block);
    if (!image) {
      if (!isCaption(block, blocks[n - 1])) out.push(withoutImages(block));
      continue;
    }
    const bytes = found[Number(image.url.replace('gambar-', ''))];
    const clean = bytes && (await cleaned(bytes));
    if (!clean) continue;
    const path = `gambar/word-${hexOf(clean.bytes).slice(0, 12)}.${clean.ending}`;
    pictures.push({ path, bytes: clean.bytes });
    const next = blocks[n + 1];
    const caption = next && isCaption(next, block) ? textOf(next).replace(CAPTION, '').trim() : '';
    const alt = image.alt?.trim() || caption;
    // Without a description nothing names it: whoever reads aloud would read a file name.
    if (alt === '') nameless.push(path);
    else out.push({ type: 'paragraph', children: [{ type: 'image', url: `/${path}`, alt }] });
  }
  return { blocks: out, pictures, nameless };
}

const CAPTION = /^foto\s*:\s*/i;
const isCaption = (block: RootContent, before: RootContent | undefined): boolean =>
  CAPTION.test(textOf(block).trim()) && before !== undefined && onlyImage(before) !== undefined;

function onlyImage(block: RootContent): Image | undefined {
  if (block.type !== 'paragraph') return undefined;
  const images = block.children.filter((child) => child.type === 'image');
  return images.length === 1 && textOf(block).trim() === '' ? (images[0] as Image) : undefined;
}

const withoutImages = (block: RootContent): RootContent =>
  block.type === 'paragraph'
    ? ({ ...block, children: block.children.filter(({ type }) => type !== 'image') } as Paragraph)
    : block;

async function cleaned(bytes: Buffer): Promise<{ bytes: Buffer; ending: string } | undefined> {
  const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG';
  try {
    return { bytes: await withoutExif(bytes, isPng ? 'png' : 'jpeg'), ending: isPng ? 'png' : 'jpg' };
  } catch (error) {
    // A drawing of Word's own kind is no picture that a page can show.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** A decision is no page: its table of grounds loses its lines. It becomes a dokumen that waits for its PDF. */
function decision(
  whole: string,
  { name, judul, day }: { name: string; judul: string; day: string | undefined },
): WordPlan {
  const nomor = /NOMOR\s*:?\s*([^\s].{0,60})/i.exec(whole)?.[1]?.trim();
  const about = /TENTANG\s*:?\s*\n+\s*([^\n]{3,160})/i.exec(whole)?.[1]?.trim();
  const title = calm(about ?? judul);
  const record = {
    ...{ judul: title, jenis: 'sk' },
    ...(day !== undefined && { tahun: Number(day.slice(0, 4)), tanggal_penetapan: day }),
    ...(nomor !== undefined && { nomor }),
  };
  return {
    ...{ base: `dokumen/${slugOf(title) || 'keputusan'}`, label: 'dokumen (keputusan)', pictures: [] },
    text: isianText(dokumen, record, ''),
    asks: [intake.kindAsked.at({ path: name }, { name, missing: ['PDF keputusannya', 'ringkasan'] })],
  };
}
