import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { stillStands, unpacked } from '../../src/disk/stand.mjs';

/**
 * What a command answered when there was nothing to do, and how all that it looked at stood then. While that stands,
 * the launcher gives the answer again without starting the command: ADR 0018 says what it trusts.
 *
 * @typedef {object} Answer
 * @property {string} node version of the Node that gave it
 * @property {string} zona time zone in which days count
 * @property {string} dari first day on which it holds, `YYYY-MM-DD`
 * @property {string} sampai last day on which it holds
 * @property {Record<string, string[]>} folders names in folders whose own times tell nothing
 * @property {string} words as printed on stderr; `TIME` where the time it took stands
 */

/** Commands that keep their answer. */
const KEEPING = ['build'];
/** Asks for a look at every byte, whatever the times say. */
const THOROUGH = '--teliti';
/** What of the environment a kept answer depends on. */
const READ = ['CI', 'NO_COLOR'];

/** Stands in the words for how long it took. */
export const TIME = '{waktu}';

/**
 * @param {string} root folder of the project
 * @param {readonly (string | undefined)[]} line command and arguments as typed
 * @returns {string} file that holds the answer to this very command line
 */
export function answerFile(root, line) {
  const facts = [line, process.cwd(), READ.map((name) => process.env[name] ?? null), process.platform];
  const name = createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 32);
  return path.join(root, '.cache', 'keadaan', name);
}

/**
 * @param {string} root
 * @param {readonly (string | undefined)[]} line
 * @param {{ node: string, epochMs: number }} now version of the Node that would run the command, and the moment
 * @returns {Answer | undefined} `undefined`: the command has to be started
 */
export function keptAnswer(root, line, { node, epochMs }) {
  if (!KEEPING.includes(line[0] ?? '') || line.includes(THOROUGH)) return undefined;
  try {
    const kept = unpacked(readFileSync(answerFile(root, line)));
    if (!kept) return undefined;
    const answer = /** @type {Answer} */ (kept.facts);
    const today = dayIn(answer.zona, epochMs);
    const holds =
      answer.node === node &&
      answer.dari <= today &&
      today <= answer.sampai &&
      Object.entries(answer.folders).every(([folder, names]) => isSame(readdirSync(folder), names)) &&
      stillStands(kept.stand);
    return holds ? answer : undefined;
  } catch {
    // None is kept, or what is kept is damaged: the command is started, which is always right.
    return undefined;
  }
}

/**
 * @param {readonly string[]} names
 * @param {readonly string[]} others in order
 */
const isSame = (names, others) =>
  names.length === others.length && [...names].sort().every((name, n) => name === others[n]);

/**
 * @param {string} zone
 * @param {number} epochMs
 */
function dayIn(zone, epochMs) {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(epochMs).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
