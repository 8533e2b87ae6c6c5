import type { Link, Root } from 'mdast';
import { koleksiOf } from '../../koleksi/index.ts';
import { niksIn } from '../../read/nik.ts';
import { withoutNip } from '../../read/nip.ts';
import { saysNothing } from '../../rules/A11Y-02/says-nothing.ts';
import { isPersonalLink, withoutContact } from '../../text/personal-contact.ts';
import { bodyText } from '../plan/body-text.ts';
import { isianText } from '../plan/front-matter.ts';
import { isOfSite, keyOf } from './addresses.ts';
import { rewritten } from './body.ts';
import type { Candidate } from './candidates.ts';
import type { Kept, Library } from './library.ts';
import type { OldPage } from './site.ts';
import { documentAt } from './wanted.ts';

export interface DrawAround {
  origin: string;
  tanggal: string;
  library: Library;
  /** New address by the key of the old one. */
  addresses: ReadonlyMap<string, string>;
  /** Paths of things that the check refused. */
  refused: ReadonlySet<string>;
}

export interface Drawn {
  text: string;
  /** Pictures and documents that it names. */
  uses: Kept[];
  /** Old addresses of those that are not there, with why. */
  missing: Map<string, string>;
  /** Paths of pictures whose words were only taken from the title. */
  nameless: string[];
  emails: number;
  mobiles: number;
}

/** A page of the old site as the text of a page of ours. */
export function drawn({ page, id }: Pick<Candidate, 'page' | 'id'>, around: DrawAround): Drawn {
  const out: Drawn = { text: '', uses: [], missing: new Map(), nameless: [], emails: 0, mobiles: 0 };
  const thingAt = (url: string): Kept | undefined => {
    const found = around.library.get(url);
    if ('why' in found) out.missing.set(url, found.why);
    else if (!around.refused.has(found.path)) {
      out.uses.push(found);
      return found;
    }
    return undefined;
  };
  const altOf = (alt: string, path: string): string => {
    const own = clean(alt, out);
    if (own !== '' && !saysNothing(own, path)) return own;
    if (!out.nameless.includes(path)) out.nameless.push(path);
    return `Foto pada ${page.judul}`;
  };
  const image = (url: string, alt: string): { path: string; alt: string } | undefined => {
    const kept = thingAt(url);
    if (!kept?.path || /\.(?:pdf|docx|xlsx)$/.test(kept.path)) return undefined;
    return { path: kept.path, alt: altOf(alt, kept.path) };
  };
  const top = page.picture && image(page.picture.url, page.picture.alt);
  const tree: Root = rewritten(page.tree, {
    image(node) {
      const kept = image(node.url, node.alt ?? '');
      return kept && { type: 'image', url: `/${kept.path}`, alt: kept.alt };
    },
    link: (node) => linkTo(node, around, thingAt),
    text: (words) => clean(words, out),
  });
  const blocks = tree.children.filter((block, n) => !(n === 0 && top && isImageOf(block, top.path)));
  out.text = isianText(
    koleksiOf(page.koleksi).schema,
    recordOf(page, id, top, around.tanggal, out),
    bodyText(blocks),
  );
  return out;
}

const isImageOf = (block: Root['children'][number], path: string): boolean =>
  block.type === 'paragraph' &&
  block.children.length === 1 &&
  block.children[0]?.type === 'image' &&
  block.children[0].url === `/${path}`;

/** Words without what belongs to a person. */
function clean(words: string, out: Pick<Drawn, 'emails' | 'mobiles'>): string {
  const { text, emails, mobiles } = withoutContact(withoutNipIn(words));
  out.emails += emails;
  out.mobiles += mobiles;
  return text;
}

/** What stood around a word stays: it may be the blank before a link. */
function withoutNipIn(words: string): string {
  const without = withoutNip(words);
  if (without === words) return words;
  return `${/^\s/.test(words) ? ' ' : ''}${without}${/\s$/.test(words) ? ' ' : ''}`;
}

function linkTo(
  { url }: Link,
  { origin, addresses }: DrawAround,
  thingAt: (url: string) => Kept | undefined,
): string | undefined {
  if (!URL.canParse(url) || isPersonalLink(url) || niksIn(url).length > 0) return undefined;
  const { protocol, hash, href } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return href;
  if (!isOfSite(url, origin)) return href;
  const document = documentAt(url, origin);
  if (document !== undefined) {
    const kept = thingAt(document);
    return kept && `/${kept.path}`;
  }
  // A place within the page has another name here.
  const key = keyOf(hash === '' ? url : href.slice(0, -hash.length));
  return key === undefined ? undefined : addresses.get(key);
}

function recordOf(
  page: OldPage,
  id: string,
  top: { path: string; alt: string } | undefined,
  tanggal: string,
  out: Pick<Drawn, 'emails' | 'mobiles'>,
): Record<string, unknown> {
  const { koleksi, judul, day, changed, kategori, ringkasan, isDraft } = page;
  return {
    judul: clean(judul, out),
    id,
    ...(koleksi !== 'halaman' && { tanggal: day ?? tanggal }),
    ...(changed !== undefined && changed <= tanggal && { diperbarui: changed }),
    ...(kategori !== undefined && { kategori }),
    ...(ringkasan !== undefined && { ringkasan: clean(ringkasan, out) }),
    ...(top && { gambar: top.path, gambar_alt: top.alt }),
    ...(isDraft && { draf: true }),
  };
}
