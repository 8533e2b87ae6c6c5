import type { BarisRegister, Register } from '../koleksi/kabupaten/register.ts';
import type { BarisUrusan } from '../koleksi/kabupaten/urusan.ts';
import type { BarisWilayah } from '../koleksi/kabupaten/wilayah.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { codeUnknown, hostTwice, idTwice, indukUnknown } from '../problems/register.ts';
import { suggest } from '../problems/suggest.ts';

/** Codes that the register may use; absent where their table could not be read, and then nothing is said of them. */
interface Known {
  wilayah: readonly BarisWilayah[] | undefined;
  urusan: readonly BarisUrusan[] | undefined;
}

/**
 * What is wrong between the rows of the register, and between it and the tables of codes.
 *
 * @param placeOf place of the value at a key path: `situs.3.host`
 */
export function registerProblems(
  { situs }: Register,
  { wilayah, urusan }: Known,
  placeOf: (key: string) => Place,
): Problem[] {
  const ids = situs.map(({ id }) => id);
  const firstWith = (key: 'id' | 'host', row: BarisRegister, index: number): BarisRegister | undefined =>
    situs.slice(0, index).find((one) => one[key] === row[key]);
  const codeProblems = (
    kode: string,
    key: string,
    { label, file, known }: { label: string; file: string; known: readonly { kode: string }[] | undefined },
  ): Problem[] =>
    !known || known.some((one) => one.kode === kode)
      ? []
      : [codeUnknown.at(placeOf(key), { label, written: kode, file: `_kabupaten/${file}` })];

  return situs.flatMap((row, index) => {
    const at = `situs.${index}`;
    const sameId = firstWith('id', row, index);
    const sameHost = firstWith('host', row, index);
    const { id, induk, host, kode_wilayah } = row;
    return [
      ...(sameId ? [idTwice.at(placeOf(`${at}.id`), { id })] : []),
      ...(sameHost && !sameId
        ? [hostTwice.at(placeOf(`${at}.host`), { host, first: sameHost.id, second: id })]
        : []),
      ...(induk !== undefined && !ids.includes(induk)
        ? [indukUnknown.at(placeOf(`${at}.induk`), { id, induk, suggestion: suggest(induk, ids) })]
        : []),
      ...(kode_wilayah === undefined
        ? []
        : codeProblems(kode_wilayah, `${at}.kode_wilayah`, {
            label: `Kode wilayah ${id}`,
            file: 'wilayah.csv',
            known: wilayah,
          })),
      ...(row.urusan ?? []).flatMap((kode, n) =>
        codeProblems(kode, `${at}.urusan.${n}`, {
          label: `Bidang urusan ${id}`,
          file: 'urusan.csv',
          known: urusan,
        }),
      ),
    ];
  });
}
