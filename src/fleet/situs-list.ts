import type { Kabupaten } from '../model/kabupaten.ts';

/** Where the list stands below the output: the command center's entry point. */
export const SITUS_LIST = 'lcc/situs.json';

/** `{ situs: [{ id, nama, jenis, induk, host, umpan }] }` of all rows of the register, in its order. */
export const situsListJson = ({ register }: Pick<Kabupaten, 'register'>): string =>
  JSON.stringify({
    situs: register.map(({ id, nama, jenis, induk, host }) => ({
      id,
      nama,
      jenis,
      induk: induk ?? null,
      host,
      umpan: `https://${host}/lcc.json`,
    })),
  });
