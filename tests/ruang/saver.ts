import process from 'node:process';
import { keeperOf } from '../../src/edit/akun/accounts.ts';
import { openStore } from '../../src/edit/akun/store.ts';
import { openDesk } from '../../src/edit/antrean/desk.ts';
import { openHistory } from '../../src/edit/riwayat/history.ts';
import { roomPlaces } from '../../src/run/index.ts';

/** A room without its door that saves without end, and says each save once its text stands: it is killed in the midst. */
const [content = '', from = '0'] = process.argv.slice(2);
const places = roomPlaces(content);
const store = await openStore(places.store);
const clock = () => Date.now();
const person = { id: 'dinkes.1', nama: 'Umum', peran: 'penulis' as const, situs: ['dinkes'] };
if (!(await store.akun(person.id))) await keeperOf({ store, clock, by: 'server' }).create(person, 'kertas');
const desk = await openDesk({
  ...{ content, drafts: places.drafts, store, clock },
  history: await openHistory(places.history, { PATH: process.env.PATH }),
  publish: async () => new Map(),
  direct: () => [],
  alone: async (work) => work(),
  situs: () => ['dinkes'],
});
process.stdout.write('siap\n');
for (let n = Number(from); ; n++) {
  const name = `dinkes/halaman/uji-${n % 5}.md`;
  await desk.saving('dinkes', person, async () =>
    desk.write(name, Buffer.from(`---\njudul: Uji\n---\n\nKe-${n}.\n`)),
  );
  process.stdout.write(`${n}\n`);
}
