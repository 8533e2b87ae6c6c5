import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../files.ts';

/** A picture or a document of the library. */
export interface WordPressMedia {
  name: string;
  mime: string;
  bytes: Uint8Array;
  /** `2026/01`, of its folder below `wp-content/uploads`. */
  month: string;
  /** `2026-01-05 08:00:00`, time of the site. */
  date: string;
  alt?: string;
  caption?: string;
}

/** `content` is stored as it stands; `{{url:name}}` and `{{id:name}}` stand for a thing of the library. */
export interface WordPressPost {
  title: string;
  content: string;
  /** `2026-01-05 08:00:00`, time of the site. */
  date: string;
  type?: 'post' | 'page';
  status?: 'publish' | 'draft' | 'private' | 'trash';
  slug?: string;
  excerpt?: string;
  password?: string;
  categories?: readonly string[];
  /** Name of the picture on top, of the library. */
  picture?: string;
  comments?: readonly { author: string; email: string; text: string }[];
}

/** A WordPress of Debian's packages that answers on the loopback, with its own database. */
export interface RealWordPress extends AsyncDisposable {
  /** `http://127.0.0.1:41234` */
  address: string;
  fill: (what: { media?: readonly WordPressMedia[]; posts: readonly WordPressPost[] }) => void;
  /** Everything, as its own export writes it. */
  wxr: () => string;
  /** Folder of `wp-content/uploads`. */
  uploads: string;
  /** Runs PHP within it, for what the others do not cover: `wp_trash_post(12);` */
  run: (php: string) => string;
}

/** Debian's packages that a real one needs. */
export const WORDPRESS_PACKAGES =
  'wordpress mariadb-server php-cli php-mysql php-xml php-mbstring php-curl php-gd';

const SOURCE = '/usr/share/wordpress';

const answers = (program: string, args: readonly string[]): string => {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
};

const isHere = (): boolean =>
  existsSync(path.join(SOURCE, 'wp-load.php')) &&
  /\bmysqli\b/.test(answers('php', ['-m'])) &&
  /MariaDB/i.test(answers('mariadbd', ['--version']));

/** Whether a real one can be started here; where not, that is said aloud. */
export function hasWordPress(): boolean {
  if (isHere()) return true;
  console.warn(
    `TIDAK DIUJI: WordPress tidak ada (di Debian: apt install --no-install-recommends ${WORDPRESS_PACKAGES})`,
  );
  return false;
}

/**
 * Starts one in a folder of its own: some seconds. Nothing of it reaches another host.
 *
 * @throws Error where a part of it does not start
 */
