import { niksIn } from '../../read/nik.ts';
import { placeAt } from '../../read/text.ts';
import { type Folder, placeIn } from '../folder.ts';
import { withoutAddresses } from '../judge/addresses.ts';
import { whole } from '../judge/verdict.ts';
import type { Finding, HoldingRule } from '../rule.ts';

export const check: HoldingRule['check'] = ({ folder }) =>
  whole(folder, [...inTexts(folder), ...inNames(folder), ...inDocuments(folder)]);

function inTexts(folder: Folder): Finding[] {
  return [...folder.texts].flatMap(([path, text]) =>
    niksIn(withoutAddresses(text)).map(({ offset, length }) => {
      const place = placeAt(text, offset);
      return { where: placeIn(folder, path, { ...place, length }), subject: `Baris ${place.line}` };
    }),
  );
}

function inNames(folder: Folder): Finding[] {
  return [...folder.files.keys()]
    .filter((path) => niksIn(path.replaceAll('/', '\n')).length > 0)
    .map((path) => ({ where: placeIn(folder, path), subject: 'Nama berkas' }));
}

const inDocuments = (folder: Folder): Finding[] =>
  [...folder.files.values()].flatMap(({ path, inside }) =>
    (inside?.nik ?? []).map((at) => ({ where: placeIn(folder, path), subject: `Berkas ini di ${at}` })),
  );
