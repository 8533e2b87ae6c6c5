import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { isCompressible, typeAt } from '../../src/publish/index.ts';
import type { ServerFacts } from '../../src/publish/server/facts.ts';
import { freePort } from '../../src/run/browser/free-port.ts';

export const PART = '/lcc/berita.1.0123456789abcdef.json';
export const PICTURE = '/gambar/rapat.1a2b3c4d-480.webp';
export const PAGE = `<!doctype html><title>Beranda</title>${'<p>Teks yang panjang.'.repeat(40)}`;
export const LOST = '<!doctype html><title>Tidak ada</title>';

/** A published situs, as small as one can be that has something of every kind. */
const FILES: Record<string, string> = {
  'index.html': PAGE,
  'berita/index.html': '<!doctype html><title>Berita</title>',
  '404.html': LOST,
  'lcc.json': '{"versi":"1.0"}',
  [PART.slice(1)]: '{}',
  [PICTURE.slice(1)]: 'RIFF',
  '_a/style.1a2b3c4d.css': 'body{}',
  'feed.json': '{}',
  'rss.xml': '<rss/>',
  'berita/rss.xml': '<rss/>',
  'agenda.ics': 'BEGIN:VCALENDAR',
  'dcat.jsonld': '[]',
  'peta.geojson': '{}',
  'integritas.json': '{}',
  'sitemap-index.xml': '<x/>',
  'robots.txt': 'User-agent: *',
  'lambang.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'berkas/renja.pdf': '%PDF-1.4',
  'dataset/kopi.csv': 'a;b',
  'pagefind/pagefind.js': 'export {}',
  'pagefind/pagefind.id.pf_meta': 'x',
  '.well-known/security.txt': 'Contact: https://contoh.test/',
  '.rahasia': 'rahasia',
};

/** Lays out published folders and a certificate, as they stand on a server. */
export async function publishSmall(base: string, passwords: string): Promise<ServerFacts> {
  const sites = ['dinkes', 'lcc-internal'].map((id) => ({
    ...{ id, host: `${id}.contoh.test`, isClosed: id === 'lcc-internal' },
    moved: id === 'dinkes' ? MOVED : [],
  }));
  // A server that was started by the root of the machine reads as nobody.
  chmodSync(base, 0o755);
  for (const { id } of sites) release(path.join(base, 'www', id));
  writeFileSync(path.join(base, 'rahasia.txt'), 'rahasia');
  for (const name of ['catatan', 'acme/.well-known/acme-challenge'])
    mkdirSync(path.join(base, name), { recursive: true });
  writeFileSync(path.join(base, 'acme/.well-known/acme-challenge/kunci'), 'jawaban');
  writeFileSync(path.join(base, 'sandi'), passwords);
  return {
    folder: path.join(base, 'www'),
    sites,
    certificate: certificate(base),
    listen: { addresses: ['127.0.0.1'], http: await freePort(), https: await freePort() },
    logs: path.join(base, 'catatan'),
    acme: path.join(base, 'acme'),
    passwords: path.join(base, 'sandi'),
  };
}

const MOVED = [
  { from: '/berita/lama/', to: '/berita/' },
  { from: '/tentang/sejarah.html', to: '/' },
  { from: '/keluar/', to: 'https://lain.test/a b/?q=$host"' },
];

function release(folder: string): void {
  const to = path.join(folder, 'releases', 'satu');
  for (const [below, text] of Object.entries(FILES)) {
    const file = path.join(to, below);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (!isCompressible(typeAt(below)) || text.length < 100) continue;
    writeFileSync(`${file}.br`, brotliCompressSync(text));
    writeFileSync(`${file}.gz`, gzipSync(text));
  }
  symlinkSync('releases/satu', path.join(folder, 'current'));
}

/** A certificate that nobody trusts, for every host below `contoh.test`. */
function certificate(base: string): ServerFacts['certificate'] {
  const made = { chain: path.join(base, 'rantai.pem'), key: path.join(base, 'kunci.pem') };
  const { status, stderr } = spawnSync(
    'openssl',
    [
      ...[
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '2',
      ],
      ...['-keyout', made.key, '-out', made.chain, '-subj', '/CN=contoh.test'],
      ...['-addext', 'subjectAltName=DNS:*.contoh.test'],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return made;
}
