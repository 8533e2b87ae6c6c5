import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { newCardCode, newCode, plainCode } from './code.ts';
import {
  authenticated,
  authenticationOptions,
  claimedId,
  registered,
  registrationOptions,
  type Site,
} from './passkey.ts';
import { whyNot } from './passphrase.ts';
import { fits, hashed } from './secret.ts';
import type { AkunRow, SesiRow, Store } from './store.ts';
import type { Peran, Tahap } from './tables.ts';
import { newTotp, stepOf } from './totp.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long a first code is good for: on paper, or as a message that may be read by others. */
export const KODE_MS = { kertas: 72 * HOUR, pesan: 15 * MINUTE } as const;
/** A session ends after so long without a request, and at any rate after so long (ASVS 5.0 7.3.1, 7.3.2). */
export const SESI_MS = { idle: 30 * MINUTE, longest: 10 * HOUR } as const;
const CARD_CODES = 20;
/** Wrong ones within an hour before who comes has to wait: of one account, and of one address, where offices share one. */
const FREE = { akun: 5, alamat: 30 } as const;
const LONGEST_WAIT = 15 * MINUTE;
/** A challenge of a passkey is answered within it. */
const CHALLENGE_MS = 5 * MINUTE;

export interface Person {
  id: string;
  nama: string;
  peran: Peran;
  situs: readonly string[];
}

/** Who asks, as every request finds out anew. */
export interface Session {
  /** Hash of the cookie, as the store knows it. */
  id: string;
  tahap: Tahap;
  /** What every form of this session carries. */
  token: string;
  person: Person;
  dibuat: number;
}

export type Entered =
  | { type: 'in'; cookie: string; tahap: Tahap; akun: string }
  | { type: 'wrong' }
  /** Seconds. */
  | { type: 'wait'; after: number };

export interface Means {
  store: Store;
  site: Site;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Names that no passphrase may be made of. */
  about: readonly string[];
}

export type Accounts = ReturnType<typeof accountsIn>;

const shaOf = (text: string): string => createHash('sha256').update(text).digest('hex');
export const personOf = ({ id, nama, peran, situs }: AkunRow): Person => ({
  ...{ id, nama, peran },
  situs: JSON.parse(situs),
});

/** Whether both are the same, in the same time for any. */
export function isSame(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(one as Buffer, other as Buffer);
}

