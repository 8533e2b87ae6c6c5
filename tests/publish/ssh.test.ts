import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Refused, rollbackSitus, type Target } from '../../src/publish/index.ts';
import { sshTarget } from '../../src/publish/targets/ssh.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { deploy, finish, hour, type Pages, signer, versionOf } from './situs.ts';
import { absentForSsh, type Server, startSshd } from './sshd.ts';

interface There {
  server: Server;
  folder: string;
  where: string;
  home: string;
  targetWith: (...options: string[]) => Target;
  made: (pages: Pages) => string;
  seen: (below: string) => string | undefined;
}

/** Does a test with a server on this machine; without one the test says so, and has not passed. */
async function withServer(
  context: { skip: (why: string) => void },
  work: (there: There) => Promise<void>,
): Promise<void> {
  const absent = absentForSsh();
  if (absent !== undefined) context.skip(`${absent} is not installed: publishing over ssh is not tried`);
  using folder = temporaryFolder('ssh-');
  await using server = await startSshd(folder.path);
  const where = path.join(folder.path, 'www situs');
  mkdirSync(where);
  const home = path.join(where, 'dinkes');
  let n = 0;
  await work({
    ...{ server, folder: folder.path, where, home },
    targetWith: (...options) => {
      const target = sshTarget(`${server.host}:${where}`, [...options, ...server.options]);
      if (!target) throw new Error('no such target');
      return target;
    },
    made: (pages) => finish(path.join(folder.path, `jadi-${n++}`), pages),
    seen: (below) => {
      const file = path.join(home, 'current', below);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
  });
}

const kodeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing was refused',
    (error: unknown) => (error instanceof Refused ? error.problem.kode : String(error)),
  );

test('over ssh a situs is published, not again without a change, again with one, and taken back', async (context) => {
  await withServer(context, async ({ targetWith, made, seen, home }) => {
    const target = targetWith();
    const kept = { 'tetap.txt': 'a', 'lcc.json': '{"n":1}' };
    await deploy(made(versionOf('satu', kept)), target, { signer });
    expect(readlinkSync(path.join(home, 'current'))).toBe('releases/2026-11-24-1');
    expect(seen('index.html')).toContain('Beranda satu');
    expect(JSON.parse(seen('integritas.sig.json') ?? '').urutan).toBe(1);
    expect((await deploy(made(versionOf('satu', kept)), target, { hours: 1 })).kind).toBe('same');
    const stood = (below: string) => statSync(path.join(home, 'current', below));
    const [still, manifest] = [stood('tetap.txt'), stood('lcc.json')];
    writeFileSync(path.join(home, 'titipan.txt'), 'titipan');
    const second = await deploy(made(versionOf('dua', { ...kept, 'lcc.json': '{"n":2}' })), target, {
      hours: 2,
      signer,
    });
    expect(second.standing.strangers).toEqual(['titipan.txt']);
    expect(seen('index.html')).toContain('Beranda dua');
    expect([stood('tetap.txt').ino, stood('tetap.txt').mtimeMs]).toEqual([still.ino, still.mtimeMs]);
    expect(Math.floor(stood('lcc.json').mtimeMs / 1000)).toBeGreaterThan(Math.floor(manifest.mtimeMs / 1000));
    const style = Object.keys(versionOf('satu')).find((below) => below.startsWith('_a/')) ?? '';
    expect(seen(style)).toBeDefined();

    await rollbackSitus({
      ...{ situs: 'dinkes', target, signer, now: () => hour(3), to: { kind: 'before' }, how: 'trusting' },
      waiting: { signal: new AbortController().signal, onWait: () => undefined },
    });
    expect(seen('index.html')).toContain('Beranda satu');
    expect(JSON.parse(seen('integritas.sig.json') ?? '').urutan).toBe(3);
    const third = await deploy(made(versionOf('tiga')), target, { hours: 4, keep: 2 });
    expect(third.id).toBe('2026-11-24-4');
    expect(readdirSync(path.join(home, 'releases')).sort()).toEqual(['2026-11-24-2', '2026-11-24-4']);
  });
});

test('what killed work left is gone with the next deploy; two at once go one after the other', async (context) => {
  await withServer(context, async ({ targetWith, made, home }) => {
    await deploy(made(versionOf('satu')), targetWith());
    for (const name of ['releases/.2026-11-24-2.tmp', 'releases/2026-11-24-2'])
      mkdirSync(path.join(home, name));
    const folder = made(versionOf('dua'));
    const both = await Promise.all([1, 1].map((hours) => deploy(folder, targetWith(), { hours })));
    expect(both.map(({ kind }) => kind).sort()).toEqual(['release', 'same']);
    expect(readdirSync(path.join(home, 'releases')).sort()).toEqual(['2026-11-24-1', '2026-11-24-2']);
  });
});

