import { existsSync, mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { situsFolders } from '../situs-folders.ts';
import { editorSchemas, koleksiOfFiles } from './editor-schemas.ts';

/** Where Astro's extension for VS Code looks, below the folder that is open; Git does not keep it. */
const INDEX = '.astro/collections';

/**
 * Tells Astro's extension for VS Code which schema the top part of each Markdown file has; nothing where the content
 * lies outside the folder of the program, which is the one that is open.
 *
 * The extension knows files by a list and not by a pattern, so the list follows what is on the disk.
 */
export function tellEditor({ content, root }: { content: string; root: string }): void {
  if (path.dirname(content) !== root) return;
  const folder = path.join(root, INDEX);
  mkdirSync(folder, { recursive: true });
  const schemas = editorSchemas();
  for (const { name } of koleksiOfFiles) {
    writeIfOther(path.join(folder, `${name}.schema.json`), JSON.stringify(schemas.get(name)));
  }
  const collections = koleksiOfFiles.map(({ name }) => ({ hasSchema: true, name }));
  writeIfOther(
    path.join(folder, 'collections.json'),
    JSON.stringify({ collections, entries: entriesOf(content) }),
  );
}

/** Files by their address in lower case, as the extension compares them, to the name of their koleksi. */
function entriesOf(content: string): Record<string, string> {
  const files = situsFolders(content).flatMap((situs) =>
    koleksiOfFiles.flatMap(({ name }) => {
      const folder = path.join(content, situs, name);
      const names = existsSync(folder) ? readdirSync(folder).filter((file) => /\.mdx?$/.test(file)) : [];
      return names.map((file) => [path.join(folder, file), name] as const);
    }),
  );
  return Object.fromEntries(
    files.map(([file, name]) => [decodeURIComponent(pathToFileURL(file).href).toLowerCase(), name]),
  );
}

/** A file that is written again makes the extension read everything again. */
function writeIfOther(file: string, text: string): void {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/** A lull after which a change on the disk is over. */
const LULL_MS = 300;

/** The same now, and whenever a file comes or goes, until the signal. */
export function keepEditorTold(where: { content: string; root: string }, signal: AbortSignal): void {
  tellEditor(where);
  let lull: NodeJS.Timeout | undefined;
  const watcher = watch(where.content, { recursive: true, persistent: false, signal }, (event) => {
    if (event !== 'rename') return;
    clearTimeout(lull);
    lull = setTimeout(() => tellEditor(where), LULL_MS).unref();
  });
  // A disk that cannot be watched costs the editor its help, and dev nothing.
  watcher.on('error', () => watcher.close());
}
