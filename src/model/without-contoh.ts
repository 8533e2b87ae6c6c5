import type { Isian, ReadSitus } from '../koleksi/records.ts';
import { situs as situsYaml } from '../koleksi/situs/schema.ts';
import { isContoh, type Keterangan } from './contoh.ts';

/** Keys of a page that is a sample and stays at its address, waiting for its content. */
const KEPT = ['id', 'judul', 'menu', 'urutan'];

/**
 * A folder as it goes out to the public: without what is only an illustration.
 *
 * A sample page of the menu stays and waits for its content, so that its address holds; every other sample is set aside
 * in `samples`, where links to it find why it does not show. Of a row whose text is a sample the row stays.
 */
export function withoutContoh(read: ReadSitus): ReadSitus {
  const isian = read.isian.map(withoutSampleText);
  const samples = isian.filter((one) => isSample(one) && !staysAtAddress(one));
  return {
    ...read,
    ...(read.situs && { situs: { ...read.situs, data: ownWords(read.situs.data) } }),
    isian: isian.flatMap((one) => (isSample(one) ? (staysAtAddress(one) ? [emptied(one)] : []) : [one])),
    samples,
  };
}

const isSample = ({ data }: Pick<Isian, 'data'>): boolean => data['contoh'] === true;

const staysAtAddress = ({ koleksi, data }: Isian): boolean =>
  koleksi === 'halaman' && data['menu'] !== 'tidak';

function emptied({ body: _, data, ...page }: Isian): Isian {
  const kept = Object.entries(data).filter(([key]) => KEPT.includes(key));
  return { ...page, data: { ...Object.fromEntries(kept), belum_diisi: true } };
}

function withoutSampleText({ addition, ...row }: Isian): Isian {
  return addition === undefined || isSample(addition) ? row : { ...row, addition };
}

/** What `situs.yaml` says without the keys that it marks; a mark without a key says nothing of what is left. */
function ownWords(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const marks = situsYaml.pick({ contoh: true }).safeParse({ contoh: data['contoh'] }).data ?? {};
  const own = Object.entries(data).filter(
    ([key]) => key !== 'contoh' && (key === 'diperbarui' || !isContoh(marks, key as Keterangan)),
  );
  return Object.fromEntries(own);
}
