import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const quiet = new URL('./quiet.mjs', import.meta.url).href;

/** What a process says that takes itself for a Node of this version, and what it hands on to its own processes. */
const saidBy = (version: string): { stdout: string; stderr: string } =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { keepQuiet } from '${quiet}';
      keepQuiet('${version}');
      process.emitWarning('Type Stripping is an experimental feature', 'ExperimentalWarning');
      process.emitWarning('lama', 'DeprecationWarning');
      console.log(process.env.NODE_OPTIONS);`,
    ],
    { encoding: 'utf8', env: { PATH: process.env['PATH'] } },
  );

test('an early Node 24 says nothing of experiments, nor do its processes, and still says what else there is', () => {
  const { stdout, stderr } = saidBy('24.0.0');
  expect(stdout).toBe('--disable-warning=ExperimentalWarning\n');
  expect(stderr).toContain('DeprecationWarning: lama');
  expect(stderr).not.toContain('Type Stripping');
});

test.each(['24.3.0', '24.21.0', '26.1.0'])('Node %s is left as it is', (version) => {
  const { stdout, stderr } = saidBy(version);
  expect(stdout).toBe('undefined\n');
  expect(stderr).toContain('Type Stripping');
});
