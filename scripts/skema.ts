import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { breaksBetween } from '../src/feed/compatibility.ts';
import { type JsonSchema, jsonSchemas } from '../src/feed/json-schemas.ts';
import { typesText } from '../src/feed/types-text.ts';
import { EXIT } from './exit-codes.ts';
import { ROOT } from './open-content.ts';
import { runCommand, say } from './run-command.ts';
import { editorFiles } from './skema/editor-files.ts';

await runCommand(
  {
    name: 'skema',
    summary:
      'Menulis ulang skema umpan, jenis datanya, dan bantuan penyunting; skema umpan hanya boleh bertambah.',
    options: {},
  },
  () => {
    const folder = path.join(ROOT, 'src', 'feed', 'skema', '1');
    const now = jsonSchemas();
    const breaks = breaksBetween(committedIn(folder), now);
    if (breaks.length > 0) {
      say('Skema versi 1 hanya boleh bertambah. Yang berubah atau hilang:');
      for (const one of breaks) say(`  ${one}`);
      return EXIT.contentNeedsWork;
    }
    for (const [name, schema] of now) {
      writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
    }
    writeFileSync(path.join(ROOT, 'src', 'feed', 'types.ts'), typesText(now));
    const editor = editorFiles();
    mkdirSync(path.join(ROOT, '.vscode', 'skema'), { recursive: true });
    for (const [below, text] of editor) writeFileSync(path.join(ROOT, '.vscode', below), text);
    say(`${now.size} skema umpan dan ${editor.size} berkas untuk penyunting ditulis.`);
    return EXIT.done;
  },
);

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
