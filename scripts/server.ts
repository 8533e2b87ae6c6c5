import { problemsText } from '../src/problems/text.ts';
import { readPenerbitan } from '../src/read/read-penerbitan.ts';
import { SERVER_TEXTS } from '../src/run/server/index.ts';
import { content, flag, keluaran } from './arguments.ts';
import { EXIT } from './exit-codes.ts';
import { inContent } from './open-content.ts';
import { give, runCommand, say } from './run-command.ts';
import { checkCertificate } from './server/certificate.ts';
import { WrongUse } from './wrong-use.ts';

const CERTIFICATE = 'sertifikat';
const KINDS = [...SERVER_TEXTS.keys(), CERTIFICATE].join(', ');

await runCommand(
  {
    name: 'server',
    summary: 'Menulis pengaturan server untuk semua host di register, DNS yang diminta, dan jadwal malam.',
    positionals: { name: 'jenis', help: `${KINDS}.`, most: 'one' },
    options: { content, keluaran, kabari: flag('Bersama `sertifikat`: dikabarkan bila hampir berakhir.') },
    examples: [
      { line: '-- nginx > situs.conf', does: 'pengaturan nginx ke sebuah berkas' },
      { line: '-- dns', does: 'baris DNS yang diminta kepada pengelola domain' },
    ],
  },
  ({ values, positionals: [kind = ''] }) =>
    inContent({ ...values, tanggal: undefined }, ({ kabupaten }) => {
      const { penerbitan, problems } = readPenerbitan(values.content);
      if (!penerbitan) {
        say(problemsText(problems));
        return EXIT.contentNeedsWork;
      }
      const known = { ...values, kabupaten, penerbitan };
      if (kind === CERTIFICATE) return checkCertificate(known);
      const text = SERVER_TEXTS.get(kind)?.(known);
      if (text === undefined) throw new WrongUse(`Sebut salah satu: ${KINDS}.`);
      give(text.trimEnd());
      return EXIT.done;
    }),
);
