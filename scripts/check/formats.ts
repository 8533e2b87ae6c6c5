import { reportHtml } from '../../src/rules/report/html.ts';
import { reportJson } from '../../src/rules/report/json.ts';
import type { Report } from '../../src/rules/report/report.ts';
import { reportSarif } from '../../src/rules/report/sarif.ts';
import { reportText } from '../../src/rules/report/text.ts';

/** How a report is written, by the word of `--format`. */
export const FORMATS = {
  text: reportText,
  json: reportJson,
  html: reportHtml,
  sarif: reportSarif,
} as const satisfies Record<string, (report: Report) => string>;
