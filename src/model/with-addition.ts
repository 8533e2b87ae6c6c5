import type { Isian } from '../koleksi/records.ts';
import type { Today } from '../text/today.ts';
import { type Audience, isPublished } from './published.ts';

/**
 * A row of a table with the text, pictures and places of its `.md`, on the days that the text shows.
 *
 * Before and after them the row stands without: the budget is public, whatever is still written about it.
 */
export function withAddition(isian: Isian, today: Today, audience: Audience): Isian {
  const { addition } = isian;
  if (!addition || !isPublished(addition, today, audience)) return isian;
  // The name in the table is the official one, and the days of the text are its own.
  const { judul: _, draf: _draf, terbit: _terbit, berakhir: _berakhir, ...added } = addition.data;
  return { ...isian, data: { ...isian.data, ...added }, ...(addition.body && { body: addition.body }) };
}
