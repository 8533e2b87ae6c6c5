import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';
import { accountsIn, keeperOf, type Person, SESI_MS, type Session } from './accounts.ts';
import { whyNot } from './passphrase.ts';
import { openStore } from './store.ts';

const HOUR = 3_600_000;
const SITE = { host: 'tulis.contoh.test', origin: 'https://tulis.contoh.test', nama: 'Ruang tulis' };
const CLERK: Person = { id: 'dinkes.umum', nama: 'Umum', peran: 'penulis', situs: ['dinkes'] };
const HEAD: Person = { id: 'kominfo.setuju', nama: 'Penyetuju', peran: 'penyetuju', situs: [] };
const PHRASE = 'hujan turun di kebun kopi';

async function room() {
  const folder = temporaryFolder('akun-');
  const file = path.join(folder.path, 'ruang.sqlite');
  const store = await openStore(file);
  const time = { now: Date.UTC(2026, 10, 24, 2) };
  const clock = () => time.now;
  const accounts = accountsIn({ store, site: SITE, clock, about: ['Contohkab'] });
  const keeper = keeperOf({ store, clock, by: 'server' });
  return {
    ...{ store, accounts, keeper, time, file },
    /** Signs a new account in up to its second proof. */
    async begun(person: Person): Promise<Session> {
      const { code } = await keeper.create(person, 'kertas');
      const first = await sessionOf(await accounts.enter(person.id, code, 'kode', 'a'));
      const chosen = await accounts.choosePassphrase(first, PHRASE);
      return known('cookie' in chosen ? await accounts.session(chosen.cookie) : undefined);
    },
    sessionOf,
    async [Symbol.asyncDispose]() {
      await store.close();
      folder[Symbol.dispose]();
    },
  };
  async function sessionOf(entered: Awaited<ReturnType<typeof accounts.enter>>): Promise<Session> {
    return known(entered.type === 'in' ? await accounts.session(entered.cookie) : undefined);
  }
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not there');
  return value;
}

test('a code on paper used two days later works once, and is over after three', async () => {
  await using one = await room();
  const { code } = await one.keeper.create(CLERK, 'kertas');
  one.time.now += 48 * HOUR;
  const typed = code.toUpperCase().replaceAll('-', ' ');
  expect(await one.accounts.enter(CLERK.id, typed, 'kode', 'a')).toMatchObject({
    type: 'in',
    tahap: 'sandi_baru',
  });
  expect(await one.accounts.enter(CLERK.id, typed, 'kode', 'a')).toEqual({ type: 'wrong' });
  const again = await one.keeper.newCode(CLERK.id, 'kertas');
  one.time.now += 73 * HOUR;
  expect(await one.accounts.enter(CLERK.id, again.code, 'kode', 'a')).toEqual({ type: 'wrong' });
  const sent = await one.keeper.newCode(CLERK.id, 'pesan');
  one.time.now += 16 * 60_000;
  expect(await one.accounts.enter(CLERK.id, sent.code, 'kode', 'a')).toEqual({ type: 'wrong' });
});

test('two who bring the same code at once: one is let in', async () => {
  await using one = await room();
  const { code } = await one.keeper.create(CLERK, 'kertas');
  const both = await Promise.all([1, 2].map(() => one.accounts.enter(CLERK.id, code, 'kode', 'a')));
  expect(both.map(({ type }) => type).sort()).toEqual(['in', 'wrong']);
});

test('a writer prints a card, and each of its codes is good once and in its turn', async () => {
  await using one = await room();
  const begun = await one.begun(CLERK);
  expect(begun.tahap).toBe('pasang');
  const card = known(await one.accounts.newCard(begun));
  expect(new Set(card).size).toBe(20);
  expect(await one.accounts.prove(begun, card[1] ?? '', 'kartu')).toEqual({ type: 'wrong' });
  const inside = await one.sessionOf(await one.accounts.prove(begun, card[0] ?? '', 'kartu'));
  expect(inside.tahap).toBe('penuh');
  // The session of the step before is worth nothing.
  expect(await one.accounts.sessionById(begun.id)).toBeUndefined();
  const later = await one.sessionOf(await one.accounts.enter(CLERK.id, PHRASE, 'sandi', 'a'));
  expect(later.tahap).toBe('bukti');
  expect(await one.accounts.prove(later, card[0] ?? '', 'kartu')).toEqual({ type: 'wrong' });
  expect(await one.accounts.prove(later, card[1] ?? '', 'kartu')).toMatchObject({ type: 'in' });
});

test('who approves has no card: a code app, whose digits are good once', async () => {
  await using one = await room();
  const begun = await one.begun(HEAD);
  expect(await one.accounts.newCard(begun)).toBeUndefined();
  expect(await one.accounts.prove(begun, 'abcd-efgh', 'kartu')).toEqual({ type: 'wrong' });
  const secret = await one.accounts.beginTotp(begun);
  const digits = (): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: one.time.now });
  expect(await one.accounts.endTotp(begun, '000000')).toBeUndefined();
  known(await one.accounts.endTotp(begun, digits()));
  const signIn = async () => one.sessionOf(await one.accounts.enter(HEAD.id, PHRASE, 'sandi', 'a'));
  expect(await one.accounts.prove(await signIn(), digits(), 'totp')).toEqual({ type: 'wrong' });
  one.time.now += 30_000;
  expect(await one.accounts.prove(await signIn(), digits(), 'totp')).toMatchObject({ type: 'in' });
});

