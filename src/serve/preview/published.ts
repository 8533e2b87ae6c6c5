import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { escapeHtml } from '../../model/html.ts';
import { htmlPage } from '../html-page.ts';

/** Ids of the finished sites in an output folder, sorted; none where there is no such folder. */
export function publishedIn(keluaran: string): string[] {
  let names: string[];
  try {
    names = readdirSync(keluaran);
  } catch {
    return [];
  }
  return names.filter((name) => !name.startsWith('.') && hasHome(path.join(keluaran, name))).sort();
}

const hasHome = (folder: string): boolean =>
  statSync(path.join(folder, 'index.html'), { throwIfNoEntry: false })?.isFile() ?? false;

/** The page of `localhost`: a link to each finished situs. */
export function publishedPage(ids: readonly string[], port: number): string {
  const links = ids.map(
    (id) => `<li><a href="http://${escapeHtml(id)}.localhost:${port}/">${escapeHtml(id)}</a></li>`,
  );
  const title =
    ids.length === 0 ? 'Belum ada situs yang dibangun' : `${ids.length} situs yang sudah dibangun`;
  const lead =
    ids.length === 0
      ? 'Jalankan <code>npm run build</code>, lalu muat ulang halaman ini.'
      : 'Setiap situs dibuka di alamatnya sendiri, dengan aturan yang sama seperti saat terbit.';
  return htmlPage({
    title,
    main: `<p class="redup">Situs jadi di komputer ini</p>\n<h1>${title}</h1>\n<p class="pengantar">${lead}</p>\n<ul>\n${links.join('\n')}\n</ul>`,
  });
}
