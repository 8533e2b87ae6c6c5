import { CACHE, ROOT } from '../src/disk/program.ts';
import { problemsText } from '../src/problems/text.ts';
import { readPenerbitan } from '../src/read/read-penerbitan.ts';
import { roomHosts } from '../src/run/index.ts';
import { openRoom } from '../src/run/ruang/index.ts';
import { content, count, word } from './arguments.ts';
import { dayOr, nowMs } from './clock.ts';
import { EXIT } from './exit-codes.ts';
import { keyFolder } from './key-folder.ts';
import { inContent } from './open-content.ts';
import { runCommand, say, untilAborted } from './run-command.ts';
import { addressOf, ke } from './target-asked.ts';

await runCommand(
  {
    name: 'ruang',
    summary: 'Ruang tulis bagi semua perangkat daerah, di belakang nginx atau Caddy.',
    options: {
      port: count({ from: 1, to: 65_535, standard: 4322 }, 'Nomor port di komputer ini.'),
      host: word(
        '<nama>',
        'Nama host di balik proksi dengan https. Bila kosong: hanya komputer ini, tanpa https.',
      ),
      ke,
      content,
      kunci: keyFolder,
    },
    examples: [
      { line: '', does: 'mencoba di komputer ini' },
      {
        line: '-- --host tulis.contohkab.go.id',
        does: 'di server; barisnya dibuat `npm run server -- ruang`',
      },
    ],
  },
  ({ values, signal }) =>
    inContent({ ...values, tanggal: undefined }, async ({ kabupaten }) => {
      const { penerbitan, problems } = readPenerbitan(values.content);
      if (!penerbitan) {
        say(problemsText(problems));
        return EXIT.contentNeedsWork;
      }
      const named = values.ke ?? penerbitan.baku;
      const room = await openRoom({
        ...{ root: ROOT, cache: CACHE, content: values.content, kabupaten, penerbitan, port: values.port },
        ...{ host: values.host, previewHost: roomHosts(kabupaten, penerbitan).preview, keys: values.kunci },
        ...{ clock: nowMs, dayIn: dayOr(undefined), programs: { PATH: process.env.PATH }, signal },
        target: named === undefined ? undefined : addressOf(named, penerbitan),
        onWait: (pid) => say(`Ruang tulis lain (proses ${pid}) sedang terbuka. Menunggu sampai ditutup …`),
        onFault: (fault, route) =>
          say(`Kesalahan ada di pihak kami (${route}): ${fault instanceof Error ? fault.stack : fault}`),
      });
      say(`Ruang tulis: ${room.origin}/`);
      if (values.host) say(`Proksi meneruskan ke http://127.0.0.1:${room.port}/`);
      say('Akun dibuat dengan `npm run akun buat <situs>`. Tutup dengan Ctrl-C.');
      await untilAborted(signal);
      await room.close();
      return EXIT.done;
    }),
);