test('wrong ones are counted before the slow hash, by account and by address', async () => {
  await using one = await room();
  await one.begun(CLERK);
  const wrong = (address: string) => one.accounts.enter(CLERK.id, 'bukan frasa siapa pun', 'sandi', address);
  const forty = await Promise.all(Array.from({ length: 40 }, (_, at) => wrong(`a${at}`)));
  expect(forty.filter(({ type }) => type === 'wrong')).toHaveLength(5);
  expect(await wrong('b')).toEqual({ type: 'wait', after: 1 });
  one.time.now += 1_000;
  expect(await one.accounts.enter(CLERK.id, PHRASE, 'sandi', 'a')).toMatchObject({ type: 'in' });
  const guesses = await Promise.all(
    Array.from({ length: 60 }, (_, at) => one.accounts.enter(`tak-ada-${at}`, 'x', 'sandi', 'c')),
  );
  expect(guesses.filter(({ type }) => type === 'wrong')).toHaveLength(30);
});

test('a session ends after half an hour without a request, after ten hours at any rate, and when it is ended', async () => {
  await using one = await room();
  await one.begun(CLERK);
  const enter = async () => {
    const entered = await one.accounts.enter(CLERK.id, PHRASE, 'sandi', 'a');
    return entered.type === 'in' ? entered.cookie : '';
  };
  const idle = await enter();
  one.time.now += SESI_MS.idle + 1;
  expect(await one.accounts.session(idle)).toBeUndefined();
  const busy = await enter();
  for (let minutes = 0; minutes < 600; minutes += 20) {
    expect(await one.accounts.session(busy)).toBeDefined();
    one.time.now += 20 * 60_000;
  }
  one.time.now += 1;
  expect(await one.accounts.session(busy)).toBeUndefined();
  const ended = await enter();
  await one.keeper.endSessions(CLERK.id);
  expect(await one.accounts.session(ended)).toBeUndefined();
});

test('the account of a person who moved is shut at once, and opened by a new code alone', async () => {
  await using one = await room();
  const session = await one.begun(CLERK);
  await one.keeper.shut(CLERK.id);
  expect(await one.accounts.sessionById(session.id)).toBeUndefined();
  expect(await one.accounts.enter(CLERK.id, PHRASE, 'sandi', 'a')).toEqual({ type: 'wrong' });
  const { code } = await one.keeper.reopen(CLERK.id, 'kertas');
  expect(await one.accounts.enter(CLERK.id, PHRASE, 'sandi', 'a')).toEqual({ type: 'wrong' });
  expect(await one.accounts.enter(CLERK.id, code, 'kode', 'a')).toMatchObject({ type: 'in' });
});

test('a weak passphrase is refused with a reason', () => {
  for (const weak of [
    'pendek',
    'aaaaaaaaaaaaaa',
    '123456789012',
    'password1234',
    'Dinkes Dinkes 1',
    'abcdefghijklmn',
    'Bismillah 123',
  ])
    expect([weak, whyNot(weak, ['dinkes.umum', 'dinkes', 'Contohkab'])]).toEqual([weak, expect.any(String)]);
  expect(whyNot(PHRASE, ['dinkes.umum', 'dinkes', 'Contohkab'])).toBeUndefined();
});

test('the trail cannot be changed by a statement, and a line changed in spite of that is found by its number', async () => {
  await using one = await room();
  await one.begun(CLERK);
  using raw = new DatabaseSync(one.file);
  expect(() => raw.exec("update jejak set akun = 'lain'")).toThrow(/jejak/);
  expect(() => raw.exec('delete from jejak')).toThrow(/jejak/);
  expect(await one.store.brokenJejak()).toBeUndefined();
  raw.exec("drop trigger jejak_update; update jejak set akun = 'lain' where no = 2");
  expect(await one.store.brokenJejak()).toBe(2);
});

test('neither code, passphrase nor cookie can be read in the store', async () => {
  await using one = await room();
  const { code } = await one.keeper.create(CLERK, 'kertas');
  const entered = await one.accounts.enter(CLERK.id, code, 'kode', 'a');
  const session = await one.sessionOf(entered);
  const chosen = await one.accounts.choosePassphrase(session, PHRASE);
  const cookies = [entered, chosen].map((step) => ('cookie' in step ? step.cookie : ''));
  const bytes = ['', '-wal'].map((tail) => readFileSync(one.file + tail, 'latin1')).join('');
  for (const secret of [code, code.replaceAll('-', ''), PHRASE, ...cookies])
    expect(bytes).not.toContain(secret);
});
