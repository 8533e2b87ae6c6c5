import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { moduleAt } from '../disk/program.ts';
import type { Drawing } from './share-drawing.ts';

const DRAWER = fileURLToPath(moduleAt('src/make/share-drawing.ts'));
/** A drawing takes less than a second; on a machine that swaps, some. */
const PATIENCE_MS = 60_000;
/** Among small sites the next order comes sooner; beside a large one it would hold 80 MB for nothing. */
const IDLE_MS = 1_500;

/**
 * The process that draws share pictures, started with the first one: to start it takes longer than to draw.
 *
 * It ends with the process that started it, and does not keep that one alive.
 */
export class Drawer {
  #process: ChildProcess | undefined;
  #words = '';
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  /** @throws Error when the process ends without a picture, or is silent for too long: a defect of ours */
  draw(order: Drawing): Promise<Uint8Array> {
    const turn = this.#last.then(() => this.#ask(order));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #ask(order: Drawing): Promise<Uint8Array> {
    clearTimeout(this.#idle);
    const drawer = this.#started();
    const settled = new AbortController();
    const signal = AbortSignal.any([settled.signal, AbortSignal.timeout(PATIENCE_MS)]);
    const end = once(drawer, 'exit', { signal }).then(([code, killedBy]) => {
      throw new Error(`the share picture was not drawn (${killedBy ?? code}): ${this.#words.trim()}`);
    });
    drawer.channel?.ref();
    try {
      const answer = once(drawer, 'message', { signal });
      drawer.send(order);
      const [bytes] = await Promise.race([answer, end]);
      return z.instanceof(Uint8Array).parse(bytes);
    } catch (error) {
      this.#end(drawer);
      throw error;
    } finally {
      settled.abort();
      end.catch(() => undefined);
      drawer.channel?.unref();
      this.#idle = setTimeout(() => this.#end(drawer), IDLE_MS).unref();
    }
  }

  #end(drawer: ChildProcess): void {
    drawer.kill('SIGKILL');
    if (this.#process === drawer) this.#process = undefined;
  }

  #started(): ChildProcess {
    if (this.#process) return this.#process;
    const drawer = fork(DRAWER, [], {
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#words = '';
    drawer.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#words = (this.#words + text).slice(-4000);
    });
    drawer.on('exit', () => {
      if (this.#process === drawer) this.#process = undefined;
    });
    // A pipe and a process that wait are no reason to live on.
    drawer.unref();
    if (drawer.stderr && 'unref' in drawer.stderr && typeof drawer.stderr.unref === 'function')
      drawer.stderr.unref();
    this.#process = drawer;
    return drawer;
  }
}
