import { createReadStream, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Logs as servers and `logrotate` name them: `kunjungan.log`, `kunjungan.log.1`, `kunjungan.log.2.gz`. */
const LOG = /\.log([.-][\w-]+)*(\.gz)?$/;

/** Files of logs at a path, a file or a folder, in the order of their names. */
export function logsAt(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .filter((name) => LOG.test(name))
    .sort()
    .map((name) => path.join(place, name));
}

/**
 * The lines of a log, one after the other, so that its size does not matter.
 *
 * @throws Node's error where it cannot be read, or is no whole gzip file
 */
export async function* logLines(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  let fault: unknown;
  const text = file.endsWith('.gz')
    ? pipeline(bytes, createGunzip(), (error) => {
        fault = error ?? undefined;
      })
    : bytes.on('error', (error) => {
        fault = error;
      });
  for await (const line of createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })) yield line;
  if (fault !== undefined) throw fault;
}
