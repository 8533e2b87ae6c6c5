import { boardRows } from '../src/run/index.ts';
import { differenceOf, keepLast, releasesOf } from '../src/run/releases/index.ts';
import { EXIT } from './exit-codes.ts';
import { inContent } from './open-content.ts';
import { command } from './releases/command.ts';
import { differenceText, releasesText } from './releases/words.ts';
import { give, runCommand, say } from './run-command.ts';
import { situsAsked } from './situs-asked.ts';
import { atTarget } from './target-asked.ts';
import { WrongUse } from './wrong-use.ts';

await runCommand(command, ({ values, positionals, signal }) =>
  inContent(values, ({ kabupaten }) =>
    atTarget(values, async ({ target, penerbitan }) => {
      const boards = boardRows(kabupaten, penerbitan).map(({ id }) => id);
      const { beda, simpan, content } = values;
      const situs = situsAsked(positionals, kabupaten, content, boards);
      if (beda !== undefined) {
        const [only] = positionals;
        const [from, to] = beda.split('..');
        if (only === undefined || positionals.length > 1 || !from || !to)
          throw new WrongUse(
            'Tulis satu situs dan dua rilis: `npm run releases dinkes -- --beda <rilis>..<rilis>`.',
          );
        const changes = await differenceOf(only, { from, to }, target);
        if (!changes)
          throw new WrongUse(
            `Rilis \`${from}\` atau \`${to}\` tidak ada. Lihat \`npm run releases ${only}\`.`,
          );
        give(differenceText(changes));
        return EXIT.done;
      }
      for (const id of situs) {
        const waiting = { signal, onWait: (pid: number) => say(`${id}: menunggu proses ${pid} …`) };
        const gone = simpan === undefined ? [] : await keepLast(id, simpan, target, waiting);
        if (gone.length > 0) say(`${id}: ${gone.length} rilis lama dihapus.`);
        give(releasesText(await releasesOf(id, target)));
      }
      return EXIT.done;
    }),
  ),
);
