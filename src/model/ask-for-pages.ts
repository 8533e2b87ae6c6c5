import { agendaMonth, busyMonths, byTime, isToday } from './agenda-facts.ts';
import { yearMatrix } from './dokumen-facts.ts';
import { currentOf, formerOf } from './pejabat-facts.ts';
import { byValidity } from './pengumuman-facts.ts';
import { byMasa, masaText } from './peringatan-facts.ts';
import { profilOf } from './profil-facts.ts';
import { isOverdue } from './review.ts';
import type { Situs } from './situs.ts';
import { isLate } from './skm-facts.ts';
import { hasEnded } from './succession.ts';

/**
 * Asks of the day all that pages ask of it, before any of them is made: what they print is the first day of the
 * period, and that stands only when all was asked. A page that asks more is refused by `Today`.
 */
export function askForPages(situs: Situs): void {
  const { today, items } = situs;
  void today.year;
  hasEnded(situs);
  profilOf(situs);
  for (const list of Object.values(items)) for (const item of list) isOverdue(item, today);
  byTime(items.agenda, today);
  for (const { data } of items.agenda) isToday(data, today);
  for (const month of busyMonths(items.agenda, today)) agendaMonth(items.agenda, month, today);
  yearMatrix(items.dokumen, today);
  currentOf(items.pejabat, today);
  formerOf(items.pejabat, today);
  byValidity(items.pengumuman, today);
  byMasa(items.peringatan, today);
  for (const { data } of items.peringatan) masaText(data, today, '');
  for (const { data } of items.skm) for (const one of data.tindak_lanjut ?? []) isLate(one, today);
}
