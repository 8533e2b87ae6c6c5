import type { Transaction } from 'kysely';
import type { FeedItem } from '../../feed/schema/item.ts';
import type { Problem } from '../../problems/problem.ts';
import { isHeld } from './guard.ts';
import type { Database } from './open.ts';
import { inPieces, type NewIsian, rowOf } from './rows.ts';
import type { Tables } from './tables.ts';

/** What one situs gave: its manifest, the parts that the store has already, and those that were read. */
export interface Delivery {
  situs: string;
  sumber: string;
  /** Whether many deletions at once are held. */
  isForeign: boolean;
  /** What is told no longer is not gone: the source tells its newest records alone. */
  isNewestOnly: boolean;
  /** The held deletions go through this once. */
  isAccepted: boolean;
  /** The day it is taken, `YYYY-MM-DD`. */
  tanggal: string;
  sidik: string;
  manifes: string;
  koleksi: readonly DeliveredKoleksi[];
}

export interface DeliveredKoleksi {
  name: string;
  jumlah: number;
  diperbarui: string;
  parts: readonly DeliveredPart[];
}

/** `items` is absent where the store has the part already. */
export interface DeliveredPart {
  url: string;
  jumlah: number;
  items?: readonly FeedItem[];
  keptOut?: readonly Problem[];
}

/** How many records were new, changed, gone, the same; and gone but kept. */
export interface Changes {
  buat: number;
  ubah: number;
  hapus: number;
  tetap: number;
  ditahan: number;
}

/** Takes all of one situs in one transaction: it stands in the store as it was, or as it was given. */
export function takeSitus(db: Database, delivery: Delivery): Promise<Changes> {
  return db.transaction().execute(async (at) => {
    const { situs, tanggal, koleksi } = delivery;
    const known = await at.selectFrom('ringkas').select('koleksi').where('situs', '=', situs).execute();
    const vanished = known
      .filter(({ koleksi: name }) => !koleksi.some((one) => one.name === name))
      .map(({ koleksi: name }): DeliveredKoleksi => ({ name, jumlah: 0, diperbarui: '', parts: [] }));
    const changes: Changes = { buat: 0, ubah: 0, hapus: 0, tetap: 0, ditahan: 0 };
    for (const one of [...koleksi, ...vanished]) {
      const own = await takeKoleksi(at, delivery, one);
      for (const key of Object.keys(changes) as (keyof Changes)[]) changes[key] += own[key];
      await keepFigures(at, situs, one, vanished.includes(one));
    }
    await noteSitus(at, delivery);
    await noteParts(at, delivery);
    await at
      .insertInto('panen')
      .values({ situs, tanggal, ...changes })
      .execute();
    return changes;
  });
}

async function takeKoleksi(
  at: Transaction<Tables>,
  { situs, tanggal, isForeign, isNewestOnly, isAccepted }: Delivery,
  { name: koleksi, parts }: DeliveredKoleksi,
): Promise<Changes> {
  const stored = await at
    .selectFrom('isian')
    .select(['no', 'id', 'sha256', 'bagian', 'hilang'])
    .where('situs', '=', situs)
    .where('koleksi', '=', koleksi)
    .execute();
  const before = new Map(stored.map((row) => [row.id, row]));
  const kept = new Set(parts.flatMap(({ url, items }) => (items ? [] : [url])));
  const given = new Set<string>();
  const written: NewIsian[] = [];
  const moved = new Map<string, number[]>();
  let [buat, ubah, tetap] = [0, 0, 0];
  for (const { url, items = [] } of parts) {
    for (const item of items) {
      if (given.has(item.id)) continue;
      given.add(item.id);
      const old = before.get(item.id);
      if (old?.sha256 === item.sha256 && old.hilang === '') {
        tetap++;
        if (old.bagian !== url) moved.set(url, [...(moved.get(url) ?? []), old.no]);
        continue;
      }
      if (old && old.hilang === '') ubah++;
      else buat++;
      written.push(rowOf(item, { situs, koleksi, bagian: url, tanggal }));
    }
  }
  const live = stored.filter(({ hilang }) => hilang === '');
  const isStill = (bagian: string): boolean => isNewestOnly || kept.has(bagian);
  const gone = live.filter(({ id, bagian }) => !given.has(id) && !isStill(bagian));
  tetap += live.filter(({ id, bagian }) => !given.has(id) && isStill(bagian)).length;
  const isKept = isForeign && !isAccepted && isHeld(live.length, gone.length);

  for (const rows of inPieces(written, 250)) await upsert(at, rows);
  for (const [url, numbers] of moved) await setBagian(at, numbers, url);
  if (isKept)
    await setBagian(
      at,
      gone.map(({ no }) => no),
      '',
    );
  else
    for (const numbers of inPieces(
      gone.map(({ no }) => no),
      500,
    ))
      await at.updateTable('isian').set({ hilang: tanggal }).where('no', 'in', numbers).execute();
  const count = gone.length;
  return { buat, ubah, tetap, hapus: isKept ? 0 : count, ditahan: isKept ? count : 0 };
}

