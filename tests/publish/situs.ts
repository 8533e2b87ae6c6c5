import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { integritasOf } from '../../src/feed/integritas.ts';
import {
  type DeployJob,
  deploySitus,
  finishedIn,
  type Now,
  type Signer,
  type Target,
  targetAt,
} from '../../src/publish/index.ts';

/** Every file of a situs with its text. */
export type Pages = Readonly<Record<string, string>>;

/** Writes a finished folder of one situs, with the list of its files. */
export function finish(folder: string, pages: Pages, situs = 'dinkes'): string {
  const written = Object.entries(pages).map(([below, text]) => {
    const file = path.join(folder, below);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    const bytes = Buffer.from(text);
    return { path: below, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  writeFileSync(path.join(folder, 'integritas.json'), integritasOf(situs, written));
  return folder;
}

/** A page that names a style by its content, and the style. */
export const versionOf = (words: string, more: Pages = {}): Pages => {
  const style = `p { content: "${words}" }`;
  const name = `_a/tema.${createHash('sha256').update(style).digest('hex').slice(0, 8)}.css`;
  const html = (text: string): string =>
    `<!doctype html><link rel="stylesheet" href="/${name}"><p>${text} ${words}</p></html>`;
  return { 'index.html': html('Beranda'), 'profil/index.html': html('Profil'), [name]: style, ...more };
};

export const folderAt = (where: string): Promise<Target> => targetOf(`folder:${where}`);

export async function targetOf(address: string): Promise<Target> {
  const target = await targetAt(address);
  if (!target) throw new Error('no such target');
  return target;
}

const NOON = Date.parse('2026-11-24T12:00:00+07:00');
const HOUR_MS = 3_600_000;

/** So many hours after noon of 24 November. */
export const hour = (hours: number): Now => {
  const ms = NOON + hours * HOUR_MS;
  return { ms, text: `${new Date(ms + 7 * HOUR_MS).toISOString().slice(0, 19)}+07:00` };
};

interface Changes extends Partial<Omit<DeployJob, 'now' | 'finished' | 'target'>> {
  hours?: number;
}

/** Publishes a finished folder. */
export function deploy(
  folder: string,
  target: Target,
  { hours = 0, ...changes }: Changes = {},
): ReturnType<typeof deploySitus> {
  const situs = changes.situs ?? 'dinkes';
  return deploySitus({
    ...{
      situs,
      host: `${situs}.contohkab.go.id`,
      target,
      now: () => hour(hours),
      keep: 10,
      isClockRight: false,
    },
    finished: finishedIn(folder, situs),
    facts: { program: '0.1.0', commit: null, skor: 80, dikerjakan: 40 },
    waiting: { signal: new AbortController().signal, onWait: () => undefined },
    ...changes,
  });
}

/** Signs by writing down what was signed. */
export const signer: Signer = { id: 'a'.repeat(16), sign: (_list, release) => JSON.stringify(release) };
