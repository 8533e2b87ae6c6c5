import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from '../../src/run/browser/free-port.ts';

/** What a test with an authority of certificates needs, with Debian's package of each. */
export const NEEDED_FOR_ACME = [
  ['pebble', 'pebble'],
  ['pebble-challtestsrv', 'pebble'],
  ['certbot', 'certbot'],
] as const;

export const isInstalled = (program: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/** An authority of certificates that nobody trusts, and names that all lead to this machine. */
export interface Authority extends AsyncDisposable {
  /** Runs certbot against it. @returns folder of what it got, with `fullchain.pem` and `privkey.pem` */
  certbot: (name: string, args: readonly string[]) => Promise<string>;
  /** A command that makes a name known, as the hook of certbot for DNS-01. */
  dnsHook: string;
  /** Certificate that all of its own go back to. */
  root: () => Promise<string>;
}

/** @param httpPort where it looks for answers of HTTP-01 */
export async function startPebble(base: string, httpPort: number): Promise<Authority> {
  mkdirSync(base, { recursive: true });
  const at = (name: string): string => path.join(base, name);
  const [acme, management, dns, names] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  ownCertificate(at('ca.pem'), at('ca.key'));
  const pebble = {
    ...{ listenAddress: `127.0.0.1:${acme}`, managementListenAddress: `127.0.0.1:${management}` },
    ...{ certificate: at('ca.pem'), privateKey: at('ca.key'), httpPort, tlsPort: 1 },
    ...{ ocspResponderURL: '', externalAccountBindingRequired: false },
  };
  writeFileSync(at('pebble.json'), JSON.stringify({ pebble }));
  const off = ['-http01', '', '-https01', '', '-tlsalpn01', '', '-defaultIPv6', ''];
  const started = [
    spawn(
      'pebble-challtestsrv',
      [...off, '-dns01', `127.0.0.1:${dns}`, '-management', `127.0.0.1:${names}`],
      { stdio: 'ignore' },
    ),
    spawn('pebble', ['-config', at('pebble.json'), '-dnsserver', `127.0.0.1:${dns}`, '-strict'], {
      stdio: 'ignore',
      env: { ...process.env, PEBBLE_VA_NOSLEEP: '1' },
    }),
  ];
  for (const port of [acme, management, names]) await listening(port, started);
  writeFileSync(at('hook.mjs'), hookText(names));
  return {
    dnsHook: `${process.execPath} ${at('hook.mjs')}`,
    root: async () => {
      const address = `https://localhost:${management}/roots/0`;
      return (await promisify(execFile)('curl', ['-sS', '--cacert', at('ca.pem'), address])).stdout;
    },
    async certbot(name, args) {
      const own = ['config', 'work', 'logs'].flatMap((kind) => [`--${kind}-dir`, at(kind)]);
      await promisify(execFile)(
        'certbot',
        [
          ...['certonly', '--non-interactive', '--agree-tos', '--register-unsafely-without-email'],
          ...['--server', `https://localhost:${acme}/dir`, '--cert-name', name, ...own, ...args],
        ],
        { env: { ...process.env, REQUESTS_CA_BUNDLE: at('ca.pem') } },
      );
      return path.join(at('config'), 'live', name);
    },
    [Symbol.asyncDispose]: async () => {
      for (const child of started) {
        const ended = once(child, 'exit');
        if (child.kill()) await ended;
      }
    },
  };
}

/** As certbot asks for it: a name below `_acme-challenge` that says a word. */
const hookText = (port: number): string => `
const { CERTBOT_DOMAIN: domain, CERTBOT_VALIDATION: value } = process.env;
const body = JSON.stringify({ host: \`_acme-challenge.\${domain}.\`, value });
const { ok } = await fetch('http://127.0.0.1:${port}/set-txt', { method: 'POST', body });
if (!ok) process.exitCode = 1;
`;

function ownCertificate(chain: string, key: string): void {
  const { status, stderr } = spawnSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
      ...['-days', '2', '-keyout', key, '-out', chain, '-subj', '/CN=localhost'],
      ...['-addext', 'subjectAltName=DNS:localhost'],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
}

async function listening(port: number, children: readonly ChildProcess[]): Promise<void> {
  for (let tries = 0; !(await connects(port)); tries++) {
    if (tries > 400 || children.some(({ exitCode }) => exitCode !== null))
      throw new Error(`nobody listens on ${port}`);
    await pause(25);
  }
}

const connects = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.on('error', () => resolve(false)).on('connect', () => resolve(true) ?? socket.destroy());
  });