test('a damaged release is not shown again, and half a target is made whole', async (context) => {
  await withServer(context, async ({ targetWith, made, home, seen }) => {
    const target = targetWith();
    await deploy(made(versionOf('satu')), target);
    await deploy(made(versionOf('dua')), target, { hours: 1 });
    rmSync(path.join(home, 'releases/2026-11-24-1/profil'), { recursive: true });
    const back = rollbackSitus({
      ...{ situs: 'dinkes', target, now: () => hour(2), to: { kind: 'before' }, how: 'trusting' },
      waiting: { signal: new AbortController().signal, onWait: () => undefined },
    });
    expect(await kodeOf(back)).toBe('TBT-20');
    rmSync(path.join(home, 'releases/2026-11-24-2/profil'), { recursive: true });
    await deploy(made(versionOf('dua')), target, { hours: 3 });
    expect(seen('profil/index.html')).toContain('Profil dua');
  });
});

test('every fault of the way and of the server has its name, and what is on air is what was', async (context) => {
  await withServer(context, async ({ targetWith, made, server, folder, where, seen }) => {
    await deploy(made(versionOf('satu')), targetWith());
    const next = made(versionOf('dua'));
    const trial = (...options: string[]): Promise<string> =>
      kodeOf(deploy(next, targetWith(...options), { hours: 1 }));
    const known = readFileSync(server.knownHosts, 'utf8');
    const other = readFileSync(path.join(folder, 'other.pub'), 'utf8');
    writeFileSync(server.knownHosts, known.replace(/ssh-ed25519 .*/s, other));
    expect(await trial(), 'the key of the server is another').toBe('TBT-22');
    writeFileSync(server.knownHosts, '');
    expect(await trial(), 'the key of the server is not known').toBe('TBT-23');
    writeFileSync(server.knownHosts, known);
    const keys = path.join(folder, 'authorized_keys');
    writeFileSync(keys, other);
    expect(await trial(), 'our key is not let in').toBe('TBT-24');
    writeFileSync(keys, readFileSync(path.join(folder, 'user.pub')));
    expect(await trial('-p', '1'), 'nobody answers').toBe('TBT-25');
    writeFileSync(
      path.join(next, 'index.html'),
      readFileSync(path.join(next, 'index.html'), 'utf8').replace('Beranda', 'Terbaik'),
    );
    expect(await trial(), 'bytes changed under the list').toBe('TBT-06');
    expect(seen('index.html')).toContain('Beranda satu');
    const elsewhere = sshTarget(`${server.host}:${where}-lain`, server.options);
    expect(elsewhere && (await kodeOf(deploy(made(versionOf('tiga')), elsewhere)))).toBe('TBT-11');
  });
});

test('a server that has no rsync, and one whose disk changes what it was sent', async (context) => {
  await withServer(context, async ({ targetWith, made, folder, home, seen }) => {
    await deploy(made(versionOf('satu')), targetWith());
    const next = made(versionOf('dua'));
    const script = path.join(folder, 'pembungkus');
    const keys = path.join(folder, 'authorized_keys');
    writeFileSync(keys, `command="/bin/sh ${script}" ${readFileSync(path.join(folder, 'user.pub'), 'utf8')}`);
    const asked = '/bin/sh -c "$SSH_ORIGINAL_COMMAND"';
    const onRsync = (lines: string): void =>
      writeFileSync(script, `case "$SSH_ORIGINAL_COMMAND" in rsync*) ${lines};; *) exec ${asked};; esac\n`);
    onRsync(`PATH=/tidak-ada ${asked}`);
    expect(await kodeOf(deploy(next, targetWith(), { hours: 1 }))).toBe('TBT-27');
    onRsync(`${asked}; echo x >>"${home}/releases/.2026-11-24-2.tmp/index.html"`);
    expect(await kodeOf(deploy(next, targetWith(), { hours: 1 }))).toBe('TBT-12');
    expect(seen('index.html')).toContain('Beranda satu');
  });
});

test('a link that is lost in the middle leaves on air what was', async (context) => {
  await withServer(context, async ({ targetWith, made, server, folder, seen }) => {
    await deploy(made(versionOf('satu')), targetWith());
    const begun = path.join(folder, 'mulai');
    const script = path.join(folder, 'pembungkus');
    const asked = '/bin/sh -c "$SSH_ORIGINAL_COMMAND"';
    const late = `touch ${begun}; sleep 2`;
    writeFileSync(script, `case "$SSH_ORIGINAL_COMMAND" in rsync*) ${late};; esac; exec ${asked}\n`);
    const key = readFileSync(path.join(folder, 'user.pub'), 'utf8');
    writeFileSync(path.join(folder, 'authorized_keys'), `command="/bin/sh ${script}" ${key}`);
    const ended = kodeOf(deploy(made(versionOf('dua')), targetWith(), { hours: 1 }));
    while (!existsSync(begun)) await pause(20);
    server.cut();
    expect(await ended).toBe('TBT-26');
    expect(seen('index.html')).toContain('Beranda satu');
  });
});

test.each(['situs@server', 'situs@server:relatif', '-oProxyCommand=x:/srv', 'a b:/srv', ':/srv'])(
  'no address of a server: %s',
  (where) => {
    expect(sshTarget(where)).toBeUndefined();
  },
);