/** Signing in and out, step by step. Nothing of it knows HTTP. */
export function accountsIn({ store, site, clock, about }: Means) {
  const challenges = new Map<string, { challenge: string; until: number }>();

  function remember(key: string, challenge: string): void {
    const now = clock();
    for (const [old, { until }] of challenges) if (until < now) challenges.delete(old);
    // Strangers ask for challenges too; the oldest of very many goes.
    if (challenges.size > 2_000) challenges.delete(challenges.keys().next().value ?? '');
    challenges.set(key, { challenge, until: now + CHALLENGE_MS });
  }
  function recall(key: string): string | undefined {
    const kept = challenges.get(key);
    challenges.delete(key);
    return kept && kept.until >= clock() ? kept.challenge : undefined;
  }

  /** Seconds to wait, else 0 and the try is counted, before any slow hash. */
  async function counted(keys: readonly string[]): Promise<number> {
    const now = clock();
    const wait = await store.tryOnce(keys, { now, since: now - HOUR }, (key, times, last) => {
      const free = key.startsWith('alamat:') ? FREE.alamat : FREE.akun;
      if (times < free) return 0;
      return last + Math.min(LONGEST_WAIT, 1000 * 2 ** Math.min(times - free, 20)) - now;
    });
    return Math.ceil(wait / 1000);
  }

  async function open(akun: string, tahap: Tahap, titipan = ''): Promise<string> {
    const cookie = randomBytes(32).toString('base64url');
    const now = clock();
    const token = randomBytes(24).toString('base64url');
    await store.addSesi({ id: shaOf(cookie), akun, tahap, token, dibuat: now, dipakai: now, titipan });
    return cookie;
  }

  /** The next step has a new id, and the old one is worth nothing. */
  async function advance({ id, person }: Session, tahap: Tahap): Promise<string> {
    await store.dropSesi(id);
    const cookie = await open(person.id, tahap);
    if (tahap === 'penuh') await trail('masuk', person.id);
    return cookie;
  }

  const trail = (tindakan: string, akun: string, situs = '', sasaran = ''): Promise<void> =>
    store.addJejak({ waktu: clock(), akun, tindakan, situs, sasaran });

  async function factorsOf(akun: AkunRow): Promise<{ totp: boolean; kunci: number; kartu: number }> {
    const [kunci, kartu] = await Promise.all([store.kunci(akun.id), store.unusedKartu(akun.id)]);
    return { totp: akun.totp !== '', kunci: kunci.length, kartu: kartu.length };
  }

  /** Who may decide or keep accounts has a code app or a passkey; a card of codes is for writers (ADR 0042). */
  async function nextStage(akun: AkunRow): Promise<Tahap> {
    const { totp, kunci, kartu } = await factorsOf(akun);
    const hasProof = totp || kunci > 0 || (akun.peran === 'penulis' && kartu > 0);
    return hasProof ? 'bukti' : 'pasang';
  }

  return {
    trail,

    /** With the code from paper, or with the passphrase. */
    async enter(id: string, secret: string, how: 'kode' | 'sandi', address: string): Promise<Entered> {
      const akun = await store.akun(id);
      const key = `akun:${id.slice(0, 64)}`;
      const after = await counted([key, `alamat:${address}`]);
      if (after > 0) return { type: 'wait', after };
      const isCurrent = how === 'sandi' || (akun?.kode_sampai ?? 0) > clock();
      const kept = isCurrent && akun?.aktif ? akun[how] : '';
      const isRight = await fits(how === 'kode' ? plainCode(secret) : secret.normalize('NFC'), kept);
      if (!akun || !isRight) {
        await trail('gagal-masuk', akun ? akun.id : '-');
        return { type: 'wrong' };
      }
      if (how === 'kode' && !(await store.useKode(id, kept))) return { type: 'wrong' };
      await store.forgive(key);
      const tahap = how === 'kode' ? 'sandi_baru' : await nextStage(akun);
      return { type: 'in', cookie: await open(id, tahap), tahap, akun: id };
    },

    /** Who holds this cookie now; `undefined` for nobody, a session that is over, and an account that is shut. */
    async session(cookie: string | undefined): Promise<Session | undefined> {
      if (!cookie || cookie.length > 100) return undefined;
      const row = await store.sesi(shaOf(cookie));
      return row && alive(row);
    },
    sessionById: async (id: string): Promise<Session | undefined> => {
      const row = await store.sesi(id);
      return row && alive(row);
    },

    async choosePassphrase(
      session: Session,
      passphrase: string,
    ): Promise<{ why: string } | { cookie: string }> {
      const { person } = session;
      const chosen = passphrase.normalize('NFC');
      const why = whyNot(chosen, [person.id, ...person.id.split(/[._-]/), ...person.situs, ...about]);
      if (why !== undefined) return { why };
      await store.setAkun(person.id, { sandi: await hashed(chosen) });
      await trail('frasa-dibuat', person.id);
      const akun = await store.akun(person.id);
      return { cookie: await advance(session, akun ? await nextStage(akun) : 'pasang') };
    },

    factors: async (session: Session) => {
      const akun = await store.akun(session.person.id);
      if (!akun) return { totp: false, kunci: 0, kartu: 0, nomor: 0 };
      const [next] = await store.unusedKartu(akun.id);
      return { ...(await factorsOf(akun)), nomor: next?.nomor ?? 0 };
    },

    /** A second proof: six digits of the code app, or the next code of the card. */
    async prove(session: Session, typed: string, how: 'totp' | 'kartu'): Promise<Entered> {
      const { id, peran } = session.person;
      const akun = await store.akun(id);
      const after = await counted([`bukti:${id}`]);
      if (after > 0) return { type: 'wait', after };
      const isRight =
        how === 'totp'
          ? await isTotpRight(akun, typed)
          : peran === 'penulis' && (await isCardRight(id, plainCode(typed)));
      if (!isRight) {
        await trail('gagal-bukti', id);
        return { type: 'wrong' };
      }
      await store.forgive(`bukti:${id}`);
      return { type: 'in', cookie: await advance(session, 'penuh'), tahap: 'penuh', akun: id };
    },

    /** A new secret for a code app, good once its first code has come back. */
    async beginTotp(session: Session): Promise<string> {
      const row = await store.sesi(session.id);
      if (row?.titipan) return row.titipan;
      const secret = newTotp();
      await store.keepInSesi(session.id, secret);
      return secret;
    },
    async endTotp(session: Session, typed: string): Promise<string | undefined> {
      const secret = (await store.sesi(session.id))?.titipan ?? '';
      const step = secret ? stepOf(secret, typed, clock(), 0) : undefined;
      if (step === undefined) return undefined;
      await store.setAkun(session.person.id, { totp: secret, totp_langkah: step });
      await trail('aplikasi-kode-dipasang', session.person.id);
      return advance(session, 'penuh');
    },

    /** Twenty codes to print, shown once; only for writers. */
    async newCard(session: Session): Promise<string[] | undefined> {
      const { id, peran } = session.person;
      if (peran !== 'penulis') return undefined;
      const codes = Array.from({ length: CARD_CODES }, newCardCode);
      await store.setKartu(id, await Promise.all(codes.map((code) => hashed(plainCode(code)))));
      await trail('kartu-dibuat', id);
      return codes;
    },
    passkeyOptions: async (session: Session) => {
      const options = await registrationOptions(
        site,
        session.person.id,
        await store.kunci(session.person.id),
      );
      remember(`daftar:${session.id}`, options.challenge);
      return options;
    },
    async addPasskey(session: Session, answer: unknown): Promise<string | undefined> {
      const challenge = recall(`daftar:${session.id}`);
      const key = challenge && (await registered(site, challenge, answer));
      if (!key || (await store.kunciById(key.id))) return undefined;
      await store.addKunci({ ...key, akun: session.person.id, dibuat: clock() });
      await trail('kunci-sandi-dipasang', session.person.id);
      return advance(session, 'penuh');
    },
    passkeySignIn: async () => {
      const options = await authenticationOptions(site);
      remember(`masuk:${options.challenge}`, options.challenge);
      return options;
    },
    async enterByPasskey(answer: unknown, challenge: string, address: string): Promise<Entered> {
      const after = await counted([`alamat:${address}`]);
      if (after > 0) return { type: 'wait', after };
      const key = await store.kunciById(claimedId(answer));
      const akun = key && (await store.akun(key.akun));
      const known = recall(`masuk:${challenge}`);
      const hitung = known && key ? await authenticated(site, known, answer, key) : undefined;
      if (hitung === undefined || !key || !akun?.aktif || akun.sandi === '') {
        await trail('gagal-masuk', akun ? akun.id : '-');
        return { type: 'wrong' };
      }
      await store.setHitung(key.id, hitung);
      await trail('masuk', akun.id);
      return { type: 'in', cookie: await open(akun.id, 'penuh'), tahap: 'penuh', akun: akun.id };
    },

    async leave(session: Session): Promise<void> {
      await store.dropSesi(session.id);
      await trail('keluar', session.person.id);
    },
    /** Ends all sessions of an account but perhaps this one. */
    async endSessions(akun: string, but = ''): Promise<number> {
      const others = (await store.sesiOf(akun)).filter(({ id }) => id !== but);
      for (const { id } of others) await store.dropSesi(id);
      return others.length;
    },
    sweep: () => store.dropOldSesi(clock() - SESI_MS.idle, clock() - SESI_MS.longest),
  };

  async function alive(row: SesiRow): Promise<Session | undefined> {
    const now = clock();
    const isOver = now - row.dipakai > SESI_MS.idle || now - row.dibuat > SESI_MS.longest;
    const akun = isOver ? undefined : await store.akun(row.akun);
    if (!akun?.aktif) {
      await store.dropSesi(row.id);
      return undefined;
    }
    // Not at every request: one write a minute is enough to know who is idle.
    if (now - row.dipakai > MINUTE) await store.touchSesi(row.id, now);
    const { id, tahap, token, dibuat } = row;
    return { id, tahap, token, dibuat, person: personOf(akun) };
  }

  async function isTotpRight(akun: AkunRow | undefined, typed: string): Promise<boolean> {
    if (!akun?.totp) return false;
    const step = stepOf(akun.totp, typed, clock(), akun.totp_langkah);
    return step !== undefined && store.useStep(akun.id, step);
  }

  async function isCardRight(akun: string, code: string): Promise<boolean> {
    const [next] = await store.unusedKartu(akun);
    return next !== undefined && (await fits(code, next.sidik)) && store.useKartu(akun, next.nomor, clock());
  }
}

