import path from 'node:path';
import { expect, test } from 'vitest';
import { bytesIn } from '../../src/disk/walk.ts';
import { undo } from '../../src/run/terima/index.ts';
import { runCommand } from '../end-to-end/run-command.ts';
import { DAY, office, send } from '../intake/office.ts';
import { planned, textsIn } from './taken-in.ts';
import { wxrOf } from './wxr-of.ts';

const EXPORT = wxrOf([
  { title: 'Kabar desa', content: '<p>Warga bergotong royong.</p>', slug: 'kabar' },
  { title: 'Slot gacor', content: '<p>Daftar slot 88, rtp live, gampang maxwin.</p>' },
]);

test('all is shown before anything is written, in words that say what to do next', async () => {
  using desk = office();
  const before = bytesIn(desk.content);
  const options = ['--situs', 'kec-amen', '--content', desk.content, '--tanggal', DAY];
  const { code, stdout, stderr } = await runCommand('impor', [send(desk, 'ekspor.xml', EXPORT), ...options]);
  const words = stdout + stderr;
  expect(words).toContain(
    'kec-amen: dari ekspor.xml\nAkan masuk (2):\n  berita: Kabar desa (/2024/01/kabar/ → berita/2024-01-05-kabar.md)\n',
  );
  expect(words).toContain('Tidak diambil (1):\n  Tulisan `Slot gacor` di situs lama mempromosikan judi');
  expect(words).toContain('Masuk: 1 berita, 1 alihan alamat lama.');
  expect(words).toContain(
    'Belum ada yang ditulis. Masukkan yang pasti dengan perintah yang sama ditambah `--ya`.',
  );
  expect([code, bytesIn(desk.content)]).toEqual([0, before]);
}, 60_000);

test.each([
  ['nothing to read', [], 'Sebut berkas ekspor, alamat, atau folder situs lama.'],
  ['a file that is not there', ['tidak-ada.xml'], 'tidak ditemukan'],
  ['a situs that is not there', ['.', '--situs', 'kec-amem'], 'Mungkin maksudnya `kec-amen`?'],
])(
  '%s ends with 2 and says so',
  async (_, args, said) => {
    using desk = office();
    const { code, stdout, stderr } = await runCommand('impor', [...args, '--content', desk.content]);
    expect([code, stdout + stderr]).toEqual([2, expect.stringContaining(said)]);
  },
  60_000,
);

test('an old site that was taken in can be taken back whole', async () => {
  using desk = office();
  const before = textsIn(desk);
  const plan = await planned(desk, send(desk, 'ekspor.xml', EXPORT), { uploads: desk.content });
  const [taken] = plan.take();
  plan.drop();
  expect(textsIn(desk).size).toBe(before.size + 2);
  const id = taken && 'id' in taken ? taken.id : '';
  expect(undo(id, desk)).toMatchObject({ kind: 'done', left: [] });
  expect([...textsIn(desk)]).toEqual([...before]);
}, 60_000);

test('the situs is the one whose host the old site had; of another nobody is guessed', async () => {
  using desk = office();
  const file = send(desk, 'ekspor.xml', EXPORT);
  const unnamed = await planned(desk, file, { situs: undefined });
  unnamed.drop();
  expect(unnamed.problems.map(({ kode }) => kode)).toEqual(['TTP-11']);
  const own = send(
    desk,
    'sendiri.xml',
    EXPORT.replaceAll('lama.contohkab.go.id', 'kec-amen.lebongkab.go.id'),
  );
  const known = await planned(desk, own, { situs: undefined, uploads: path.dirname(own) });
  known.drop();
  expect(known.plans.map(({ situs }) => situs)).toEqual(['kec-amen']);
}, 60_000);
