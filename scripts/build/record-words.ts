import { performance } from 'node:perf_hooks';
import type { Progress } from '../../src/run/build/index.ts';
import { say, showStatus } from '../run-command.ts';
import { progressBar } from './progress-bar.ts';
import { progressText } from './progress-text.ts';

/** Says what happens, and remembers the words, so that they can be kept as an answer. */
export function recordWords(): {
  said: readonly string[];
  tell: (words: string) => void;
  onProgress: (progress: Progress) => void;
} {
  const said: string[] = [];
  const tell = (words: string): void => {
    said.push(words);
    say(words);
  };
  return {
    said,
    tell,
    onProgress(progress) {
      tell(progressText(progress));
      if (progress.type === 'finished') showStatus(progressBar(progress, performance.now()));
    },
  };
}
