import { createHash } from 'node:crypto';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { keepIn, keptIn } from './cached.ts';
import type { Memo } from './memo.ts';

/** What is beyond is found out anew each time: a folder of 5,000 pages has two thirds of it. */
const MOST_BYTES = 32_000_000;
/** What it takes to write a pack, and each byte of it. */
const WRITING_MS = 2;
const WRITING_MS_A_BYTE = 5 / 1_000_000;
/** Who is cut off loses no more work than this. */
const MOST_UNKEPT_MS = 2_000;
const LINE_END = Buffer.from('\n');

/** One answer: as it was read, or as it was given. */
interface Answered {
  json?: Buffer;
  value?: unknown;
  isAsked: boolean;
}

/**
 * Remembers in the cache, across runs, all that was found out about one folder, in one file: `.cache/ingatan/…`.
 *
 * The file is read when something is first asked, and written when it took longer to find out what is new than it takes
 * to write; of two processes at once the last one's stays. A damaged one, or one of another version, is none.
 */
export class KeptMemo implements Memo {
  readonly #shelf: string;
  readonly #name: string;
  readonly #version: string;
  #answers: Map<string, Answered> | undefined;
  #bytes = 0;
  /** How long it took to find out what is not written yet. */
  #unkeptMs = 0;

  /**
   * @param of folder that it is about, absolute
   * @param version of who finds out: what another one found out is no answer
   */
  constructor({ cache, of, version }: { cache: string; of: string; version: string }) {
    this.#shelf = path.join(cache, 'ingatan');
    this.#name = createHash('sha256').update(of).digest('hex');
    this.#version = version;
  }

  async recall<T>(
    key: string,
    find: () => T | Promise<T>,
    isSettled: (found: T) => boolean = () => true,
  ): Promise<T> {
    const known = this.#known<T>(key);
    if (known) return known.value;
    const started = performance.now();
    const found = await find();
    if (isSettled(found)) this.#learn(key, found, performance.now() - started);
    return found;
  }

  recallNow<T>(key: string, find: () => T): T {
    const known = this.#known<T>(key);
    if (known) return known.value;
    const started = performance.now();
    const found = find();
    this.#learn(key, found, performance.now() - started);
    return found;
  }

  settle(): void {
    const answers = this.#all();
    for (const [key, answer] of answers) {
      if (answer.isAsked) answer.isAsked = false;
      else answers.delete(key);
    }
    if (this.#unkeptMs > WRITING_MS + this.#bytes * WRITING_MS_A_BYTE) this.#keep();
  }

  #known<T>(key: string): { value: T } | undefined {
    const answer = this.#all().get(key);
    if (!answer) return undefined;
    answer.isAsked = true;
    if (answer.json) {
      answer.value = JSON.parse(answer.json.toString('utf8'));
      // The whole pack stays in memory for as long as one piece of it is held.
      delete answer.json;
    }
    return { value: answer.value as T };
  }

  #learn(key: string, value: unknown, ms: number): void {
    this.#all().set(key, { value, isAsked: true });
    this.#unkeptMs += ms;
    if (this.#unkeptMs > MOST_UNKEPT_MS) this.#keep();
  }

  #all(): Map<string, Answered> {
    this.#answers ??= this.#read();
    return this.#answers;
  }

  #read(): Map<string, Answered> {
    const pack = keptIn(this.#shelf, this.#name);
    const [version, ...lines] = pack ? linesOf(pack) : [];
    if (pack === undefined || version?.toString('utf8') !== this.#version) return new Map();
    this.#bytes = pack.length;
    const answers = new Map<string, Answered>();
    for (let n = 0; n + 1 < lines.length; n += 2) {
      const [key, json] = [lines[n], lines[n + 1]];
      if (key && json) answers.set(key.toString('utf8'), { json, isAsked: false });
    }
    return answers;
  }

  /** @throws Node's errors of a full or closed disk */
  #keep(): void {
    const pieces: Uint8Array[] = [Buffer.from(this.#version)];
    let bytes = 0;
    for (const [key, { json, value }] of this.#all()) {
      const answer = json ?? Buffer.from(JSON.stringify(value));
      bytes += key.length + answer.length;
      if (bytes > MOST_BYTES) break;
      pieces.push(LINE_END, Buffer.from(key), LINE_END, answer);
    }
    keepIn(this.#shelf, this.#name, Buffer.concat([...pieces, LINE_END]));
    this.#bytes = bytes;
    this.#unkeptMs = 0;
  }
}

/** What stands before each newline, as pieces of the same memory. JSON has none within it. */
function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}