export async function startWordPress(nama = 'Dinas Uji'): Promise<RealWordPress> {
  const folder = mkdtempSync(path.join(tmpdir(), 'wordpress-'));
  const children: ChildProcess[] = [];
  const end = async (): Promise<void> => {
    for (const child of children.toReversed()) {
      const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
      child.kill('SIGKILL');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    return await started({ folder, children, nama, end });
  } catch (error) {
    await end();
    throw error;
  }
}

interface Start {
  folder: string;
  children: ChildProcess[];
  nama: string;
  end: () => Promise<void>;
}

async function started({ folder, children, nama, end }: Start): Promise<RealWordPress> {
  const www = path.join(folder, 'www');
  const socket = path.join(folder, 'db.sock');
  const port = await freePort();
  const start = (program: string, args: readonly string[]): ChildProcess => {
    const child = spawn(program, args, { stdio: 'ignore', cwd: folder });
    children.push(child);
    process.once('exit', () => child.kill('SIGKILL'));
    return child;
  };
  await database(folder, socket, start);
  cpSync(SOURCE, www, { recursive: true, dereference: true });
  writeFileSync(path.join(www, 'wp-config.php'), configText(socket, port));
  const uploads = path.join(www, 'wp-content', 'uploads');
  rmSync(uploads, { recursive: true, force: true });
  mkdirSync(uploads, { recursive: true });
  for (const name of ['install.php', 'fill.php', 'export.php', 'router.php'])
    copyFileSync(path.join(root, 'tests/wordpress', name), path.join(folder, name));
  const php = (file: string): string =>
    execFileSync('php', [path.join(folder, file)], {
      ...{ encoding: 'utf8', maxBuffer: 200_000_000, stdio: ['ignore', 'pipe', 'pipe'] },
      env: { ...process.env, WP_NAMA: nama },
    });
  php('install.php');
  const server = start('php', ['-S', `127.0.0.1:${port}`, '-t', www, path.join(folder, 'router.php')]);
  await listening(server, { port });
  return {
    address: `http://127.0.0.1:${port}`,
    uploads,
    fill({ media = [], posts }) {
      const files = media.map(({ bytes, ...one }) => ({
        ...one,
        base64: Buffer.from(bytes).toString('base64'),
      }));
      writeFileSync(path.join(folder, 'fill.json'), JSON.stringify({ media: files, posts }));
      php('fill.php');
    },
    wxr: () => php('export.php'),
    run(code) {
      writeFileSync(path.join(folder, 'run.php'), `<?php require __DIR__ . '/www/wp-load.php';\n${code}\n`);
      return php('run.php');
    },
    [Symbol.asyncDispose]: end,
  };
}

/** A server of its own, on a socket of its own: no port, no service of the machine. */
async function database(
  folder: string,
  socket: string,
  start: (program: string, args: readonly string[]) => ChildProcess,
): Promise<void> {
  const data = path.join(folder, 'data');
  const small = '--innodb-log-file-size=4M';
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  execFileSync(
    'mariadb-install-db',
    [
      ...['--no-defaults', `--datadir=${data}`, ...user, '--auth-root-authentication-method=normal'],
      ...['--skip-test-db', small],
    ],
    { stdio: 'ignore' },
  );
  const server = start('mariadbd', [
    ...['--no-defaults', `--datadir=${data}`, ...user, `--socket=${socket}`, '--skip-networking'],
    ...[`--pid-file=${folder}/db.pid`, small, '--innodb-flush-log-at-trx-commit=0', '--skip-log-bin'],
    ...['--innodb-buffer-pool-size=32M', '--performance-schema=OFF'],
  ]);
  await listening(server, { path: socket });
  execFileSync('mariadb', [
    ...['--no-defaults', '-uroot', `--socket=${socket}`, '-e'],
    "create database wp character set utf8mb4; create user wp@localhost identified by 'wp'; grant all on wp.* to wp@localhost",
  ]);
}

function configText(socket: string, port: number): string {
  const constants = {
    ...{ DB_NAME: 'wp', DB_USER: 'wp', DB_PASSWORD: 'wp', DB_HOST: `localhost:${socket}` },
    ...{ DB_CHARSET: 'utf8mb4', DB_COLLATE: '' },
    ...{ WP_HOME: `http://127.0.0.1:${port}`, WP_SITEURL: `http://127.0.0.1:${port}` },
    ...{ WP_HTTP_BLOCK_EXTERNAL: true, DISABLE_WP_CRON: true, AUTOMATIC_UPDATER_DISABLED: true },
    ...Object.fromEntries(
      ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [
        [`${name}_KEY`, `kunci-uji-${name}`],
        [`${name}_SALT`, `garam-uji-${name}`],
      ]),
    ),
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `define('${name}', ${typeof value === 'string' ? `'${value}'` : String(value)});`,
  );
  return `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\nif (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');\nrequire ABSPATH . 'wp-settings.php';\n`;
}

async function listening(child: ChildProcess, where: { port: number } | { path: string }): Promise<void> {
  for (let tries = 0; !(await connects(where)); tries++) {
    if (child.exitCode !== null || tries > 1_200) throw new Error(`${child.spawnfile} does not listen`);
    await pause(50);
  }
}

const connects = (where: { port: number } | { path: string }): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect('port' in where ? { ...where, host: '127.0.0.1' } : where);
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
