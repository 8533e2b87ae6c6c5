import { execFile, execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogueOf } from '../../src/feed/catalogue.ts';
import { feedOf } from '../../src/feed/documents.ts';
import { integritasOf } from '../../src/feed/integritas.ts';
import { jsonSchemas } from '../../src/feed/json-schemas.ts';
import { signIntegritas } from '../../src/feed/signature.ts';
import { semuaKoleksi } from '../../src/koleksi/index.ts';
import { newPair } from '../../src/run/kunci/new-pair.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { smallItem, smallSitus } from './small-situs.ts';

const guide = readFileSync(path.join(import.meta.dirname, '../../docs/feed-lcc.md'), 'utf8');

/** Blocks of one language in the guide, in order: `js`, or `js verify` for those that check a signature. */
const blocks = (language: string): string[] =>
  [...guide.matchAll(/^```(\w+(?: \w+)?)\n([\s\S]*?)^```$/gm)].flatMap(([, tag, code]) =>
    tag === language && code ? [code] : [],
  );

const kegiatan = { tahun: 2026, pagu_murni: 1_000_000_000 };
const situs = smallSitus({
  items: {
    ...smallSitus().items,
    berita: [
      smallItem('berita', 'a', { judul: 'Imunisasi "kejar" 👶🏽 & <gizi>', tanggal: '2026-11-20' }),
      smallItem('berita', 'b', { judul: 'Posyandu remaja', tanggal: '2026-11-21' }),
    ],
    program: [
      smallItem('program', 'p1', { ...kegiatan, kode: '1.02.02', nama: 'Program' }),
      smallItem('program', 'p2', { ...kegiatan, kode: '1.02.02.2.01.0001', nama: 'Satu', pagu_perubahan: 0 }),
      smallItem('program', 'p3', { ...kegiatan, kode: '1.02.02.2.01.0002', nama: 'Dua' }),
      smallItem('program', 'p4', { ...kegiatan, kode: '1.02.02.2.01.0003', nama: 'Contoh', contoh: true }),
    ],
  },
});
const feed = feedOf(situs);
const judul = [...feed.entries()]
  .filter(([address]) => address.startsWith('/lcc/berita.'))
  .flatMap(([, { body }]) => JSON.parse(String(body)).isi)
  .map((item) => `${item.diterbitkan}\t${item.judul}`);

let server: Server;
let origin = '';
const folder = temporaryFolder('panduan-');

beforeAll(async () => {
  server = createServer((request, response) => {
    const document = feed.get(request.url ?? '');
    response.writeHead(document ? 200 : 404, {
      'content-type': document?.type ?? 'text/plain',
      etag: '"satu"',
    });
    response.end(document?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  folder[Symbol.dispose]();
});

/** What an example prints when it is pointed at the server of this test. */
async function run(command: string, code: string, file: string, args: string[] = []): Promise<string> {
  const script = path.join(folder.path, file);
  writeFileSync(script, code.replaceAll('https://dinkes.contohkab.go.id', origin));
  const { stdout } = await promisify(execFile)(command, [script, ...args], { cwd: folder.path });
  return stdout;
}

const has = (command: string, ...args: string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const python = has('python3', '--version');
const php = has('php', '--version');

describe('the examples of the guide read the feed as it is', () => {
  test.runIf(has('curl', '--version') && has('jq', '--version'))('with curl and jq', async () => {
    const code = `set -e\n${blocks('sh').join('\n')}`;
    expect((await run('sh', code, 'contoh.sh')).trim().split('\n')).toEqual(judul);
  });

  test('in JavaScript', async () => {
    const [code = ''] = blocks('js');
    expect(await run(process.execPath, code, 'contoh.mjs')).toBe(`${judul.join('\n')}\npagu\t1000000000\n`);
  });

  test.runIf(python)('in Python', async () => {
    const [code = ''] = blocks('python');
    expect(await run('python3', code, 'contoh.py')).toBe(`${judul.join('\n')}\npagu\t1000000000\n`);
  });

  test.runIf(php)('in PHP', async () => {
    const [code = ''] = blocks('php');
    expect(await run('php', code, 'contoh.php')).toBe(`${judul.join('\n')}\npagu\t1000000000\n`);
  });
});

describe('the examples of the guide accept a signature, and refuse a changed list', () => {
  const { pem, x } = newPair();
  const list = integritasOf('dinkes', [{ path: 'index.html', size: 4, sha256: 'f'.repeat(64) }]);
  const release = { host: 'dinkes.contohkab.go.id', situs: 'dinkes', rilis: '2026-11-24/1', urutan: 12 };

  async function verdicts(command: string, language: string, file: string): Promise<string[]> {
    const [code = ''] = blocks(`${language} verify`);
    const [good, bad, sig] = ['integritas.json', 'diubah.json', 'integritas.sig.json'].map((name) =>
      path.join(folder.path, name),
    ) as [string, string, string];
    writeFileSync(good, list);
    writeFileSync(bad, `${list} `);
    writeFileSync(sig, signIntegritas(list, { ...release, waktu: '2026-11-24T09:30:00+07:00' }, pem));
    const answers = [
      await run(command, code, file, [x, good, sig]),
      await run(command, code, file, [x, bad, sig]),
    ];
    return answers.map((answer) => answer.trim());
  }

  test('in JavaScript', async () => {
    expect(await verdicts(process.execPath, 'js', 'periksa.mjs')).toEqual(['sah dinkes 12', 'ditolak']);
  });

  test.runIf(python && has('python3', '-c', 'import cryptography'))('in Python', async () => {
    expect(await verdicts('python3', 'python', 'periksa.py')).toEqual(['sah dinkes 12', 'ditolak']);
  });

  test.runIf(php)('in PHP', async () => {
    expect(await verdicts('php', 'php', 'periksa.php')).toEqual(['sah dinkes 12', 'ditolak']);
  });
});

test('the guide names every koleksi, every schema and every address', () => {
  for (const { name } of semuaKoleksi) expect(guide).toContain(`\n| \`${name}\` |`);
  const schemas = [...jsonSchemas().keys()].filter((name) => !name.startsWith('bagian-'));
  for (const name of schemas) expect(guide).toContain(`\`${name}\``);
  for (const { address } of catalogueOf(situs)) expect(guide).toContain(`\`${address}\``);
});
