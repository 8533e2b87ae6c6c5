import * as intake from '../../problems/intake.ts';
import { itemOf } from '../form/form.ts';
import type { Edit } from './form-plan.ts';
import type { NewFile } from './new-files.ts';
import type { PlanItem } from './plan.ts';

/** What one parcel says twice and differently is nobody's to choose: both are kept and told, nothing of it is written. */

/** The answers of several forms without the cells that they fill differently; of equal ones the first stays. */
export function parted(edits: readonly Edit[]): Edit[] {
  const said = new Map<string, { value: string; item: PlanItem }>();
  const clash = new Set<string>();
  const keyOf = ({ target }: Edit, path: readonly string[]): string => `${itemOf(target)}#${path.join('.')}`;
  const repeated = new Set<unknown>();
  for (const edit of edits.filter(({ target }) => target.kind !== 'new'))
    for (const one of edit.values) {
      const key = keyOf(edit, one.field.path);
      const value = JSON.stringify(one.value);
      const before = said.get(key);
      if (!before) said.set(key, { value, item: one.item });
      else if (before.value === value) repeated.add(one);
      else {
        clash.add(key);
        tell(one.item, before.item.comes);
        tell(before.item, one.item.comes);
      }
    }
  return edits
    .map((edit) => ({
      ...edit,
      values: edit.values.filter((one) => !repeated.has(one) && !clash.has(keyOf(edit, one.field.path))),
    }))
    .filter(({ values }) => values.length > 0);
}

/** Files changed by answers, without those that came whole and changed themselves. */
export function withoutFilesSent(texts: readonly NewFile[], sent: readonly NewFile[]): NewFile[] {
  const paths = new Set(sent.map(({ path }) => path));
  return texts.filter(({ path, items }) => {
    if (!paths.has(path)) return true;
    for (const item of items) tell(item, path);
    return false;
  });
}

function tell(item: PlanItem, other: string): void {
  item.state = 'bentrok';
  item.problem = intake.saidTwice.at({ path: item.path }, { label: item.label, other });
}
