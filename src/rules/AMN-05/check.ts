import { quote } from '../../problems/words.ts';
import { readCsv } from '../../read/csv.ts';
import { placeIn } from '../folder.ts';
import { whole } from '../judge/verdict.ts';
import type { HoldingRule } from '../rule.ts';

/** A minus alone, a negative number and a remark such as `- selesai` are none. */
const FORMULA = /^(?:=\S|@\w+\(|[+-]\w+[(!|])/;

export const check: HoldingRule['check'] = ({ folder }) =>
  whole(
    folder,
    [...folder.texts].flatMap(([path, text]) =>
      path.endsWith('.csv') && /(^|[;,|\t"\n])\s*[=@+-]/.test(text)
        ? readCsv(text)
            .rows.flat()
            .filter((cell) => FORMULA.test(cell.text.trim()))
            .map(({ text: written, line, column }) => ({
              where: placeIn(folder, path, { line, column, length: written.length }),
              subject: quote(written),
            }))
        : [],
    ),
  );
