import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { htaccessText } from '../../src/publish/server/apache.ts';
import type { ServerFacts } from '../../src/publish/server/facts.ts';
import { SERVERS } from '../../src/publish/server/servers.ts';

/** `htaccess`: an Apache of which nothing can be set but what stands in the published folder. */
export type Kind = keyof typeof SERVERS | 'htaccess';

/** A server of Debian's, started from our configuration in a folder of its own. */
export interface RealServer extends AsyncDisposable {
  log: () => string;
}

const MODULES = '/usr/lib/apache2/modules';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Programs that must be there, with Debian's package of each. */
export const NEEDED: Record<Kind, readonly [program: string, debian: string]> = {
  nginx: ['nginx', 'nginx-light libnginx-mod-http-brotli-static'],
  caddy: ['caddy', 'caddy'],
  apache: ['apache2', 'apache2-bin'],
  htaccess: ['apache2', 'apache2-bin'],
};

export const isHere = (program: string): boolean => spawnSync(program, ['-v']).error === undefined;

/** @throws Error with its log where it does not come to listen */
export async function startServer(kind: Kind, facts: ServerFacts, folder: string): Promise<RealServer> {
  mkdirSync(folder, { recursive: true });
  const own = path.join(folder, 'situs.conf');
  if (kind !== 'htaccess') writeFileSync(own, SERVERS[kind](facts));
  const [command, args] = LINES[kind](folder, own, facts);
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  process.once('exit', () => child.kill('SIGKILL'));
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (log += text));
  const ended = once(child, 'exit');
  await listening(child, [facts.listen.http, facts.listen.https], () => log);
  return {
    log: () => log,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function listening(child: ChildProcess, ports: readonly number[], log: () => string): Promise<void> {
  for (const port of ports) {
    for (let tries = 0; !(await connects(port)); tries++) {
      if (child.exitCode !== null || tries > 400) throw new Error(`does not listen:\n${log()}`);
      await pause(25);
    }
  }
}

const connects = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });

/** What stands around our configuration on a machine, as small as it can be. */
const LINES: Record<Kind, (folder: string, own: string, facts: ServerFacts) => [string, string[]]> = {
  nginx(folder, own) {
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/sementara-${name};`)
      .join(' ');
    writeFileSync(
      path.join(folder, 'nginx.conf'),
      `load_module ${BROTLI};\ndaemon off; user root; pid ${folder}/nginx.pid; error_log stderr warn; worker_processes 1;\nevents { }\nhttp { ${temporary} include ${own}; }\n`,
    );
    return ['nginx', ['-e', 'stderr', '-p', folder, '-c', path.join(folder, 'nginx.conf')]];
  },
  caddy: (_, own) => ['caddy', ['run', '--adapter', 'caddyfile', '--config', own]],
  apache(folder, own, { listen }) {
    const modules = [
      ...['mpm_event', 'authz_core', 'authz_user', 'authn_core', 'authn_file', 'auth_basic', 'dir', 'mime'],
      ...['headers', 'rewrite', 'alias', 'setenvif', 'ssl', 'socache_shmcb', 'macro'],
    ].filter((name) => existsSync(path.join(MODULES, `mod_${name}.so`)));
    writeFileSync(
      path.join(folder, 'apache.conf'),
      `${modules.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
ServerName localhost
ServerTokens Prod
TraceEnable Off
User nobody
Group nogroup
PidFile ${folder}/apache.pid
ErrorLog ${folder}/galat.log
TypesConfig /dev/null
Listen 127.0.0.1:${listen.http}
Listen 127.0.0.1:${listen.https}
Include ${own}
`,
    );
    return ['apache2', ['-d', folder, '-f', path.join(folder, 'apache.conf'), '-DFOREGROUND']];
  },
  htaccess(folder, own, facts) {
    const [command, args] = LINES.apache(folder, own, facts);
    for (const { id, moved } of facts.sites)
      writeFileSync(path.join(facts.folder, id, 'current', '.htaccess'), htaccessText(moved));
    const hosts = facts.sites.map(
      ({ id, host }) =>
        `<VirtualHost *:${facts.listen.http}>\nServerName ${host}\nDocumentRoot ${facts.folder}/${id}/current\n</VirtualHost>`,
    );
    writeFileSync(
      own,
      `<Directory ${facts.folder}>\nRequire all granted\nAllowOverride All\n</Directory>\n${hosts.join('\n')}\n`,
    );
    return [command, args];
  },
};

/** All that stands in the logs of a server. */
export const accessLog = (folder: string): string =>
  existsSync(folder)
    ? readdirSync(folder)
        .map((name) => readFileSync(path.join(folder, name), 'utf8'))
        .join('')
    : '';
