import path from 'node:path';
import { CACHE, ROOT } from '../src/disk/program.ts';
import { problemsText } from '../src/problems/text.ts';
import { makeForms } from '../src/run/formulir/index.ts';
import { content, folder, tanggal } from './arguments.ts';
import { EXIT } from './exit-codes.ts';
import { inContent } from './open-content.ts';
import { runCommand, say } from './run-command.ts';
import { situsAsked } from './situs-asked.ts';

await runCommand(
  {
    name: 'formulir',
    summary:
      'Membuat formulir Excel untuk kantor yang tidak memasang apa pun: berisi yang sudah ada, dan menanyakan yang belum.',
    positionals: { name: 'situs', help: 'Nama situs; boleh beberapa. Bila kosong, semuanya.', most: 'many' },
    options: { ke: folder('formulir', 'Folder tempat formulir ditulis.'), tanggal, content },
    examples: [{ line: 'dinkes', does: 'formulir satu kantor' }],
  },
  ({ values, positionals, signal }) =>
    inContent(values, async ({ kabupaten, tanggal: hari }) => {
      const situs = situsAsked(positionals, kabupaten, values.content);
      const around = { kabupaten, content: path.resolve(values.content), tanggal: hari, cache: CACHE };
      const made = await makeForms({ ...around, situs, to: values.ke, signal });
      for (const one of made) {
        if ('problem' in one) say(problemsText([one.problem]));
        else
          say(
            `${path.relative(ROOT, one.file)}: ${one.made.empty} isian kosong, ${one.made.questions} pertanyaan.`,
          );
      }
      say(
        'Kirim berkasnya lewat surel atau WhatsApp. Yang kembali diambil dengan `npm run terima -- <berkas>`.',
      );
      return made.some((one) => 'problem' in one) ? EXIT.contentNeedsWork : EXIT.done;
    }),
);
