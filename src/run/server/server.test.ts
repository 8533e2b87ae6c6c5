import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../tests/files.ts';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';
import { readKabupaten } from '../../read/read-kabupaten.ts';
import { daysLeft } from './certificate.ts';
import { SERVER_TEXTS } from './server-texts.ts';

const { kabupaten } = readKabupaten(path.join(root, 'content'));
if (!kabupaten) throw new Error('the kabupaten of the project has problems');
const known = { kabupaten, penerbitan: {}, keluaran: path.join(root, 'tidak-ada') };
const textOf = (kind: string, more: object = {}): string =>
  SERVER_TEXTS.get(kind)?.({ ...known, ...more }) ?? '';

test.each(['nginx', 'caddy', 'apache', 'dns'])(
  '%s: every host of the register is served, each once',
  (kind) => {
    const text = textOf(kind);
    const hosts = [...kabupaten.register.map(({ host }) => host), kabupaten.identitas.lcc.host];
    expect(
      hosts.filter((host) => !new RegExp(`(^|[^\\w.-])${RegExp.escape(host)}([^\\w-]|$)`, 'm').test(text)),
    ).toEqual([]);
  },
);

test('the internal board is served where it has a host, and then behind a password', () => {
  const penerbitan = { server: { internal: 'ruang.contoh.test' } };
  expect(textOf('nginx')).not.toContain('auth_basic');
  expect(textOf('nginx', { penerbitan })).toMatch(/auth_basic_user_file/);
  expect(textOf('caddy', { penerbitan })).toMatch(/basicauth/);
  expect(textOf('apache', { penerbitan })).toMatch(/Use SitusTertutup lcc-internal ruang\.contoh\.test/);
});

test('old addresses of what is published come along', () => {
  using folder = temporaryFolder('jadi-');
  const [first] = kabupaten.register;
  const situs = path.join(folder.path, first?.id ?? '');
  mkdirSync(situs);
  writeFileSync(
    path.join(situs, 'lcc.json'),
    JSON.stringify({ alihkan: [{ lama: '/lama/', baru: '/baru/' }] }),
  );
  for (const kind of ['nginx', 'caddy', 'apache'])
    expect(textOf(kind, { keluaran: folder.path })).toMatch(/lama\/.*\/baru\//);
});

test('each address of the server has its records, and none is guessed', () => {
  const alamat = ['203.0.113.10', '2001:db8::10'];
  const text = textOf('dns', { penerbitan: { server: { alamat } } });
  const [first] = kabupaten.register;
  expect(text).toContain(`${first?.host}. 3600 IN A 203.0.113.10\n`);
  expect(text).toContain(`${first?.host}. 3600 IN AAAA 2001:db8::10\n`);
  expect(text).not.toContain('<alamat');
  expect(textOf('dns')).toContain('<alamat IP server>');
});

test('nights come as units of systemd and as lines of cron, for the folder of the program and its user', () => {
  const units = textOf('systemd', { penerbitan: { server: { pengguna: 'penerbit' } } });
  expect(units.match(/^# \/etc\/systemd\/system\/\S+$/gm)).toHaveLength(8);
  expect(units.match(/^User=penerbit$/gm)).toHaveLength(4);
  expect(units).toMatch(/^ExecStart=\/usr\/bin\/npm run --silent harvest/m);
  expect(units.match(/^ExecStart=\/usr\/bin\/npm run --silent deploy -- --kabari$/gm)).toHaveLength(2);
  expect(units).toContain('OnCalendar=*-*-* 00:05:00 Asia/Jakarta');
  expect(
    textOf('cron')
      .split('\n')
      .filter((line) => / situs cd \//.test(line)),
  ).toHaveLength(4);
});

test('a certificate says how many whole days it is good for', () => {
  using folder = temporaryFolder('sertifikat-');
  const [key, chain] = ['kunci.pem', 'rantai.pem'].map((name) => path.join(folder.path, name)) as [
    string,
    string,
  ];
  const args = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '30',
  ];
  spawnSync('openssl', [...args, '-keyout', key, '-out', chain, '-subj', '/CN=contoh.test']);
  const { validTo } = new X509Certificate(readFileSync(chain));
  const end = Date.parse(validTo);
  expect(daysLeft(chain, end - 30 * 86_400_000)).toBe(30);
  expect(daysLeft(chain, end - 1)).toBe(0);
  expect(daysLeft(chain, end + 1)).toBe(-1);
});

test('the room comes as a unit of systemd and a proxy that says who asks, for its own hosts', () => {
  const penerbitan = { ruang: { host: 'tulis.contoh.test', pratinjau: 'lihat.contoh.test' } };
  const text = textOf('ruang', { penerbitan });
  expect(text).toContain('ExecStart=/usr/bin/npm run --silent ruang -- --host tulis.contoh.test --port 4322');
  expect(text).toContain('server_name tulis.contoh.test *.lihat.contoh.test;');
  expect(text).toContain('proxy_set_header X-Real-IP $remote_addr;');
});
