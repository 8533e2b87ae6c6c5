import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type Office, office } from '../intake/office.ts';
import { pdfOf } from '../pdf.ts';
import { countBy, known, leftovers, planned, textsIn } from './taken-in.ts';

/** A folder of pages of the old site; a text stands in Windows-1252 unless it says otherwise. */
function saved({ sent }: Office, files: Record<string, string | Uint8Array>): string {
  const folder = path.join(sent, 'lama');
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, ...name.split('/'));
    mkdirSync(path.dirname(file), { recursive: true });
    const isUtf8 = typeof content === 'string' && /utf-8/i.test(content);
    writeFileSync(
      file,
      typeof content === 'string' ? Buffer.from(content, isUtf8 ? 'utf8' : 'latin1') : content,
    );
  }
  return folder;
}

const photo = (width: number): Promise<Buffer> =>
  sharp({ create: { width, height: 40, channels: 3, background: '#a52' } })
    .jpeg()
    .toBuffer();

/** As FrontPage left it: cells for frames, capitals, nothing closed, quotes of Windows. */
const byHand = (title: string, body: string): string => `<HTML><HEAD><TITLE>Kecamatan Amen - ${title}</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252"></HEAD>
<BODY BGCOLOR=white><TABLE WIDTH=100%><TR><TD COLSPAN=2><IMG SRC="logo.gif" WIDTH=1 HEIGHT=1><FONT SIZE=6>Selamat datang di Kecamatan Amen</FONT>
<TR><TD WIDTH=150><A HREF="index.html">Beranda</A><BR><A HREF="profil.html">Profil</A><BR><A HREF="berita/rapat.html">Berita</A></TD>
<TD><H2>${title}</H2>${body}</TD></TR>
<TR><TD COLSPAN=2><CENTER>Hak cipta Kecamatan Amen \xa9 2012</CENTER></TABLE></BODY></HTML>`;

const BY_HAND = {
  'index.html': byHand(
    'Beranda',
    '<P>Kantor kami melayani sembilan desa sejak tahun 2005 dan buka setiap hari kerja.',
  ),
  'profil.html': byHand(
    'Profil',
    '<P>Camat berkata \x93siap melayani\x94 \x96 setiap hari.<P>Lihat <A HREF="berita/rapat.html">rapat</A>, <A HREF="berkas/renja.pdf">rencana kerja</A> dan <A HREF="hilang.html">lainnya</A>.<UL><LI>Satu<LI>Dua</UL>',
  ),
  'berita/rapat.html': byHand(
    'Rapat desa',
    '<P>Selasa, 12 Juli 2011<P>Rapat <B>desa</B> dibuka camat.<P><IMG SRC="../foto/rapat.jpg" ALT="Camat membuka rapat di aula"><TABLE BORDER=1><TR><TD>Desa<TD>Hadir<TR><TD>Amen<TD>12</TABLE>',
  ),
  'layanan.htm': byHand(
    'Layanan',
    '<P>Surat pindah, surat keterangan, dan legalisasi dilayani di loket dua.<P>budi@surat.example',
  ),
};

