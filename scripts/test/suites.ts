import { createVitest, type TestModule, TestsNotFoundError } from 'vitest/node';
import { sumOf, type Tally } from './tally.ts';

/** What marks a test file as long, in its name: kill loops, real servers, an office program. */
export const LONG = 'tahan';

/** Which files a run leaves out: the long ones are for who asks for them. */
export type Length = 'short' | 'all';

/**
 * Runs the test files whose path holds one of the words, all of them without words. Vitest prints.
 *
 * No file at all counts as one failure: a mistyped word must not look like success.
 */
export async function runSuites(
  root: string,
  words: readonly string[],
  length: Length,
  signal: AbortSignal,
): Promise<Tally> {
  const cliExclude = length === 'short' ? [`**/*.${LONG}.test.*`] : [];
  const vitest = await createVitest({ root, run: true, watch: false, cliExclude });
  const stop = () => void vitest.cancelCurrentRun('keyboard-input');
  signal.addEventListener('abort', stop);
  try {
    await vitest.start([...words]);
  } catch (error) {
    if (!(error instanceof TestsNotFoundError)) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    await vitest.close();
  }
  const modules = vitest.state.getTestModules();
  const astray = modules.length === 0 ? 1 : vitest.state.getUnhandledErrors().length;
  return sumOf([...modules.map(tallyOf), { passed: 0, failed: astray, skipped: 0 }]);
}

/** A file that broke outside its tests (an import, a hook) counts as one failure more. */
function tallyOf(module: TestModule): Tally {
  const tally = { passed: 0, failed: module.errors().length > 0 ? 1 : 0, skipped: 0 };
  for (const test of module.children.allTests()) {
    // A test that never came to its end was not shown to hold.
    const { state } = test.result();
    tally[state === 'pending' ? 'failed' : state] += 1;
  }
  return tally;
}
