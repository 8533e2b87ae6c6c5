import { existsSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Ended, project } from './project.ts';

const platform = `${process.platform}-${process.arch}`;
const { node: version } = process.versions;

/** Pins of a project whose Node is too old, until it was started by the launcher itself. */
const TOO_OLD = `
  export const NEEDED_MAJOR = process.execArgv.length > 0 ? 1 : 999;
  export const NODE_24 = {
    '${platform}': { name: 'node-uji', version: '${version}', integrity: 'sha512-tersemat', binary: 'node' },
  };`;
const NO_PACKAGE = 'export const NEEDED_MAJOR = 999;\nexport const NODE_24 = {};';
const fetched = `.cache/node-${version}-${platform}`;

describe.each([
  ['new enough', undefined],
  ['too old', TOO_OLD],
])('where the Node that started it is %s', (_, pins) => {
  test.each([0, 1, 2, 3, 130])('exit code %i is passed on', async (code) => {
    using situs = project(pins);
    expect((await situs.run(['gema', String(code)])).code).toBe(code);
  });

  test('arguments arrive as they were typed', async () => {
    using situs = project(pins);
    const words = ['satu dua', '', '--tanggal', '2026-11-24', 'petik "dua" dan \'satu\'', '$HOME', 'ç ك'];
    const { stdout } = await situs.run(['gema', '0', ...words]);
    expect(JSON.parse(stdout)).toEqual(words);
  });

  test('stdout holds the result of the command and nothing else, even while npm installs', async () => {
    using situs = project(pins);
    const first = await situs.run(['gema', '0', 'hasil']);
    expect(first.stdout).toBe('["hasil"]\n');
    expect(first.stderr).toContain('npm bicara');
    const second = await situs.run(['gema', '0', 'hasil']);
    expect(second).toEqual({ code: 0, stdout: '["hasil"]\n', stderr: '' });
  });

  test('an unknown command ends with 2 and the list of commands, before anything is installed', async () => {
    using situs = project(pins);
    const { code, stderr } = await situs.run(['gemma']);
    expect(code).toBe(2);
    expect(stderr).toBe('Perintah `gemma` tidak dikenal. Perintah yang ada: gema, tunggu.\n');
    expect((await situs.run([])).stderr).toBe('Perintah belum disebut. Perintah yang ada: gema, tunggu.\n');
    expect(situs.installs()).toBe(0);
  });

  test('without network it ends with 3, says what to do, and the next command succeeds', async () => {
    using situs = project(pins);
    const { code, stderr, stdout } = await situs.run(['gema', '0'], { NPM: 'fails' });
    expect(code).toBe(3);
    expect(lastLine(stderr)).toBe(
      'Pustaka program belum terpasang; sebabnya tertulis di atas. Periksa sambungan internet, lalu ulangi perintah ini.',
    );
    expect(stdout).toBe('');
    expect((await situs.run(['gema', '0'])).code).toBe(0);
  });
});

/** What is kept besides what Node compiled. */
const cached = (folder: string): string[] => readdirSync(folder).filter((name) => name !== 'kode');

describe('an interrupted command', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('ends with 130 on a fetched Node after %s', async (signal) => {
    using situs = project(TOO_OLD);
    const waiting = situs.start(['tunggu']);
    await waiting.heard('siap');
    waiting.process.kill(signal);
    expect((await waiting.ended).code).toBe(130);
  });

  test('ends with 130 while npm installs, and the next command installs anew', async () => {
    using situs = project();
    const installing = situs.start(['gema', '0'], { NPM: 'slow' });
    await installing.heard('npm mulai');
    installing.process.kill('SIGINT');
    expect((await installing.ended).code).toBe(130);
    expect((await situs.run(['gema', '0'])).code).toBe(0);
    expect(situs.installs()).toBe(2);
  });
});

