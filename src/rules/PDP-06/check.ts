import { nipsIn } from '../../read/nip.ts';
import { placeAt } from '../../read/text.ts';
import { placeIn } from '../folder.ts';
import { withoutAddresses } from '../judge/addresses.ts';
import { whole } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ folder }) =>
  whole(folder, [
    ...[...folder.shownTexts].flatMap(([path, text]) =>
      nipsIn(withoutAddresses(text)).map(({ offset, length }) => {
        const place = placeAt(text, offset);
        return { where: placeIn(folder, path, { ...place, length }), subject: `Baris ${place.line}` };
      }),
    ),
    ...[...folder.files.values()].flatMap(({ path, inside }) =>
      (inside?.nip ?? []).map((at) => ({ where: placeIn(folder, path), subject: `Berkas ini di ${at}` })),
    ),
  ]);