const upsert = (at: Transaction<Tables>, rows: NewIsian[]): Promise<unknown> =>
  at
    .insertInto('isian')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['situs', 'koleksi', 'id']).doUpdateSet((row) => ({
        bagian: row.ref('excluded.bagian'),
        sha256: row.ref('excluded.sha256'),
        url: row.ref('excluded.url'),
        judul: row.ref('excluded.judul'),
        ringkasan: row.ref('excluded.ringkasan'),
        diterbitkan: row.ref('excluded.diterbitkan'),
        diperbarui: row.ref('excluded.diperbarui'),
        berlaku_sampai: row.ref('excluded.berlaku_sampai'),
        tahun: row.ref('excluded.tahun'),
        contoh: row.ref('excluded.contoh'),
        data: row.ref('excluded.data'),
        berubah: row.ref('excluded.berubah'),
        hilang: row.ref('excluded.hilang'),
      })),
    )
    .execute();

async function setBagian(at: Transaction<Tables>, numbers: readonly number[], bagian: string): Promise<void> {
  for (const some of inPieces(numbers, 500))
    await at.updateTable('isian').set({ bagian }).where('no', 'in', some).execute();
}

async function keepFigures(
  at: Transaction<Tables>,
  situs: string,
  { name: koleksi, jumlah: jumlah_manifes, diperbarui }: DeliveredKoleksi,
  isVanished: boolean,
): Promise<void> {
  const figures = await at
    .selectFrom('isian')
    .select(({ fn }) => [fn.countAll<number>().as('jumlah'), fn.sum<number | null>('contoh').as('contoh')])
    .where('situs', '=', situs)
    .where('koleksi', '=', koleksi)
    .where('hilang', '=', '')
    .executeTakeFirstOrThrow();
  await at.deleteFrom('ringkas').where('situs', '=', situs).where('koleksi', '=', koleksi).execute();
  const jumlah = Number(figures.jumlah);
  if (isVanished && jumlah === 0) return;
  const contoh = Number(figures.contoh ?? 0);
  await at
    .insertInto('ringkas')
    .values({ situs, koleksi, jumlah, contoh, jumlah_manifes, diperbarui })
    .execute();
}

async function noteSitus(
  at: Transaction<Tables>,
  { situs: id, sumber, sidik, manifes, tanggal: diambil }: Delivery,
): Promise<void> {
  const row = { sumber, sidik, manifes, diambil };
  await at
    .insertInto('situs')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** Parts that are no longer named go, and with them what was kept out of them. */
async function noteParts(at: Transaction<Tables>, { situs, koleksi }: Delivery): Promise<void> {
  const named = koleksi.flatMap(({ parts }) => parts);
  const known = await at.selectFrom('bagian').select('url').where('situs', '=', situs).execute();
  const old = known.map(({ url }) => url).filter((url) => !named.some((part) => part.url === url));
  for (const urls of inPieces(old, 500)) {
    await at.deleteFrom('bagian').where('situs', '=', situs).where('url', 'in', urls).execute();
    await at.deleteFrom('disisihkan').where('situs', '=', situs).where('bagian', 'in', urls).execute();
  }
  for (const { name, parts } of koleksi) {
    for (const { url, jumlah, items, keptOut = [] } of parts) {
      if (!items) continue;
      await at.insertInto('bagian').values({ situs, url, koleksi: name, jumlah }).execute();
      for (const rows of inPieces(keptOut, 250)) {
        const values = rows.map((problem) => ({ situs, bagian: url, masalah: JSON.stringify(problem) }));
        await at.insertInto('disisihkan').values(values).execute();
      }
    }
  }
}
