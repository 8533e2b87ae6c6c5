import { type KODE_MS, keeperOf, personOf } from '../../edit/akun/accounts.ts';
import { openStore } from '../../edit/akun/store.ts';
import type { Peran } from '../../edit/akun/tables.ts';
import { roomPlaces } from '../room-places.ts';

/** The door of accounts as they are kept on the server. */
export { PERAN } from '../../edit/akun/tables.ts';

interface Where {
  content: string;
  clock: () => number;
}

export interface NewAccount {
  /** Absent: the office's id and a number. */
  akun: string | undefined;
  nama: string | undefined;
  peran: Peran;
  situs: readonly string[];
  cara: keyof typeof KODE_MS;
}

/** `dinkes.umum`, `kominfo.penyetuju` */
export const ACCOUNT_ID = /^[a-z0-9](?:[a-z0-9.-]{0,46}[a-z0-9])$/;

/** What there is of an account but its secrets. */
export interface AccountTold {
  id: string;
  nama: string;
  peran: Peran;
  situs: readonly string[];
  isOpen: boolean;
  /** `code`: waits for its first code to be used. */
  has: 'code' | 'passphrase' | 'nothing';
  sessions: number;
}

export type Made = { code: string; until: number; akun: string };

/** Everything that Diskominfo does with accounts from the server's terminal. */
export async function withAccounts<T>(where: Where, work: (accounts: Accounts) => Promise<T>): Promise<T> {
  const store = await openStore(roomPlaces(where.content).store);
  try {
    return await work(accountsOf(store, where.clock));
  } finally {
    await store.close();
  }
}

export type Accounts = ReturnType<typeof accountsOf>;

function accountsOf(store: Awaited<ReturnType<typeof openStore>>, clock: () => number) {
  const keeper = keeperOf({ store, clock, by: 'server' });
  const exists = async (id: string): Promise<boolean> => (await store.akun(id)) !== undefined;
  return {
    exists,
    keeper,
    brokenTrail: () => store.brokenJejak(),
    trail: (most: number) => store.jejak(undefined, most),
    async create({ akun, nama, peran, situs, cara }: NewAccount): Promise<Made | undefined> {
      const id = akun ?? (await freeId(situs[0] ?? peran));
      if (await exists(id)) return undefined;
      const made = await keeper.create({ id, nama: nama ?? id, peran, situs }, cara);
      return { ...made, akun: id };
    },
    async list(): Promise<AccountTold[]> {
      return Promise.all(
        (await store.allAkun()).map(
          async (row): Promise<AccountTold> => ({
            ...personOf(row),
            isOpen: row.aktif === 1,
            has: row.sandi ? 'passphrase' : row.kode_sampai > clock() ? 'code' : 'nothing',
            sessions: (await store.sesiOf(row.id)).length,
          }),
        ),
      );
    },
  };

  async function freeId(stem: string): Promise<string> {
    for (let number = 1; ; number++) {
      const id = `${stem}.${number}`;
      if (!(await exists(id))) return id;
    }
  }
}
