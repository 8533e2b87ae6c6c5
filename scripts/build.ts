import { buildFleet, lccFiles, overlap, programHash } from '../src/fleet/index.ts';
import { isSalah } from '../src/problems/problem.ts';
import { problemsText } from '../src/problems/text.ts';
import { ensureRenderer } from '../src/render/index.ts';
import { command } from './build/command.ts';
import { exitCodeOf } from './build/exit-code.ts';
import { progressText } from './build/progress-text.ts';
import { reportJson } from './build/report-json.ts';
import { rowsWithoutFolder } from './build/rows-without-folder.ts';
import { summaryText } from './build/summary-text.ts';
import { EXIT } from './exit-codes.ts';
import { CACHE, openContent, ROOT } from './open-content.ts';
import { give, runCommand, say } from './run-command.ts';
import { situsAsked, situsFolders } from './situs-asked.ts';
import { WrongUse } from './wrong-use.ts';

await runCommand(command, async ({ values, positionals, signal }) => {
  const { content, keluaran, proses, json } = values;
  if (overlap(keluaran, content))
    throw new WrongUse('Folder keluaran dan folder isi tidak boleh saling memuat.');
  const opened = openContent(content, values.tanggal);
  if (!opened.kabupaten) {
    say(problemsText(opened.problems));
    return EXIT.contentNeedsWork;
  }
  const { kabupaten, tanggal } = opened;
  const folders = situsFolders(content);
  const isWhole = positionals.length === 0;
  const report = await buildFleet(
    {
      content,
      keluaran,
      cache: CACHE,
      tanggal,
      situs: situsAsked(positionals, kabupaten, content),
      renderer: await ensureRenderer({ root: ROOT, cache: CACHE }),
      program: programHash(ROOT),
      files: lccFiles(kabupaten),
      ...(isWhole && { known: [...folders, ...kabupaten.register.map(({ id }) => id)] }),
      processes: proses,
    },
    (progress) => say(progressText(progress)),
    signal,
  );
  const missing = isWhole ? rowsWithoutFolder(kabupaten, folders) : [];
  const problems = [...opened.problems, ...report.situs.flatMap((situs) => situs.problems)];
  const wrong = problems.filter(isSalah);
  if (wrong.length > 0) say(`\n${problemsText(wrong)}`);
  const notes = problems.length - wrong.length;
  if (notes > 0) say(`\n${notes} catatan; bacalah dengan \`npm run check\`.`);
  say(`\n${summaryText(report, missing)}`);
  if (json) give(reportJson(tanggal, report));
  return exitCodeOf(report, problems);
});
