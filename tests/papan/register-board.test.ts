import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { BerandaFacts } from '../../src/model/papan/beranda.ts';
import type { RapatFacts } from '../../src/model/papan/rapat.ts';
import type { SitusFacts } from '../../src/model/papan/situs.ts';
import type { Papan } from '../../src/model/papan.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { newPair } from '../../src/run/kunci/new-pair.ts';
import { readHistory } from '../../src/run/register/history-file.ts';
import { prepareChange } from '../../src/run/register/index.ts';
import { documentIn, withBoard } from '../board.ts';
import { root } from '../files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const TODAY = '2026-11-24';
const SINCE = '2026-11-20';

/** Our own register, in a folder that may change. */
function ourRegister() {
  const folder = temporaryFolder('sepuluh-');
  const content = path.join(folder.path, 'content');
  mkdirSync(content);
  cpSync(path.join(root, 'content/_kabupaten'), path.join(content, '_kabupaten'), { recursive: true });
  return { folder, content };
}

const kabupatenIn = (content: string) => {
  const { kabupaten } = readKabupaten(content);
  if (!kabupaten) throw new Error('the register cannot be read');
  return kabupaten;
};

function connect(content: string, id: string): void {
  const kabupaten = kabupatenIn(content);
  const host = kabupaten.register.find((row) => row.id === id)?.host;
  const request = {
    ...{ situs: id, host, kunci: newPair().x, status: 'terhubung' },
    ...{ tanggal: SINCE, today: TODAY, dasar: 'surat 005/1/2026' },
  };
  const change = prepareChange(request, { content, kabupaten });
  if ('problems' in change) throw new Error(change.problems.map(({ pesan }) => pesan).join(' '));
  change.write();
}

async function factsAt<T>({ pageAt }: Papan, address: string): Promise<T> {
  const page = pageAt.get(address);
  if (!page) throw new Error(`no page at ${address}`);
  return (await page.facts()) as T;
}

test('with ten rows set to terhubung by the register, every page of the board follows', async () => {
  const { folder, content } = ourRegister();
  using _ = folder;
  const file = path.join(content, '_kabupaten/register.yaml');
  const before = readFileSync(file, 'utf8');
  const ids = kabupatenIn(content)
    .register.map(({ id }) => id)
    .slice(0, 10);
  for (const id of ids) connect(content, id);

  const after = readFileSync(file, 'utf8').split('\n');
  const remarks = before.split('\n').filter((line) => /^\s*#|^$/.test(line));
  expect(after.filter((line) => /^\s*#|^$/.test(line))).toEqual(remarks);

  const kabupaten = kabupatenIn(content);
  const around = { keluaran: path.join(content, 'tidak-ada'), tanggal: TODAY, riwayat: readHistory(content) };
  await withBoard(kabupaten, around, async (papan) => {
    const home = await factsAt<BerandaFacts>(papan, '/');
    const connected = home.baris.filter(({ row }) => row.status === 'terhubung').map(({ row }) => row.id);
    expect(connected.toSorted()).toEqual(ids.toSorted());
    const list: { situs: { id: string; status: string; status_sejak: string | null }[] } = JSON.parse(
      await documentIn(papan, '/situs.json'),
    );
    for (const id of ids) {
      expect(list.situs.find((row) => row.id === id)).toMatchObject({
        status: 'terhubung',
        status_sejak: SINCE,
      });
      const { situs, riwayat } = await factsAt<SitusFacts>(papan, `/situs/${id}/`);
      expect([situs.row.status, situs.row.host_bukti]).toEqual(['terhubung', undefined]);
      expect(riwayat.map(({ kunci }) => kunci).sort()).toEqual(['host', 'kunci', 'status']);
    }
    expect(list.situs.filter(({ status }) => status === 'terhubung')).toHaveLength(10);
  });
  const own = { ...around, sisi: 'dalam' as const, dalam: { kontak: [], kunjungan: [], pemeriksaan: {} } };
  await withBoard(kabupaten, own, async (papan) => {
    const { jumlah, baru } = await factsAt<RapatFacts>(papan, '/rapat/');
    expect([jumlah.terhubung, jumlah.belum, baru]).toEqual([10, 42, 10]);
  });
});
