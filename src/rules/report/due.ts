import { dayText, monthsAfter } from '../../model/days.ts';
import { byText, byTitle } from '../../model/order.ts';
import type { Item, Situs } from '../../model/situs.ts';

/** One text to be reviewed. */
export interface Due {
  situs: string;
  judul: string;
  path: string;
  /** `YYYY-MM-DD` */
  sebelum: string;
  penanggungJawab?: string | undefined;
}

/** Months ahead that are told before they are due. */
const AHEAD = 1;

const NOBODY = 'Belum ada penanggung jawab';

/** What is to be reviewed now and soon, by who is to do it, the earliest first; as Markdown with boxes to tick. */
export function dueText(dues: readonly Due[], tanggal: string): string {
  const until = monthsAfter(tanggal, AHEAD);
  const due = dues.filter(({ sebelum }) => sebelum <= until);
  const heading = `# Perlu ditinjau, ${dayText(tanggal)}`;
  if (due.length === 0) return `${heading}\n\nTidak ada yang perlu ditinjau sampai ${dayText(until)}.\n`;
  const late = due.filter(({ sebelum }) => sebelum < tanggal).length;
  const people = [
    ...Map.groupBy(due, ({ situs, penanggungJawab }) => `${situs}\n${penanggungJawab ?? NOBODY}`),
  ];
  return `${[
    heading,
    `${late} sudah lewat waktunya, ${due.length - late} jatuh tempo sampai ${dayText(until)}. Setelah diperiksa, tulis \`ditinjau: ${tanggal}\` di bagian atas berkasnya.`,
    ...people.sort(([a], [b]) => byTitle(a, b)).map(([, own]) => personText(own, tanggal)),
  ].join('\n\n')}\n`;
}

/** Every text of a situs that has a day of review. */
export const duesOf = ({ id, items }: Situs): Due[] =>
  (Object.values(items).flat() as readonly Item[]).flatMap(({ judul, path, data, tinjau_sebelum }) =>
    tinjau_sebelum === undefined
      ? []
      : [{ situs: id, judul, path, sebelum: tinjau_sebelum, penanggungJawab: data.penanggung_jawab }],
  );

function personText(due: readonly Due[], tanggal: string): string {
  const [first] = due;
  const lines = [...due]
    .sort((a, b) => byText(a.sebelum, b.sebelum) || byText(a.path, b.path))
    .map(({ situs, judul, path, sebelum }) => {
      const late = sebelum < tanggal ? ', sudah lewat' : '';
      return `- [ ] ${dayText(sebelum)}${late}: ${judul} (\`${situs}/${path}\`)`;
    });
  return `## ${first?.penanggungJawab ?? NOBODY}, ${first?.situs}\n\n${lines.join('\n')}`;
}