test('pages made by hand become pages: their frame gone, letters of Windows right, each old address led on', async () => {
  using desk = office();
  const folder = saved(desk, {
    ...BY_HAND,
    'foto/rapat.jpg': await photo(60),
    'berkas/renja.pdf': pdfOf('Rencana kerja'),
  });
  const plan = await planned(desk, folder);
  plan.take();
  plan.drop();
  expect(countBy(plan.items)).toEqual({
    ...{
      'baru berita': 1,
      'baru halaman': 3,
      'baru gambar': 1,
      'baru berkas': 1,
      'baru alihan alamat lama': 1,
    },
  });
  const texts = textsIn(desk);
  expect(texts.get('halaman/tentang-profil.md')).toMatchInlineSnapshot(`
    "---
    judul: Profil
    id: lama-8c7f6ab3e2e0
    ---

    Camat berkata “siap melayani” – setiap hari.

    Lihat [rapat](/berita/2011-07-12-rapat/), [rencana kerja](/berkas/renja.pdf) dan lainnya.

    - Satu
    - Dua
    "
  `);
  expect(texts.get('berita/2011-07-12-rapat.md')).toMatchInlineSnapshot(`
    "---
    judul: Rapat desa
    tanggal: 2011-07-12
    id: lama-51df3654c2f3
    ---

    Selasa, 12 Juli 2011

    Rapat **desa** dibuka camat.

    ![Camat membuka rapat di aula](/gambar/rapat.jpg)

    | Desa | Hadir |
    | ---- | ----- |
    | Amen | 12    |
    "
  `);
  expect(texts.get('alihkan.csv')).toMatchInlineSnapshot(`
    "lama;baru
    /berita/rapat.html;/berita/2011-07-12-rapat/
    /layanan.htm;/tentang-layanan/
    /profil.html;/tentang-profil/
    "
  `);
  const { situs, stopping } = await known(desk);
  expect(stopping).toEqual([]);
  expect(situs.pageAt.get('/berita/rapat.html')?.moved?.to).toBe('/berita/2011-07-12-rapat/');
  expect(leftovers(texts)).toEqual([]);
});

const joomla = (title: string, day: string, body: string): string => `<!DOCTYPE html><html lang="id"><head>
<meta charset="utf-8"><title>${title} - Dinas Contoh</title></head><body><header><nav><ul><li><a href="/">Beranda</a></li></ul></nav></header>
<div id="content"><div class="item-page" itemscope><h2 itemprop="headline">${title}</h2>
<dl class="article-info"><dd class="published"><time datetime="${day}T08:00:00+07:00" itemprop="datePublished">Terbit</time></dd></dl>
<div itemprop="articleBody">${body}</div></div></div><footer>Dinas Contoh</footer><script>alert(1)</script></body></html>`;

test('saved pages of Joomla become news with their day; spam in them is held', async () => {
  using desk = office();
  const folder = saved(desk, {
    'berita/12-panen.html': joomla(
      'Panen kopi',
      '2019-05-06',
      '<p>Petani memanen kopi di lereng bukit bersama penyuluh.</p><figure><img src="/images/panen.jpg"><figcaption>Petani memetik kopi</figcaption></figure><p style="display:none">slot gacor</p>',
    ),
    'berita/13-slot.html': joomla(
      'Slot gacor',
      '2019-05-07',
      '<p>Daftar slot 88, rtp live, gampang maxwin, bonus new member.</p>',
    ),
    'images/panen.jpg': await photo(70),
  });
  const plan = await planned(desk, folder);
  plan.take();
  plan.drop();
  expect(plan.items.flatMap(({ problem }) => problem?.kode ?? [])).toEqual(['TTP-18']);
  const text = textsIn(desk).get('berita/2019-05-06-12-panen.md');
  expect(text).toContain('![Petani memetik kopi](/gambar/panen.jpg)');
  expect(text).not.toMatch(/Terbit|Dinas Contoh|Beranda|slot/);
});

test.each([
  ['nothing', {}],
  ['no page', { 'foto.jpg': 'x', 'catatan.txt': 'halo' }],
])('a folder with %s is told', async (_, files) => {
  using desk = office();
  const folder = saved(desk, { 'kosong.txt': 'x', ...files });
  const plan = await planned(desk, folder);
  plan.drop();
  expect(plan.problems.map(({ kode }) => kode)).toEqual(['TTP-25']);
});

test('a link out of the folder brings nothing in', async () => {
  using desk = office();
  writeFileSync(path.join(desk.content, '..', 'rahasia.jpg'), await photo(30));
  const folder = saved(desk, {
    'a.html':
      '<p>Halaman dengan gambar dari luar folder, yang tidak boleh ikut.</p><img src="../../rahasia.jpg" alt="Rahasia kantor"><img src="..%2f..%2frahasia.jpg" alt="Rahasia kantor"><img src="file:///etc/passwd">',
  });
  const plan = await planned(desk, folder);
  plan.drop();
  expect(countBy(plan.items)).toEqual({ 'baru halaman': 1, 'baru alihan alamat lama': 1 });
  expect(plan.problems.map(({ kode }) => kode)).toContain('TTP-21');
});
