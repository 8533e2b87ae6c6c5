import { posix } from 'node:path';
import { koleksiNamed, semuaKoleksi } from '../koleksi/index.ts';
import type { Koleksi } from '../koleksi/koleksi.ts';
import { ALIHAN_FILE } from '../koleksi/situs/alihan.ts';
import { fileMisplaced, folderUnknown } from '../problems/files.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggest.ts';
import type { ContentFile } from './records.ts';

/** What a file is to its situs, by where it stands and what it is. */
export type Role =
  | { role: 'situs' }
  | { role: 'redirects' }
  | { role: 'isian'; koleksi: Koleksi }
  /** `tahun`: year of a yearly table, from the name of its file. */
  | { role: 'table'; koleksi: Koleksi; tahun?: number }
  /** Read by whoever names it: pictures, downloads, tables beside a page. */
  | { role: 'asset' }
  | { role: 'misplaced'; problem: Problem };

/** Folders whose files are only what pages name. */
const ASSET_FOLDERS = ['gambar', 'berkas'];
/** A koleksi that is one table of another folder has no folder of its own. */
const folderKoleksi = (name: string): Koleksi | undefined => {
  const koleksi = koleksiNamed(name);
  return koleksi?.table?.file === undefined ? koleksi : undefined;
};
const FOLDERS = [
  ...semuaKoleksi.map(({ name }) => name).filter((name) => folderKoleksi(name) !== undefined),
  ...ASSET_FOLDERS,
];

export function roleOf({ path, kind }: Pick<ContentFile, 'path' | 'kind'>, situs: string): Role {
  const place = { path: `${situs}/${path}` };
  const misplaced = (allowed: string): Role => ({
    role: 'misplaced',
    problem: fileMisplaced.at(place, { path, allowed }),
  });
  if (path === 'situs.yaml') return { role: 'situs' };
  if (path === ALIHAN_FILE) return { role: 'redirects' };
  const [folder = '', ...below] = path.split('/');
  if (below.length === 0)
    return misplaced('`situs.yaml`, `alihkan.csv`, dan folder seperti `berita`, `layanan`, `gambar`');
  const isPage = kind === 'md' || kind === 'mdx';
  if (ASSET_FOLDERS.includes(folder)) {
    return isPage || kind === 'yaml'
      ? misplaced('`halaman` untuk halaman, `berita` untuk berita')
      : { role: 'asset' };
  }
  const koleksi = folderKoleksi(folder);
  if (!koleksi) {
    const facts = { folder, suggestion: suggest(folder, FOLDERS), known: FOLDERS };
    return { role: 'misplaced', problem: folderUnknown.at(place, facts) };
  }
  if (kind === 'yaml') return misplaced('`situs.yaml` di folder situs');
  if (isPage)
    return below.length === 1
      ? { role: 'isian', koleksi }
      : misplaced(`langsung di dalam folder \`${folder}\``);
  return tableOf(path, kind) ?? { role: 'asset' };
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
