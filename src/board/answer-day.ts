import { dayWithWeekday } from '../model/days.ts';
import { dayPlus } from '../model/month.ts';

/** Two weeks to answer a letter. */
const PATIENCE_DAYS = 14;

/** The day so many days later on which offices are open. */
export function workdayAfter(tanggal: string, days = PATIENCE_DAYS): string {
  const day = dayPlus(tanggal, days);
  const weekday = dayWithWeekday(day);
  if (weekday.startsWith('Sabtu')) return dayPlus(day, 2);
  return weekday.startsWith('Minggu') ? dayPlus(day, 1) : day;
}
