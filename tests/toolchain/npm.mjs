// Stands for npm in a test project: writes down that it was called, and does what NPM asks for.
import { appendFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const { PROJECT, NPM } = process.env;
appendFileSync(path.join(PROJECT, 'npm', 'calls'), '.');
console.log('npm bicara');
console.error('npm mulai');
if (NPM === 'fails') process.exit(1);
while (NPM === 'slow' && !existsSync(path.join(PROJECT, 'npm', 'lanjut'))) await pause(20);

mkdirSync('node_modules', { recursive: true });
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
if (dependencies) {
  const [name] = Object.keys(dependencies);
  mkdirSync(path.join('node_modules', name));
  symlinkSync(process.execPath, path.join('node_modules', name, 'node'));
  const integrity = NPM === 'other bytes' ? 'sha512-lain' : 'sha512-tersemat';
  const packages = { [`node_modules/${name}`]: { integrity } };
  writeFileSync(path.join('node_modules', '.package-lock.json'), JSON.stringify({ packages }));
}
