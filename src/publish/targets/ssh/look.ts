import path from 'node:path';
import { type Listed, listedIn } from '../../listed.ts';
import { recordIn } from '../../record.ts';
import { byUrutan } from '../../release-id.ts';
import type { Standing } from '../../target.ts';
import { isLeft, isOurs, isRelease, type Places } from '../places.ts';
import { quoted } from './shell.ts';

/** Asks for all that stands of one situs at once, its parts set apart by a zero byte. */
export const lookLines = ({ home }: Places): string =>
  [
    `cd ${quoted(home)} 2>/dev/null || exit 0`,
    "[ ! -L current ] || readlink current; printf '\\0'",
    "ls -A; printf '\\0'",
    "ls -A releases 2>/dev/null; printf '\\0'",
    "cat rilis.jsonl 2>/dev/null; printf '\\0'",
    "cat current/integritas.json 2>/dev/null; printf '\\0'",
    "cat current/integritas.sig.json 2>/dev/null; printf '\\0'",
    "cd current/ 2>/dev/null && find . -type f -printf '%s %P\\n'",
    'exit 0',
  ].join('\n');

/** What was said to `lookLines`. */
export function standingIn(said: string): Standing {
  const [link = '', home = '', below = '', record = '', list = '', signature = '', sizes = ''] =
    said.split('\0');
  const id = path.posix.basename(link.trim());
  const isShown = isRelease(id);
  const files = listedIn(list)?.files;
  const inReleases = linesIn(below);
  return {
    ...(isShown && { current: id }),
    ...(isShown && { list }),
    ...(signature !== '' && { signature }),
    isWhole: isShown && files !== undefined && hasAll(sizesIn(sizes), files),
    record: recordIn(record),
    releases: inReleases.filter(isRelease).sort(byUrutan),
    strangers: [
      ...linesIn(home).filter((name) => !isOurs(name)),
      ...inReleases.filter((name) => !isRelease(name) && !isLeft(name)).map((name) => `releases/${name}`),
    ],
  };
}

const linesIn = (text: string): string[] => text.split('\n').filter(Boolean).sort();

const sizesIn = (text: string): Map<string, number> =>
  new Map(
    linesIn(text).map((line) => [
      line.slice(line.indexOf(' ') + 1),
      Number(line.slice(0, line.indexOf(' '))),
    ]),
  );

const hasAll = (sizes: ReadonlyMap<string, number>, files: Listed['files']): boolean =>
  [...files.values()].every(({ path: file, size }) => sizes.get(file) === size);
