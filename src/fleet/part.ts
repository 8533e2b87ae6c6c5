import type { PartLimits } from './work.ts';

/** The part that a child is at, as its watchdog sees it. */
export interface Part extends PartLimits {
  name: string;
}

/**
 * Where a child says which part of its work it is at, for a thread that looks even when the child's own never returns.
 *
 * Memory that both threads share: to write it costs a microsecond and asks nobody.
 */
const NAME_BYTES = 4_096;
const TURN = 0;
const LENGTH = 1;
const CPU_MS = 2;
const MEMORY_MB = 3;
const HEAD_BYTES = 16;

export const partMemory = (): SharedArrayBuffer => new SharedArrayBuffer(HEAD_BYTES + NAME_BYTES);

/** Writes the part; without a name, that there is none. */
export function writePart(memory: SharedArrayBuffer, part?: Part): void {
  const head = new Int32Array(memory, 0, HEAD_BYTES / 4);
  // Odd while it is being written.
  Atomics.add(head, TURN, 1);
  const name = new Uint8Array(memory, HEAD_BYTES);
  Atomics.store(head, LENGTH, part ? encoder.encodeInto(part.name, name).written : -1);
  Atomics.store(head, CPU_MS, part?.cpuMs ?? 0);
  Atomics.store(head, MEMORY_MB, part?.memoryMb ?? 0);
  Atomics.add(head, TURN, 1);
}

/** Which turn it is, and the part of that turn; `undefined` while it is being written. */
export function readPart(memory: SharedArrayBuffer): { turn: number; part: Part | undefined } | undefined {
  const head = new Int32Array(memory, 0, HEAD_BYTES / 4);
  const turn = Atomics.load(head, TURN);
  const length = Atomics.load(head, LENGTH);
  const bytes = Uint8Array.from(new Uint8Array(memory, HEAD_BYTES, Math.max(0, length)));
  const part = {
    name: decoder.decode(bytes),
    cpuMs: Atomics.load(head, CPU_MS),
    memoryMb: Atomics.load(head, MEMORY_MB),
  };
  if (turn % 2 === 1 || Atomics.load(head, TURN) !== turn) return undefined;
  return { turn, part: turn === 0 || length < 0 ? undefined : part };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
