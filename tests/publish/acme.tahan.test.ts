import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import tls from 'node:tls';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { isInstalled, NEEDED_FOR_ACME, startPebble } from './pebble.ts';
import { publishSmall } from './publish-small.ts';
import { isHere, NEEDED, startServer } from './start-server.ts';

const HOSTS = ['dinkes.contoh.test', 'lcc-internal.contoh.test'];

const absent = [
  ...NEEDED_FOR_ACME.filter(([program]) => !isInstalled(program)).map(([, debian]) => debian),
  ...(isHere('nginx') ? [] : [NEEDED.nginx[1]]),
];
if (absent.length > 0)
  console.warn(
    `TIDAK DIUJI: sertifikat; tidak ada ${absent.join(', ')} (di Debian: apt install ${absent.join(' ')})`,
  );

test.skipIf(absent.length > 0)(
  'certificates come by the two ways of the guide, through our nginx, and it serves with them',
  async () => {
    using base = temporaryFolder('acme-');
    const facts = await publishSmall(base.path, '');
    await using authority = await startPebble(path.join(base.path, 'ca'), facts.listen.http);
    let batch: string;
    {
      // Way B, per batch: the answer is read from nginx, which serves with any certificate until then.
      await using _server = await startServer('nginx', facts, path.join(base.path, 'awal'));
      batch = await authority.certbot('kelompok', [
        ...['--webroot', '-w', facts.acme, ...HOSTS.flatMap((host) => ['-d', host])],
      ]);
    }
    // Way A, one for all: the answer is a name.
    const all = await authority.certbot('semua', [
      ...['--manual', '--preferred-challenges', 'dns', '--manual-auth-hook', authority.dnsHook],
      ...['-d', 'contoh.test', '-d', '*.contoh.test', '-d', '*.lihat.contoh.test'],
    ]);
    expect(namesIn(batch)).toEqual([...HOSTS].sort());
    expect(namesIn(all)).toEqual(['*.contoh.test', '*.lihat.contoh.test', 'contoh.test']);

    const ca = await authority.root();
    for (const folder of [batch, all]) {
      const certificate = {
        chain: path.join(folder, 'fullchain.pem'),
        key: path.join(folder, 'privkey.pem'),
      };
      await using _server = await startServer(
        'nginx',
        { ...facts, certificate },
        path.join(base.path, path.basename(folder)),
      );
      for (const host of HOSTS) expect(await isTrusted(host, facts.listen.https, ca)).toBe(true);
    }
  },
  120_000,
);

const namesIn = (folder: string): string[] =>
  (new X509Certificate(readFileSync(path.join(folder, 'cert.pem'))).subjectAltName ?? '')
    .split(', ')
    .map((name) => name.replace('DNS:', ''))
    .sort();

/** Whether a browser that knows that authority would show the host without a word. */
const isTrusted = (servername: string, port: number, ca: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const socket = tls.connect({ host: '127.0.0.1', port, servername, ca }, () => {
      resolve(socket.authorized);
      socket.end();
    });
    socket.on('error', reject);
  });
