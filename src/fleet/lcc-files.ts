import { schemaDocuments } from '../feed/json-schemas.ts';
import type { Kabupaten } from '../model/kabupaten.ts';

/** What the command center finds at its own host: the list of sites, and the schemas of the feed, by path below the output. */
export function lccFiles(kabupaten: Kabupaten): Record<string, string> {
  const { host } = kabupaten.identitas.lcc;
  const schemas = [...schemaDocuments(host)].map(([address, { body }]) => [`lcc${address}`, String(body)]);
  return { 'lcc/situs.json': situsListJson(kabupaten), ...Object.fromEntries(schemas) };
}

/** `{ situs: [{ id, nama, jenis, induk, host, umpan }] }` of all rows of the register, in its order. */
const situsListJson = ({ register }: Pick<Kabupaten, 'register'>): string =>
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
