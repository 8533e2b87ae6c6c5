/** One day in a table of a month. */
export interface MonthDay {
  /** `YYYY-MM-DD`. */
  day: string;
  date: number;
  /** Of the month itself, not of its neighbours. */
  inside: boolean;
}

const DAY_MS = 86_400_000;

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** A day some days later, or earlier below zero. */
export const dayPlus = (day: string, days: number): string =>
  new Date(at(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Days from one day to another, both ends counted. */
export const daysThrough = (from: string, to: string): number => (at(to) - at(from)) / DAY_MS + 1;

/** The month after that of `month`, `YYYY-MM`. */
export const nextMonth = (month: string): string => dayPlus(`${month}-01`, 32).slice(0, 7);

/** Weeks of a month, each from Monday to Sunday, filled up with days of its neighbours. @param month `YYYY-MM` */
export function weeksOf(month: string): MonthDay[][] {
  const first = `${month}-01`;
  // 1970 began on a Thursday, the fourth day of a week from Monday.
  const before = (at(first) / DAY_MS + 3) % 7;
  const start = dayPlus(first, -before);
  const weeks: MonthDay[][] = [];
  for (let monday = start; monday.slice(0, 7) <= month; monday = dayPlus(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = dayPlus(monday, index);
        return { day, date: Number(day.slice(8)), inside: day.startsWith(month) };
      }),
    );
  }
  return weeks;
}
