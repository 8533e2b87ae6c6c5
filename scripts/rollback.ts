import { isSalah } from '../src/problems/problem.ts';
import { boardRows, publishedRows } from '../src/run/index.ts';
import { onAirAt, type RolledBack, rollbackSites } from '../src/run/rollback/index.ts';
import { nowMs } from './clock.ts';
import { EXIT } from './exit-codes.ts';
import { inContent } from './open-content.ts';
import { command } from './rollback/command.ts';
import { whitherAsked } from './rollback/whither.ts';
import { runCommand, say } from './run-command.ts';
import { situsAsked } from './situs-asked.ts';
import { atTarget } from './target-asked.ts';
import { toldProblems } from './told-problems.ts';

const STATES: Record<RolledBack['state'], (one: RolledBack) => string> = {
  shown: ({ id, from, to }) => `${id}: ${to} tayang kembali, menggantikan ${from ?? 'yang tidak dikenal'}.`,
  same: ({ id, to }) => `${id}: ${to} memang sedang tayang.`,
  refused: ({ id }) => `${id}: tidak dikembalikan; yang sedang tayang tidak berubah.`,
  stopped: ({ id }) => `${id}: belum dikembalikan.`,
};

await runCommand(command, ({ values, positionals, signal }) =>
  inContent(values, ({ kabupaten, tanggal }) => {
    const { to, ke } = whitherAsked(values, positionals, kabupaten.identitas.zona_waktu);
    return atTarget({ ...values, ke }, async ({ target, penerbitan }) => {
      const rows = publishedRows(kabupaten, penerbitan);
      const boards = boardRows(kabupaten, penerbitan).map(({ id }) => id);
      const situs =
        to.kind === 'moment' && values.semua
          ? await onAirAt(to.waktu, { rows, target })
          : situsAsked(positionals, kabupaten, values.content, boards);
      const onWait = (id: string, pid: number): void =>
        say(
          `${id}: perintah lain (proses ${pid}) sedang bekerja di sasaran yang sama. Menunggu sampai selesai …`,
        );
      const how = values.teliti ? 'thorough' : 'trusting';
      const said = { to, how, signal, onWait } as const;
      const run = { kabupaten, rows, tanggal, target, keys: values.kunci, clock: nowMs, ...said };
      const done = await rollbackSites(situs, run);
      const problems = done.flatMap((one) => one.problems);
      for (const one of done) say(STATES[one.state](one));
      for (const words of toldProblems(problems)) say(`\n${words}`);
      return problems.some(isSalah) || done.some(({ state }) => state === 'stopped')
        ? EXIT.contentNeedsWork
        : EXIT.done;
    });
  }),
);
