import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Stop } from './stop.mjs';

/**
 * The file of a command. `package.json` says which commands there are: its scripts of the form
 * `node scripts/mulai.mjs <name>`.
 *
 * @param {string} root folder of the project
 * @param {string | undefined} name as typed
 * @returns {string} absolute path of `scripts/<name>.ts`
 */
export function commandFile(root, name) {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const fileOf = (command) => path.join(root, 'scripts', `${command}.ts`);
  const known = Object.keys(scripts)
    .filter(
      (command) => scripts[command] === `node scripts/mulai.mjs ${command}` && existsSync(fileOf(command)),
    )
    .sort();
  if (known.includes(name)) return fileOf(name);
  const what = name === undefined ? 'Perintah belum disebut.' : `Perintah \`${name}\` tidak dikenal.`;
  throw new Stop(2, `${what} Perintah yang ada: ${known.join(', ')}.`);
}
