/** One line of a text that changes. */
export interface LineChange {
  /** `-` goes, `+` comes, a space stays and is shown for its place. */
  sign: '-' | '+' | ' ';
  line: string;
}

/** Which lines of the register change, below the line with which their row begins. */
export function lineChanges(before: string, after: string): LineChange[] {
  const [old, now] = [before, after].map((text) => text.split(/\r?\n/));
  if (!old || !now) return [];
  const top = old.findIndex((line, at) => line !== now[at]);
  if (top === -1) return [];
  let end = 0;
  while (end < Math.min(old.length, now.length) - top && old.at(-1 - end) === now.at(-1 - end)) end++;
  const row = old.slice(0, top + 1).findLast((line) => /^\s*- /.test(line));
  const changes = merged(old.slice(top, old.length - end), now.slice(top, now.length - end));
  const hasRow = row === undefined || changes.some(({ line }) => line === row);
  return hasRow ? changes : [{ sign: ' ', line: row }, ...changes];
}

/** Both lists as one: what stands in both is told once. */
function merged(old: readonly string[], now: readonly string[]): LineChange[] {
  const [first, ...rest] = old;
  if (first === undefined) return now.map((line) => ({ sign: '+', line }));
  const at = now.indexOf(first);
  if (at === -1) return [{ sign: '-', line: first }, ...merged(rest, now)];
  const come = now.slice(0, at).map((line): LineChange => ({ sign: '+', line }));
  return [...come, { sign: ' ', line: first }, ...merged(rest, now.slice(at + 1))];
}
