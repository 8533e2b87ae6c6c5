import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../src/disk/program.ts';
import { backUp, Refused } from '../src/run/cadangkan/index.ts';
import { content, tanggal } from './arguments.ts';
import { homesOf } from './cadangkan/homes.ts';
import { askPassphrase } from './cadangkan/passphrase.ts';
import { backedUpText, refusalText } from './cadangkan/words.ts';
import { EXIT } from './exit-codes.ts';
import { inContentAlone } from './open-content.ts';
import { runCommand, say } from './run-command.ts';
import { WrongUse } from './wrong-use.ts';

await runCommand(
  {
    name: 'cadangkan',
    summary:
      'Menyimpan semua yang tidak dapat dibuat ulang ke satu berkas; kunci dan kontak disegel dengan sandi.',
    positionals: {
      name: 'berkas',
      help: 'Nama berkas cadangan; bila kosong, cadangan-<tanggal>.tar.gz.',
      most: 'one',
    },
    options: { content, tanggal },
    examples: [{ line: '/media/usb/cadangan.tar.gz', does: 'menyimpan ke diska lain' }],
  },
  ({ values, positionals: [asked], signal }) =>
    inContentAlone({ ...values, signal }, async (opened) => {
      const to = path.resolve(asked ?? `cadangan-${opened.tanggal}.tar.gz`);
      if (existsSync(to)) throw new WrongUse(`Berkas \`${to}\` sudah ada. Pilih nama lain.`);
      const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
      const job = { homes: homesOf(values.content), to, tanggal: opened.tanggal, program: version, signal };
      try {
        say(backedUpText(await backUp({ ...job, passphrase: () => askPassphrase(true, signal) }), to));
        return EXIT.done;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        say(refusalText(error.refusal));
        return EXIT.contentNeedsWork;
      }
    }),
);
