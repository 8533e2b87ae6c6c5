import { reportJson } from '../../src/rules/report/json.ts';
import type { Report } from '../../src/rules/report/report.ts';
import { reportText } from '../../src/rules/report/text.ts';

/** How a report is written, by the word of `--format`. */
export const FORMATS = {
  text: reportText,
  json: reportJson,
  html: reportText,
  sarif: reportText,
} as const satisfies Record<string, (report: Report) => string>;
