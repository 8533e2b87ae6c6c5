import { posix } from 'node:path';
import { koleksiNamed, semuaKoleksi } from '../koleksi/index.ts';
import type { Koleksi } from '../koleksi/koleksi.ts';
import type { ContentFile, FileKind } from '../koleksi/records.ts';
import { ALIHAN_FILE } from '../koleksi/situs/alihan.ts';
import { fileMisplaced } from '../problems/files.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggest.ts';
import { tableUnnamed } from '../problems/tables.ts';
import { partsOf, slugOf } from '../text/names.ts';
import { isPicture } from './kinds.ts';

/** What a file is to its situs, by where it stands and what it is. */
export type Role =
  | { role: 'situs' }
  | { role: 'redirects' }
  | { role: 'isian'; koleksi: Koleksi }
  /** `tahun`: year of a yearly table, from the name of its file. */
  | { role: 'table'; koleksi: Koleksi; tahun?: number }
  /** Read by whoever names it: pictures, downloads, tables beside a page. */
  | { role: 'asset'; note?: Problem }
  | { role: 'misplaced'; problem: Problem };

/** Folders whose files are only what pages name. */
const ASSET_FOLDERS = ['gambar', 'berkas'];
/** A koleksi that is one table of another folder has no folder of its own. */
const folderKoleksi = (name: string): Koleksi | undefined => {
  const koleksi = koleksiNamed(name);
  return koleksi?.table?.file === undefined ? koleksi : undefined;
};
export const FOLDERS: readonly string[] = [
  ...semuaKoleksi.map(({ name }) => name).filter((name) => folderKoleksi(name) !== undefined),
  ...ASSET_FOLDERS,
];

export function roleOf({ path, kind }: Pick<ContentFile, 'path' | 'kind'>, situs: string): Role {
  const place = { path: `${situs}/${path}` };
  const misplaced = (remedy: string): Role => ({
    role: 'misplaced',
    problem: fileMisplaced.at(place, { path, remedy }),
  });
  if (path === SITUS_FILE) return { role: 'situs' };
  if (path === ALIHAN_FILE) return { role: 'redirects' };
  const [folder = '', ...below] = path.split('/');
  const isPage = kind === 'md' || kind === 'mdx';
  const koleksi = folderKoleksi(folder);
  if (below.length === 0) return misplaced(PLACES[isPage ? 'page' : placeOfKind(kind)]);
  if (!koleksi)
    return isPage || kind === 'yaml' ? misplaced(PLACES[isPage ? 'page' : 'yaml']) : { role: 'asset' };
  if (kind === 'yaml') return misplaced(PLACES.yaml);
  if (isPage)
    return below.length === 1
      ? { role: 'isian', koleksi }
      : misplaced(`Pindahkan langsung ke dalam folder \`${folder}\`, tanpa folder lain di antaranya`);
  return tableOf(path, kind) ?? unnamedTable(path, kind, place) ?? { role: 'asset' };
}

/** A table that means to be read and has another name: it would be lost without a word. */
function unnamedTable(path: string, kind: string, place: { path: string }): Role | undefined {
  if (kind !== 'csv' && kind !== 'xlsx') return undefined;
  const [folder = '', ...below] = path.split('/');
  const ending = posix.extname(path).toLowerCase();
  for (const { name, table } of semuaKoleksi) {
    const facts = { name: posix.basename(path), table: name };
    if (table && table.file === undefined && name === folder) {
      const year = /(?<!\d)20\d\d(?!\d)/.exec(path)?.[0] ?? '2026';
      const better = `${below.length > 1 ? `${folder}/` : ''}${year}${ending}`;
      return { role: 'asset', note: tableUnnamed.at(place, { ...facts, better }) };
    }
    const only = table?.file === undefined ? undefined : posix.basename(table.file);
    const isLike = only !== undefined && new RegExp(`(^|[^a-z])${only}([^a-z]|$)`, 'i').test(facts.name);
    if (isLike && posix.dirname(table?.file ?? '') === folder) {
      return { role: 'asset', note: tableUnnamed.at(place, { ...facts, better: `${only}${ending}` }) };
    }
  }
  return undefined;
}

const SITUS_FILE = 'situs.yaml';

/** What to do with a file of each kind that stands elsewhere. */
const PLACES = {
  page: 'Pindahkan ke folder `berita` bila berita, `layanan` bila layanan, atau `halaman` bila halaman lain',
  picture: 'Pindahkan ke folder `gambar`, lalu tampilkan di halaman yang memerlukannya',
  document: 'Pindahkan ke folder `berkas`, lalu sebut di halaman yang memerlukannya',
  yaml: 'Bila isinya belum ada di `situs.yaml`, salin ke sana. Bila hanya salinan, biarkan atau pindahkan ke luar folder situs',
};

const placeOfKind = (kind: FileKind): 'yaml' | 'picture' | 'document' => {
  if (kind === 'yaml') return 'yaml';
  return isPicture(kind) ? 'picture' : 'document';
};

/** The first folder of a path, where no situs has such a folder. */
export function strangeFolderOf(path: string): string | undefined {
  const [folder = '', ...below] = path.split('/');
  return below.length > 0 && !FOLDERS.includes(folder) ? folder : undefined;
}

/** The folder that was probably meant by one of another name: `Berita Desember` → `berita`. */
export function folderMeantBy(folder: string, paths: readonly string[]): string | undefined {
  const near =
    suggest(folder, FOLDERS) ??
    slugOf(folder)
      .split('-')
      .find((word) => FOLDERS.includes(word));
  if (near !== undefined) return near;
  const kinds = paths.map((path) => partsOf(posix.basename(path)).extension);
  if (kinds.every((kind) => /^(jpg|png|webp|gif|heic|heif)$/.test(kind))) return 'gambar';
  return kinds.every((kind) => /^(pdf|docx?|xlsx?|csv|pptx?)$/.test(kind)) ? 'berkas' : undefined;
}

/** Whether the situs is made of what stands at this path, so that it cannot do without: by the name alone. */
export function isContentPath(path: string): boolean {
  const { base, extension } = partsOf(path);
  if (path === ALIHAN_FILE || `${base}.${extension}` === SITUS_FILE) return true;
  const [folder = '', ...below] = path.split('/');
  const isPage = extension === 'md' || extension === 'mdx';
  if (isPage) return below.length === 1 && folderKoleksi(folder) !== undefined;
  return /^(csv|xlsx?)$/.test(extension) && tableOf(`${base}.csv`, 'csv') !== undefined;
}

/** A table whose rows are isian: of one year, or the one table of its koleksi. */
function tableOf(path: string, kind: string): Role | undefined {
  if (kind !== 'csv' && kind !== 'xlsx') return undefined;
  const bare = path.slice(0, path.length - posix.extname(path).length);
  for (const koleksi of semuaKoleksi) {
    const { name, table }: Koleksi = koleksi;
    if (!table) continue;
    if (table.file !== undefined && table.file === bare) return { role: 'table', koleksi };
    const tahun = table.file === undefined ? new RegExp(`^${name}/(20\\d{2})$`).exec(bare)?.[1] : undefined;
    if (tahun !== undefined) return { role: 'table', koleksi, tahun: Number(tahun) };
  }
  return undefined;
}
