import path from 'node:path';
import process from 'node:process';
import { CACHE, ROOT } from '../src/disk/program.ts';
import { problemsText } from '../src/problems/text.ts';
import { packSitus } from '../src/run/paket/index.ts';
import { content, folder, tanggal } from './arguments.ts';
import { EXIT } from './exit-codes.ts';
import { inContent } from './open-content.ts';
import { runCommand, say } from './run-command.ts';
import { situsAsked } from './situs-asked.ts';
import { WrongUse } from './wrong-use.ts';

await runCommand(
  {
    name: 'paket',
    summary: 'Membungkus satu kantor menjadi zip: foldernya, formulirnya, dan satu halaman petunjuk.',
    positionals: { name: 'situs', help: 'Nama situs; boleh beberapa.', most: 'many' },
    options: { ke: folder('paket', 'Folder tempat zip ditulis.'), tanggal, content },
    examples: [{ line: 'dinkes', does: 'satu kantor menjadi paket/paket-dinkes.zip' }],
  },
  ({ values, positionals, signal }) =>
    inContent(values, async ({ kabupaten, tanggal: hari }) => {
      if (positionals.length === 0) throw new WrongUse('Sebut situs yang dibungkus, misalnya `dinkes`.');
      const around = {
        kabupaten,
        content: path.resolve(values.content),
        tanggal: hari,
        cache: CACHE,
        signal,
      };
      let isWhole = true;
      for (const situs of situsAsked(positionals, kabupaten, values.content)) {
        const staging = path.join(CACHE, `paket.${process.pid}`);
        const packed = await packSitus({ ...around, situs, to: values.ke, staging });
        if ('problem' in packed) isWhole = false;
        if ('problem' in packed) say(problemsText([packed.problem]));
        else
          say(
            `${path.relative(ROOT, packed.file)}: ${packed.files} berkas, ${Math.ceil(packed.bytes / 1000)} kB.`,
          );
      }
      say('Yang kembali diambil dengan `npm run terima -- <berkas>`.');
      return isWhole ? EXIT.done : EXIT.contentNeedsWork;
    }),
);
