/** Days from the first to the last, both counted; each `YYYY-MM-DD`. */
export interface Period {
  from: string;
  until: string;
}

/** What no content lies beyond: the years that four digits write. */
const ALWAYS: Period = { from: '1000-01-01', until: '9999-12-31' };

/**
 * The day of a build, as something to ask and never to print.
 *
 * Every answer narrows `period`: the days on which all questions asked so far have the answers that they have today,
 * so that a build on any of them gives the same bytes. What a page prints is `since`, the first of these days. Once
 * either was told, a question that would narrow them further is a defect of ours: what was printed would be wrong.
 */
export class Today {
  readonly #day: string;
  #from: string;
  #until: string;
  #isTold = false;

  /** @param day `YYYY-MM-DD` */
  constructor(day: string, { from, until }: Period = ALWAYS) {
    this.#day = day;
    this.#from = from;
    this.#until = until;
  }

  /** A day that stands for itself alone: where no period is asked for, or one is told before all questions came. */
  static only(day: string): Today {
    return new Today(day, { from: day, until: day });
  }

  /** Whether today is a later day than this. */
  isAfter(day: string): boolean {
    if (this.#day <= day) this.#narrow({ until: day });
    else if (this.#from <= day) this.#narrow({ from: dayBeside(day, 1) });
    return this.#day > day;
  }

  /** Whether today is an earlier day than this. */
  isBefore(day: string): boolean {
    if (this.#day >= day) this.#narrow({ from: day });
    else if (this.#until >= day) this.#narrow({ until: dayBeside(day, -1) });
    return this.#day < day;
  }

  /** Whether today lies in these days; an absent end leaves that side open. */
  isWithin(from: string | undefined, until: string | undefined): boolean {
    return (from === undefined || !this.isBefore(from)) && (until === undefined || !this.isAfter(until));
  }

  get year(): number {
    const year = this.#day.slice(0, 4);
    this.isWithin(`${year}-01-01`, `${year}-12-31`);
    return Number(year);
  }

  /** 1 to 12. */
  get month(): number {
    return this.ask((day) => Number(day.slice(5, 7)));
  }

  /**
   * The answer to any question of the day, the year included.
   *
   * @param question pure; as the days of a year go on, its answer never comes back to one that it had before
   */
  ask<T extends string | number | boolean>(question: (day: string) => T): T {
    // Asked first, so that there are few days to look at.
    void this.year;
    const answer = question(this.#day);
    const isSame = (day: string): boolean => question(day) === answer;
    this.#narrow({
      from: lastSame(this.#day, this.#from, isSame),
      until: lastSame(this.#day, this.#until, isSame),
    });
    return answer;
  }

  /** From which day on, and up to which, all is as it is today. */
  get period(): Period {
    this.#isTold = true;
    return { from: this.#from, until: this.#until };
  }

  /** First day of the period: the one to print. */
  get since(): string {
    return this.period.from;
  }

  /** The same day and period, to be asked what was asked on another day: nothing narrows it, since nothing is printed. */
  get aside(): Today {
    return new Aside(this.#day, this.period);
  }

  #narrow({ from = this.#from, until = this.#until }: Partial<Period>): void {
    if (from <= this.#from && until >= this.#until) return;
    if (this.#isTold)
      throw new Error(`the day was asked something after its period was told: ${from} to ${until}`);
    if (from > this.#from) this.#from = from;
    if (until < this.#until) this.#until = until;
  }
}

class Aside extends Today {
  readonly #period: Period;

  constructor(day: string, period: Period) {
    super(day, { from: day, until: day });
    this.#period = period;
  }

  override get period(): Period {
    return this.#period;
  }
}

const DAY_MS = 86_400_000;

const dayBeside = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The day furthest from `day` towards `end` up to which the answer stays: halved, so that a year takes nine looks. */
function lastSame(day: string, end: string, isSame: (day: string) => boolean): string {
  if (isSame(end)) return end;
  const days = (Date.parse(end) - Date.parse(day)) / DAY_MS;
  let [near, far] = [0, days];
  while (Math.abs(far - near) > 1) {
    const middle = Math.trunc((near + far) / 2);
    if (isSame(dayBeside(day, middle))) near = middle;
    else far = middle;
  }
  return dayBeside(day, near);
}
