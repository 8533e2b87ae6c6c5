import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Server as NetServer, type Socket } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const SSHD = '/usr/sbin/sshd';

/** What is absent of what a test over ssh needs; nothing where all is there. */
export const absentForSsh = (): string | undefined =>
  [
    existsSync(SSHD) ? undefined : 'openssh-server',
    spawnSync('rsync', ['--version']).status === 0 ? undefined : 'rsync',
    spawnSync('ssh', ['-V']).status === 0 ? undefined : 'openssh-client',
  ].find((name) => name !== undefined);

export interface Server extends AsyncDisposable {
  port: number;
  /** `user@127.0.0.1`. */
  host: string;
  /** Options of ssh that lead to it, and trust it. */
  options: string[];
  knownHosts: string;
  /** Cuts every connection, and lets none in any more. */
  cut: () => void;
}

/** A server of this machine alone, with keys of its own. */
export async function startSshd(folder: string): Promise<Server> {
  for (const name of ['host', 'user', 'other'])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path.join(folder, name)]);
  const [inner, port] = [await freePort(), await freePort()];
  const own = (name: string): string => path.join(folder, name);
  writeFileSync(own('authorized_keys'), readFileSync(own('user.pub')), { mode: 0o600 });
  writeFileSync(own('known_hosts'), `[127.0.0.1]:${port} ${readFileSync(own('host.pub'), 'utf8')}`);
  const config = {
    ...{ Port: inner, ListenAddress: '127.0.0.1', HostKey: own('host'), PidFile: own('sshd.pid') },
    ...{ AuthorizedKeysFile: own('authorized_keys'), StrictModes: 'no', UsePAM: 'no' },
    ...{ PasswordAuthentication: 'no', KbdInteractiveAuthentication: 'no' },
    PermitRootLogin: 'prohibit-password',
  };
  writeFileSync(
    own('sshd_config'),
    Object.entries(config)
      .map((pair) => `${pair.join(' ')}\n`)
      .join(''),
  );
  // Where it runs as root it wants this folder.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
  const child = spawn(SSHD, ['-D', '-e', '-f', own('sshd_config')], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  for (let tries = 0; tries < 200 && !(await answers(inner)); tries++) await pause(25);
  const way = wayTo(inner);
  way.server.listen(port, '127.0.0.1');
  await once(way.server, 'listening');
  const user = execFileSync('id', ['-un'], { encoding: 'utf8' }).trim();
  const stop = async (): Promise<void> => {
    way.cut();
    child.kill();
    await ended;
  };
  return {
    cut: way.cut,
    ...{ port, host: `${user}@127.0.0.1`, knownHosts: own('known_hosts') },
    options: [
      ...['-F', 'none', '-p', String(port), '-i', own('user'), '-o', 'IdentitiesOnly=yes'],
      ...['-o', `UserKnownHostsFile=${own('known_hosts')}`, '-o', 'GlobalKnownHostsFile=/dev/null'],
    ],
    [Symbol.asyncDispose]: stop,
  };
}

/** A way to a port that can be cut in the middle. */
function wayTo(port: number): { server: NetServer; cut: () => void } {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    const there = connect(port, '127.0.0.1');
    for (const end of [socket, there]) {
      open.add(end);
      end.on('error', () => end.destroy()).on('close', () => open.delete(end));
    }
    socket.pipe(there).pipe(socket);
  });
  return {
    server,
    cut: () => {
      server.close();
      for (const end of open) end.destroy();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    }).on('error', () => resolve(false));
  });
