import { drawnExamples } from './entries-drawn.ts';
import { frameExamples } from './entries-frame.ts';
import { koleksiExamples } from './entries-koleksi.ts';
import { partExamples } from './entries-parts.ts';
import { addressOf, type Example } from './entry.ts';

/** Every component in every state: the catalogue page, axe and photographs show the same. */
export const catalogue: readonly Example[] = [
  ...frameExamples,
  ...partExamples,
  ...koleksiExamples,
  ...drawnExamples,
].sort((a, b) => (a.component < b.component ? -1 : a.component > b.component ? 1 : 0));

export const exampleAt = (address: string): Example | undefined =>
  catalogue.find((example) => addressOf(example) === address);
