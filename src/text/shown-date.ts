import { type FormatSection, type FormatToken, sectionFor, sectionsOf } from './number-format.ts';
import { decimalDigits } from './round.ts';

const DAY_MS = 86_400_000;
const MONTHS = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const SHORT_MONTHS = {
  id: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};
const DAYS = {
  id: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};

/** The formats that Excel replaces by those of the machine: stored in the American way, seen in the Indonesian. */
export const OF_THE_MACHINE: Readonly<Record<string, string>> = {
  'm/d/yyyy': 'dd/mm/yyyy',
  'mm-dd-yy': 'dd/mm/yyyy',
  'm/d/yy': 'dd/mm/yyyy',
  'm/d/yyyy h:mm': 'dd/mm/yyyy h:mm',
  'm/d/yy h:mm': 'dd/mm/yyyy h:mm',
};

export interface ShownDate {
  text: string;
  /** What of a day is seen. */
  shows: { day: boolean; month: boolean; year: boolean };
}

/**
 * A moment as Excel in Indonesia shows it with this format.
 *
 * @param serial days since the first day of the workbook, for formats that count hours past a day
 */
export function shownDate(moment: Date, serial: number, sections: readonly FormatSection[]): ShownDate {
  const section = sectionFor(sections, serial)?.section;
  const tokens = inSystem(section);
  const language = section?.language !== undefined && (section.language & 0x3ff) === 0x09 ? 'en' : 'id';
  const roles = rolesOf(tokens);
  const isTwelve = roles.some((role) => role === 'half');
  const time = partsOf(moment, serial, smallestSecond(tokens));
  const text = tokens.map((token, at) => pieceOf(token, at)).join('');
  return {
    text: text.trim(),
    shows: { day: has(roles, 'day'), month: has(roles, 'month'), year: has(roles, 'year') },
  };

  function pieceOf(token: FormatToken, at: number): string {
    if (token.kind === 'point') return roles[at + 1] === 'split' ? ',' : '.';
    if (token.kind === 'digit') return roles[at] === 'split' ? (time.split[splitAt(roles, at)] ?? '0') : '';
    if (token.kind === 'comma') return ',';
    if (token.kind !== 'time') return token.kind === 'literal' ? token.text : '';
    const { letters, elapsed } = token;
    const padded = (number: number): string => String(number).padStart(Math.min(2, letters.length), '0');
    switch (roles[at]) {
      case 'year':
        return letters.length <= 2 ? String(time.year % 100).padStart(2, '0') : String(time.year);
      case 'month': {
        if (letters.length < 3) return padded(time.month);
        const names = letters.length === 3 ? SHORT_MONTHS : MONTHS;
        const name = names[language][time.month - 1] ?? '';
        return letters.length === 5 ? name.slice(0, 1) : name;
      }
      case 'day':
        return padded(time.day);
      case 'weekday': {
        const name = DAYS[language][time.weekday] ?? '';
        return letters.length === 3 ? name.slice(0, 3) : name;
      }
      case 'hour':
        return padded(
          elapsed ? Math.trunc(time.seconds / 3600) : isTwelve ? ((time.hour + 11) % 12) + 1 : time.hour,
        );
      case 'minute':
        return padded(elapsed ? Math.trunc(time.seconds / 60) : time.minute);
      case 'second':
        return padded(elapsed ? Math.trunc(time.seconds) : time.second);
      case 'half': {
        const half = time.hour < 12 ? 'AM' : 'PM';
        return letters === 'a/p' ? half.slice(0, 1) : half;
      }
      default:
        return '';
    }
  }
}

type TimeRole =
  | 'year'
  | 'month'
  | 'day'
  | 'weekday'
  | 'hour'
  | 'minute'
  | 'second'
  | 'half'
  | 'split'
  | undefined;

const has = (roles: readonly TimeRole[], role: TimeRole): boolean => roles.includes(role);

function inSystem(section: FormatSection | undefined): readonly FormatToken[] {
  if (section?.system === 'date') return sectionsOf('dddd, dd mmmm yyyy')[0]?.tokens ?? [];
  if (section?.system === 'time') return sectionsOf('hh:mm:ss')[0]?.tokens ?? [];
  return section?.tokens ?? [];
}

/** What each piece stands for: `m` is minutes behind hours or before seconds, else months. */
function rolesOf(tokens: readonly FormatToken[]): TimeRole[] {
  const times = tokens.flatMap((token, at) =>
    token.kind === 'time' ? [{ letters: token.letters, at }] : [],
  );
  const roles: TimeRole[] = tokens.map(() => undefined);
  for (const [n, { letters, at }] of times.entries()) {
    const beside = [times[n - 1]?.letters[0], times[n + 1]?.letters[0]];
    const isMinute = letters.length < 3 && (beside[0] === 'h' || beside[1] === 's');
    roles[at] = roleOfLetters(letters, isMinute);
    if (roles[at] !== 'second' || tokens[at + 1]?.kind !== 'point') continue;
    for (let next = at + 2; tokens[next]?.kind === 'digit'; next++) roles[next] = 'split';
  }
  return roles;
}

function roleOfLetters(letters: string, isMinute: boolean): TimeRole {
  if (letters.startsWith('a')) return 'half';
  if (letters.startsWith('y')) return 'year';
  if (letters.startsWith('d')) return letters.length < 3 ? 'day' : 'weekday';
  if (letters.startsWith('h')) return 'hour';
  if (letters.startsWith('s')) return 'second';
  return isMinute ? 'minute' : 'month';
}

const splitAt = (roles: readonly TimeRole[], at: number): number =>
  roles.slice(0, at).filter((role) => role === 'split').length;

/** How many places of a second are shown. */
const smallestSecond = (tokens: readonly FormatToken[]): number =>
  rolesOf(tokens).filter((role) => role === 'split').length;

function partsOf(moment: Date, serial: number, places: number) {
  const { whole, part } = decimalDigits(Math.abs(serial) * 86_400, places);
  // The zeroth day of Excel is no day of any calendar.
  const isZeroth = serial >= 0 && serial < 1 && moment.getUTCFullYear() === 1899;
  const ofDay = ((moment.getTime() % DAY_MS) + DAY_MS) % DAY_MS;
  const second = Math.floor(ofDay / 1000 + (places > 0 ? 1e-6 : 0.5));
  return {
    year: isZeroth ? 1900 : moment.getUTCFullYear(),
    month: isZeroth ? 1 : moment.getUTCMonth() + 1,
    day: isZeroth ? 0 : moment.getUTCDate(),
    weekday: moment.getUTCDay(),
    hour: Math.trunc(second / 3600) % 24,
    minute: Math.trunc(second / 60) % 60,
    second: second % 60,
    seconds: Number(whole),
    split: [...part],
  };
}
