import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type PublishedInput, pageReader } from '../../rules/published.ts';
import type { SitusVerdict } from '../../rules/report/report.ts';

/** The finished folder of one situs; `undefined` where it has not been built. */
export function readPublished(keluaran: string, { id, row }: SitusVerdict): PublishedInput | undefined {
  const folder = path.join(keluaran, id);
  if (!row || !existsSync(folder)) return undefined;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const belowOf = (file: string): string => path.relative(folder, file).replaceAll(path.sep, '/');
  const factsOf = pageReader(row.host);
  const pages = files.filter((file) => file.endsWith('.html'));
  return {
    id,
    sizes: new Map(files.map((file) => [belowOf(file), statSync(file).size])),
    pages: new Map(pages.map((file) => [belowOf(file), factsOf(readFileSync(file, 'utf8'), belowOf(file))])),
  };
}
