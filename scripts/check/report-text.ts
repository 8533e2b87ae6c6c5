import { reportHtml } from '../../src/rules/report/html.ts';
import { reportJson } from '../../src/rules/report/json.ts';
import type { Report } from '../../src/rules/report/report.ts';
import { reportSarif } from '../../src/rules/report/sarif.ts';
import { reportText as reportWords } from '../../src/rules/report/text.ts';
import { toDoList } from '../../src/rules/report/to-do.ts';

/** How a report is written, by the word of `--format`. */
const FORMATS = {
  text: reportWords,
  json: reportJson,
  html: reportHtml,
  sarif: reportSarif,
} as const satisfies Record<string, (report: Report) => string>;

interface Asked {
  format: keyof typeof FORMATS;
  json: boolean;
  tulis: boolean;
}

/** A report as it was asked for. */
export function reportText(report: Report, { format, json, tulis }: Asked): string {
  return tulis ? toDoList(report) : FORMATS[json ? 'json' : format](report);
}
