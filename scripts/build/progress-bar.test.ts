import { expect, test } from 'vitest';
import { progressBar } from './progress-bar.ts';

const report = { id: 'dinkes', state: 'built' as const, pages: 1, ms: 1, steps: {}, problems: [] };
const at = (done: number, share: number, elapsedMs: number): string =>
  progressBar({ type: 'finished', report, done, of: 52, share }, elapsedMs);

test('the bar says how much is done, and what is left by the work and not by the number', () => {
  expect(at(1, 0.01, 500)).toBe('························ 1 dari 52 situs');
  // The biggest come first: after half of the work most sites still wait.
  expect(at(10, 0.5, 6000)).toBe('████████████············ 10 dari 52 situs, kira-kira 6 detik lagi');
  expect(at(10, 0.5, 600_000)).toMatch(/kira-kira 10 menit lagi$/);
  expect(at(52, 1, 9000)).toBe('');
});
