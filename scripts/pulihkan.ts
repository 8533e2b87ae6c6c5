import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../src/disk/program.ts';
import { Refused, restore } from '../src/run/cadangkan/index.ts';
import { content, flag } from './arguments.ts';
import { homesOf } from './cadangkan/homes.ts';
import { askPassphrase } from './cadangkan/passphrase.ts';
import { refusalText, restoredText } from './cadangkan/words.ts';
import { EXIT } from './exit-codes.ts';
import { runCommand, say } from './run-command.ts';
import { WrongUse } from './wrong-use.ts';

await runCommand(
  {
    name: 'pulihkan',
    summary: 'Mengembalikan isi cadangan ke tempatnya, sesudah semuanya dibandingkan dengan daftarnya.',
    positionals: { name: 'berkas', help: 'Berkas cadangan.', most: 'one' },
    options: {
      content,
      sisihkan: flag('Folder yang sudah berisi dipindahkan ke samping dahulu, tidak dihapus.'),
    },
    examples: [{ line: '-- cadangan-2026-11-30.tar.gz --sisihkan', does: 'di komputer baru' }],
  },
  async ({ values, positionals: [asked], signal }) => {
    if (asked === undefined) throw new WrongUse('Sebutkan berkas cadangan yang dipulihkan.');
    const file = path.resolve(asked);
    if (!existsSync(file)) throw new WrongUse(`Berkas \`${file}\` tidak ditemukan.`);
    try {
      const where = { homes: homesOf(values.content), aside: path.join(ROOT, '.cache') };
      const passphrase = () => askPassphrase(false, signal);
      say(restoredText(await restore({ file, ...where, passphrase, setsAside: values.sisihkan })));
      return EXIT.done;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      say(refusalText(error.refusal));
      return EXIT.contentNeedsWork;
    }
  },
);
