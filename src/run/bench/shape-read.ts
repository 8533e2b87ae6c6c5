import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { knowSitus } from '../../know/index.ts';
import { readKabupaten } from '../../read/read-kabupaten.ts';
import { ordinary, SHAPES } from './shapes.ts';

// A process that reads one shape beside an ordinary file: arguments are content folder, id of a situs, name of the
// shape. On stdout: processor time of both in milliseconds, bytes, and what was found at the file, as JSON.
const [content = '', situs = '', name = ''] = process.argv.slice(2);
const shape = SHAPES.find((one) => one.name === name);
const { kabupaten } = readKabupaten(content);
if (!shape || !kabupaten) throw new Error(`no shape ${name}`);
const around = { kabupaten, content, situs };
const file = path.join(content, situs, shape.path);
mkdirSync(path.dirname(file), { recursive: true });

const { path: below, text } = shape;

async function read(written: string): Promise<{ ms: number; found: string[] }> {
  writeFileSync(file, written);
  const before = process.cpuUsage();
  const { problems } = await knowSitus({ ...around, tanggal: '2026-11-24', audience: 'warga' });
  const { user, system } = process.cpuUsage(before);
  const stops = problems.filter(({ path: at, tingkat }) => at === `${situs}/${below}` && tingkat === 'salah');
  return { ms: (user + system) / 1000, found: [...new Set(stops.map(({ kode }) => kode))] };
}

const usual = ordinary(shape);
// The first readings warm the program up.
await read(usual);
await read(usual);
const { ms: usualMs } = await read(usual);
process.stdout.write(`${JSON.stringify({ usualMs })}\n`);
const hostile = await read(text);
process.stdout.write(
  `${JSON.stringify({ ms: hostile.ms, bytes: Buffer.byteLength(text), found: hostile.found })}\n`,
);