/** What Diskominfo does with accounts, on the server or in the room. It never learns a passphrase. */
export function keeperOf({ store, clock, by }: { store: Store; clock: () => number; by: string }) {
  const trail = (tindakan: string, sasaran: string) =>
    store.addJejak({ waktu: clock(), akun: by, tindakan, situs: '', sasaran });
  /** A code to begin with. What the account had before to sign in with is worth nothing from then on. */
  async function renew(id: string, by: keyof typeof KODE_MS): Promise<{ code: string; until: number }> {
    const code = newCode();
    const until = clock() + KODE_MS[by];
    const kode = await hashed(plainCode(code));
    await store.setAkun(id, { kode, kode_sampai: until, sandi: '', totp: '', totp_langkah: 0 });
    await store.dropKunci(id);
    await store.setKartu(id, []);
    await store.dropSesiOf(id);
    return { code, until };
  }
  return {
    async create(person: Person, how: keyof typeof KODE_MS) {
      const secrets = { kode: '', kode_sampai: 0, sandi: '', totp: '', totp_langkah: 0 };
      const row = { ...person, situs: JSON.stringify(person.situs), aktif: 1, dibuat: clock(), ...secrets };
      await store.addAkun(row);
      await trail('akun-dibuat', person.id);
      return renew(person.id, how);
    },
    async newCode(id: string, how: keyof typeof KODE_MS) {
      await trail('kode-baru', id);
      return renew(id, how);
    },
    /** At once: the next request of any session of this account finds it shut. */
    async shut(id: string): Promise<void> {
      await store.setAkun(id, { aktif: 0, kode: '', kode_sampai: 0 });
      await store.dropSesiOf(id);
      await trail('akun-ditutup', id);
    },
    /** Opened again only with a new code. */
    async reopen(id: string, how: keyof typeof KODE_MS) {
      await store.setAkun(id, { aktif: 1 });
      await trail('akun-dibuka', id);
      return renew(id, how);
    },
    async move(id: string, situs: readonly string[]): Promise<void> {
      await store.setAkun(id, { situs: JSON.stringify(situs) });
      await store.dropSesiOf(id);
      await trail('kantor-diganti', id);
    },
    async endSessions(id: string): Promise<void> {
      await store.dropSesiOf(id);
      await trail('sesi-diakhiri', id);
    },
  };
}
