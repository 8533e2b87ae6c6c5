import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { CACHE, ROOT } from '../src/disk/program.ts';
import { buildSites, overlap } from '../src/run/build/index.ts';
import { command } from './build/command.ts';
import { exitCodeOf } from './build/exit-code.ts';
import { keepAnswer } from './build/keep-answer.ts';
import { recordWords } from './build/record-words.ts';
import { reportJson } from './build/report-json.ts';
import { BOARD, closingTexts } from './build/summary-text.ts';
import { timingsText } from './build/timings-text.ts';
import { inContent } from './open-content.ts';
import { DIST, TERBIT } from './outputs.ts';
import { give, runCommand, say } from './run-command.ts';
import { situsAsked } from './situs-asked.ts';
import { WrongUse } from './wrong-use.ts';

// Read by the C library of the processes that are started: memory that it is given back stands in one place, not in one
// for each thread. Of two children that build large sites 65 MB (measured 2026-11-30).
process.env.MALLOC_ARENA_MAX ??= '1';

await runCommand(command, ({ values, positionals, signal }) => {
  const { content, proses: processes, json, timings } = values;
  const isPublic = values['tanpa-contoh'];
  const keluaran = values.keluaran ?? (isPublic ? TERBIT : DIST);
  if (overlap(keluaran, content))
    throw new WrongUse('Folder keluaran dan folder isi tidak boleh saling memuat.');
  return inContent(values, async ({ kabupaten, tanggal, problems: shared }) => {
    const named = positionals.filter((name) => name !== BOARD);
    const onlyBoard = named.length === 0 && positionals.length > 0;
    const situs = onlyBoard ? [] : situsAsked(named, kabupaten, content);
    const extent = positionals.length === 0 ? 'whole' : 'named';
    const withBoard = extent === 'whole' || positionals.includes(BOARD);
    const where = { root: ROOT, cache: CACHE, content, keluaran };
    const audience = isPublic ? 'umum' : 'warga';
    const how = { audience, processes, emptied: values.bersihkan, thorough: values.teliti } as const;
    // Several are built side by side, each in a child.
    const isWatched = process.connected && positionals.length === 1 && situs.length === 1;
    // Left alone, V8 lets the heap grow to several times of what is still in use before it looks for what is not.
    if (!isWatched) setFlagsFromString('--heap-growing-percent=50');
    const { said, tell, onProgress } = recordWords();
    const report = await buildSites(
      { ...where, ...how, kabupaten, tanggal, situs, extent, withBoard, isWatched },
      onProgress,
      signal,
    );
    const problems = [
      ...shared,
      ...report.situs.flatMap((one) => one.problems),
      ...(report.papan?.problems ?? []),
    ];
    for (const words of closingTexts(report, problems)) tell(words);
    if (timings) say(`\n${timingsText(report, CACHE)}`);
    if (json) give(reportJson(tanggal, report));
    const code = exitCodeOf(report, problems);
    if (!json && !timings && !values.bersihkan)
      keepAnswer({ report, code, said }, { ...values, keluaran, kabupaten, today: tanggal });
    return code;
  });
});
