import { editorSchemas } from './editor-schemas.ts';
import { snippetsOf } from './snippets.ts';

const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every file of `.vscode/` that is made from the schemas, by its path below it. */
export const editorFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ...[...editorSchemas()].map(([name, schema]) => [`skema/${name}.json`, text(schema)] as const),
    ['koleksi.code-snippets', text(snippetsOf())],
  ]);