describe('packages', () => {
  test('are installed once, and again when the lock file changes', async () => {
    using situs = project();
    await situs.run(['gema', '0']);
    await situs.run(['gema', '0']);
    expect(situs.installs()).toBe(1);
    writeFileSync(situs.at('package-lock.json'), '{"lockfileVersion":3,"packages":{}}');
    await situs.run(['gema', '0']);
    expect(situs.installs()).toBe(2);
  });

  test('are installed again when their folder is gone', async () => {
    using situs = project();
    await situs.run(['gema', '0']);
    rmSync(situs.at('node_modules'), { recursive: true });
    await situs.run(['gema', '0']);
    expect(situs.installs()).toBe(2);
  });

  test('are installed by one of two commands started at once; the other waits and says so', async () => {
    using situs = project();
    const first = situs.start(['gema', '0', 'satu'], { NPM: 'slow' });
    await first.heard('npm mulai');
    const second = situs.start(['gema', '0', 'dua'], { NPM: 'slow' });
    await second.heard('Perintah lain sedang menyiapkan program. Menunggu sampai selesai …');
    writeFileSync(situs.at('npm/lanjut'), '');
    const ends: Ended[] = await Promise.all([first.ended, second.ended]);
    expect(ends.map(({ code, stdout }) => ({ code, stdout }))).toEqual([
      { code: 0, stdout: '["satu"]\n' },
      { code: 0, stdout: '["dua"]\n' },
    ]);
    expect(situs.installs()).toBe(1);
    expect(cached(situs.at('.cache'))).toEqual([]);
  });

  test('are not waited for when the command that installed them was killed', async () => {
    using situs = project();
    const first = situs.start(['gema', '0'], { NPM: 'slow' });
    await first.heard('npm mulai');
    first.process.kill('SIGKILL');
    // The npm it started is still at work, and is waited for.
    const second = situs.start(['gema', '0']);
    await second.heard('Menunggu');
    writeFileSync(situs.at('npm/lanjut'), '');
    expect((await second.ended).code).toBe(0);
    expect(situs.installs()).toBe(2);
  });
});

describe('the fetched Node', () => {
  test('is fetched once', async () => {
    using situs = project(TOO_OLD);
    await situs.run(['gema', '0']);
    await situs.run(['gema', '0']);
    expect(situs.installs()).toBe(2);
    expect(cached(situs.at('.cache'))).toEqual([path.basename(fetched)]);
  });

  test.each([
    ['its program is gone', (folder: string) => rmSync(path.join(folder, 'node_modules/node-uji/node'))],
    ['its note is cut short', (folder: string) => truncateSync(path.join(folder, 'utuh.json'), 10)],
    [
      'its program is another',
      (folder: string) => {
        rmSync(path.join(folder, 'node_modules/node-uji/node'));
        writeFileSync(path.join(folder, 'node_modules/node-uji/node'), 'rusak');
      },
    ],
  ])('is fetched again when %s', async (_, spoil) => {
    using situs = project(TOO_OLD);
    await situs.run(['gema', '0']);
    spoil(situs.at(fetched));
    const { code, stdout } = await situs.run(['gema', '0', 'lagi']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '["lagi"]\n' });
    expect(situs.installs()).toBe(3);
  });

  test('is refused when it is not the pinned one, and nothing of it stays', async () => {
    using situs = project(TOO_OLD);
    const { code, stderr } = await situs.run(['gema', '0'], { NPM: 'other bytes' });
    expect(code).toBe(3);
    expect(lastLine(stderr)).toBe(
      'Node 24 yang diambil bukan yang seharusnya, jadi tidak dipakai. Pasang Node 24 dari https://nodejs.org, lalu ulangi perintah ini.',
    );
    expect(cached(situs.at('.cache'))).toEqual([]);
  });

  test('is asked of the user where npm has none for the platform', async () => {
    using situs = project(NO_PACKAGE);
    const { code, stderr } = await situs.run(['gema', '0']);
    expect(code).toBe(3);
    expect(lastLine(stderr)).toBe(
      `Node 24 untuk komputer ini (${platform}) tidak dapat diambil sendiri. Pasang Node 24 dari https://nodejs.org, lalu ulangi perintah ini.`,
    );
  });
});

test('a Node older than 18 is told in one line, and nothing is installed', async () => {
  using situs = project();
  writeFileSync(
    situs.at('lama.mjs'),
    "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '16.20.2' } });",
  );
  const { code, stderr } = await situs.run(['gema', '0'], {}, [
    '--import',
    `file://${encodeURI(situs.at('lama.mjs'))}`,
  ]);
  expect(code).toBe(3);
  expect(stderr).toBe(
    'Node 16.20.2 di komputer ini terlalu lama. Pasang Node 24 dari https://nodejs.org, lalu ulangi perintah ini.\n',
  );
  expect(existsSync(situs.at('.cache'))).toBe(false);
});

test('a script that cannot even be loaded ends with 3, not with the 1 of content', async () => {
  using situs = project();
  writeFileSync(situs.at('scripts/gema.ts'), 'import "./tidak-ada.ts";');
  const { code, stderr } = await situs.run(['gema', '0']);
  expect(code).toBe(3);
  expect(stderr).toContain('Kesalahan ada di pihak kami, bukan pada isi situs.');
  expect(statSync(situs.at('node_modules')).isDirectory()).toBe(true);
});

const lastLine = (text: string): string | undefined => text.trimEnd().split('\n').at(-1);
