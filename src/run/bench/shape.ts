import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import * as z from 'zod';
import { situsFolders } from '../index.ts';
import type { Bench } from './bench.ts';
import { decimal } from './figures.ts';
import { SHAPES, type Shape } from './shapes.ts';

/** What a shape may cost, next to an ordinary file of its kind and size. */
const MOST_TIMES = 10;
/** What takes less is not told apart from nothing. */
const LEAST_MS = 20;
const PATIENCE_MS = 60_000;

const usual = z.object({ usualMs: z.number() });
const hostile = z.object({ ms: z.number(), bytes: z.number(), found: z.array(z.string()) });

/** Each hostile shape beside an ordinary file of its kind and size: time per byte, and what it is told as. */
export const benchShapes: Bench = async ({ content, workspace, program: { root }, say, signal }) => {
  const [situs = ''] = situsFolders(content);
  const lines: string[] = [];
  const tooDear: string[] = [];
  for (const shape of SHAPES) {
    if (signal.aborted) break;
    const { line, isDear } = await measured(shape, { content, workspace, situs, root, signal });
    lines.push(line);
    say(`  ${line}`);
    if (isDear) tooDear.push(shape.name);
  }
  const end = tooDear.length === 0 ? 'tidak ada' : tooDear.join(', ');
  return [...lines, `Lebih dari ${MOST_TIMES} kali berkas biasa, dan tidak ditolak: ${end}`];
};

interface Around {
  content: string;
  workspace: string;
  situs: string;
  /** The program's own folder. */
  root: string;
  signal: AbortSignal;
}

async function measured(
  shape: Shape,
  { content, workspace, situs, root, signal }: Around,
): Promise<{ line: string; isDear: boolean }> {
  const folder = path.join(workspace, 'bentuk');
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(content, '_kabupaten'), path.join(folder, '_kabupaten'), { recursive: true });
  mkdirSync(path.join(folder, situs));
  writeFileSync(path.join(folder, situs, 'situs.yaml'), 'teks:\n  ringkasan: Kantor untuk mengukur.\n');
  const {
    lines: [first, second],
    how,
  } = await readBy([folder, situs, shape.name], root, signal);
  const plain = usual.safeParse(first).data;
  const told = hostile.safeParse(second).data;
  if (!plain || !told) return { line: `${shape.name}: tidak selesai (${how})`, isDear: true };
  const times = Math.max(told.ms, LEAST_MS) / Math.max(plain.usualMs, LEAST_MS);
  const perByte = (ms: number): string => decimal((ms * 1_000_000) / told.bytes);
  const end = told.found.length > 0 ? `; ditolak: ${told.found.join(', ')}` : '';
  return {
    line: `${shape.name} (${Math.round(told.bytes / 1000)} KB): ${perByte(told.ms)} ns per bita, biasa ${perByte(plain.usualMs)}, ${decimal(times)} kali${end}`,
    isDear: times > MOST_TIMES && told.found.length === 0,
  };
}

/** What the process that reads one shape says, a value a line, fewer where it did not end well; and how it ended. */
function readBy(
  args: readonly string[],
  root: string,
  signal: AbortSignal,
): Promise<{ lines: unknown[]; how: string }> {
  const script = path.join(import.meta.dirname, 'shape-read.ts');
  const reader = spawn(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const end = (): void => void reader.kill('SIGKILL');
  const timer = setTimeout(end, PATIENCE_MS);
  signal.addEventListener('abort', end, { once: true });
  let output = '';
  reader.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  return new Promise((resolve) => {
    reader.on('close', (code, killedBy) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      const whole = output.split('\n').filter((line) => line.endsWith('}'));
      resolve({ lines: whole.map((line): unknown => JSON.parse(line)), how: killedBy ?? `kode ${code}` });
    });
  });
}
