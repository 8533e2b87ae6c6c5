import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../src/disk/program.ts';
import { countLogs } from '../src/run/kunjungan/index.ts';
import { content, json } from './arguments.ts';
import { dayIn } from './clock.ts';
import { EXIT } from './exit-codes.ts';
import { visitsText } from './kunjungan/visits-text.ts';
import { inContent } from './open-content.ts';
import { give, runCommand, say } from './run-command.ts';
import { WrongUse } from './wrong-use.ts';

await runCommand(
  {
    name: 'kunjungan',
    summary:
      'Menghitung kunjungan tiap halaman dari catatan server, tanpa alamat orang; robot dihitung terpisah.',
    positionals: { name: 'catatan', help: 'Berkas catatan server (juga .gz), atau foldernya.', most: 'many' },
    options: { content, json },
    examples: [{ line: '/var/log/situs', does: 'semua catatan di folder itu' }],
  },
  ({ values, positionals }) => {
    const logs = positionals.map((place) => path.resolve(place));
    if (logs.length === 0) throw new WrongUse('Sebutkan berkas atau folder catatan server.');
    const missing = logs.find((place) => !existsSync(place));
    if (missing) throw new WrongUse(`Catatan server \`${missing}\` tidak ditemukan.`);
    return inContent({ ...values, tanggal: undefined }, async ({ kabupaten, tanggal }) => {
      const table = path.join(ROOT, 'simpanan', 'kunjungan.csv');
      const counted = await countLogs({ logs, table, kabupaten, dayIn });
      if (values.json) give(JSON.stringify({ tanggal, kunjungan: counted.visits }));
      else say(visitsText(counted, { tanggal, table: path.relative(process.cwd(), table) }));
      return EXIT.done;
    });
  },
);
