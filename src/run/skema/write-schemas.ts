import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { breaksBetween } from '../../feed/compatibility.ts';
import { type JsonSchema, jsonSchemas } from '../../feed/json-schemas.ts';
import { typesText } from '../../feed/types-text.ts';
import { editorFiles } from './editor-files.ts';

/** How many files were written. */
interface WrittenSchemas {
  feed: number;
  editor: number;
}

/**
 * Writes what is made from the schemas of the koleksi: the published schemas of the feed, their types, and what
 * editors complete and underline by.
 *
 * @returns what would break readers of the feed, and then nothing was written
 */
export function writeSchemas(root: string): WrittenSchemas | { breaks: readonly string[] } {
  const schemas = path.join(root, 'src', 'feed', 'skema');
  const folder = path.join(schemas, '1');
  const now = jsonSchemas();
  const breaks = breaksBetween(committedIn(folder), now);
  if (breaks.length > 0) return { breaks };
  for (const [name, schema] of now) {
    writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
  writeFileSync(path.join(schemas, 'types-1.ts'), typesText(now));
  const editor = editorFiles();
  mkdirSync(path.join(root, '.vscode', 'skema'), { recursive: true });
  for (const [below, text] of editor) writeFileSync(path.join(root, '.vscode', below), text);
  return { feed: now.size, editor: editor.size };
}

function committedIn(folder: string): Map<string, JsonSchema> {
  mkdirSync(folder, { recursive: true });
  return new Map(
    readdirSync(folder)
      .sort()
      .map((file) => [
        path.basename(file, '.json'),
        JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
      ]),
  );
}
