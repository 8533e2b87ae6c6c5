import { type CheckedSitus, checkFleet } from '../src/fleet/index.ts';
import { isSalah, type Problem } from '../src/problems/problem.ts';
import { problemsText } from '../src/problems/text.ts';
import { choice, content, tanggal } from './arguments.ts';
import { reportJson } from './check/report-json.ts';
import { EXIT } from './exit-codes.ts';
import { CACHE, openContent } from './open-content.ts';
import { give, runCommand, say } from './run-command.ts';
import { situsAsked } from './situs-asked.ts';

await runCommand(
  {
    name: 'check',
    summary: 'Memeriksa isi semua situs, atau situs yang disebut, tanpa membangunnya.',
    positionals: { name: 'situs', help: 'Nama situs; boleh beberapa. Bila kosong, semuanya.', most: 'many' },
    options: { content, tanggal, format: choice(['text', 'json'], 'Bentuk laporan.') },
    examples: [
      { line: 'dinkes', does: 'memeriksa satu situs' },
      { line: '-- --format json', does: 'laporan untuk program lain' },
    ],
  },
  async ({ values, positionals, signal }) => {
    const opened = openContent(values.content, values.tanggal);
    if (!opened.kabupaten) {
      say(problemsText(opened.problems));
      return EXIT.contentNeedsWork;
    }
    const { kabupaten } = opened;
    const situs = situsAsked(positionals, kabupaten, values.content);
    const job = { kabupaten, content: values.content, situs, tanggal: opened.tanggal, cache: CACHE, signal };
    const checked = await checkFleet(job);
    const problems = [...opened.problems, ...checked.flatMap((one) => one.problems)];
    if (values.format === 'json') give(reportJson(opened.tanggal, checked));
    else give(textOf(checked, problems));
    return problems.some(isSalah) ? EXIT.contentNeedsWork : EXIT.done;
  },
);

function textOf(checked: readonly CheckedSitus[], problems: readonly Problem[]): string {
  const files = checked.reduce((sum, one) => sum + one.files, 0);
  return problemsText(problems, { files });
}
