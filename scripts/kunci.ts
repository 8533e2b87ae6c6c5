import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { problemsText } from '../src/problems/text.ts';
import { content, count, type Option, tanggal } from './arguments.ts';
import { withContentLock } from './content-lock.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { dayPlus } from './kunci/day.ts';
import { newPair } from './kunci/new-pair.ts';
import { withKey } from './kunci/register-text.ts';
import { refuseInside, storePrivate } from './kunci/store-private.ts';
import { openContent, ROOT } from './open-content.ts';
import { runCommand, say } from './run-command.ts';
import { situsAsked } from './situs-asked.ts';
import { WrongUse } from './wrong-use.ts';

const simpan: Option<string> = {
  placeholder: '<folder>',
  help: 'Folder kunci rahasia, di luar proyek.',
  standard: '~/.situs-opd/kunci',
  absent: () => path.join(homedir(), '.situs-opd', 'kunci'),
  read: (written) => path.resolve(written),
};

await runCommand(
  {
    name: 'kunci',
    summary:
      'Membuat kunci tanda tangan situs: yang rahasia disimpan di luar proyek, yang publik masuk register.',
    positionals: { name: 'situs', help: 'Nama situs; boleh beberapa.', most: 'many' },
    options: {
      content,
      tanggal,
      simpan,
      tenggang: count(
        { from: 0, to: 365, standard: 30 },
        'Berapa hari kunci lama masih diterima; 0 bila kunci lama bocor.',
      ),
    },
    examples: [
      { line: 'dinkes', does: 'membuat kunci pertama, atau menggantinya' },
      { line: '-- dinkes --tenggang 0', does: 'mengganti kunci yang bocor' },
    ],
  },
  ({ values, positionals, signal }) => {
    if (positionals.length === 0) throw new WrongUse('Sebut situsnya, misalnya `npm run kunci dinkes`.');
    refuseInside(ROOT, values.simpan);
    return withContentLock(values.content, signal, () => makeKeys(values, positionals));
  },
);

interface Wanted {
  content: string;
  tanggal: string | undefined;
  simpan: string;
  tenggang: number;
}

function makeKeys(values: Wanted, positionals: readonly string[]): ExitCode {
  const opened = openContent(values.content, values.tanggal);
  if (!opened.kabupaten) {
    say(problemsText(opened.problems));
    return EXIT.contentNeedsWork;
  }
  const register = path.join(values.content, '_kabupaten', 'register.yaml');
  const sampai = dayPlus(opened.tanggal, values.tenggang - 1);
  for (const situs of situsAsked(positionals, opened.kabupaten, values.content)) {
    const { pem, ...key } = newPair();
    const text = withKey(readFileSync(register, 'utf8'), { situs, key, sejak: opened.tanggal, sampai });
    if (text === undefined) throw new WrongUse(notInRegister(situs));
    const file = storePrivate(values.simpan, `${situs}-${key.id}`, pem);
    writeFileSync(`${register}.baru`, text);
    renameSync(`${register}.baru`, register);
    say(`Kunci ${key.id} untuk ${situs} dibuat. Kunci rahasianya di ${file}; jangan dibagikan.`);
  }
  return EXIT.done;
}

function notInRegister(situs: string): string {
  return `Kunci untuk ${situs} belum dibuat: barisnya di \`_kabupaten/register.yaml\` tidak ada, atau berkas itu ditulis dengan cara yang tidak dapat diubah oleh program. Rapikan berkas itu, lalu ulangi.`;
}
