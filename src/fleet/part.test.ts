import { expect, test } from 'vitest';
import { partMemory, readPart, writePart } from './part.ts';

test('what one thread writes of its part another reads, and that there is none', () => {
  const memory = partMemory();
  expect(readPart(memory)).toEqual({ turn: 0, part: undefined });
  const part = { name: 'berita/rapat “warga”.md', cpuMs: 3_000, memoryMb: 512 };
  writePart(memory, part);
  expect(readPart(memory)).toEqual({ turn: 2, part });
  writePart(memory);
  expect(readPart(memory)).toEqual({ turn: 4, part: undefined });
});

test('a name longer than there is room for is cut, not refused', () => {
  const memory = partMemory();
  writePart(memory, { name: 'é'.repeat(4_000), cpuMs: 1, memoryMb: 1 });
  expect(readPart(memory)?.part?.name).toBe('é'.repeat(2_048));
});
