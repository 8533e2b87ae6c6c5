import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CACHE, ROOT } from '../src/disk/program.ts';
import { launchChromium, thisMachine } from '../src/run/browser/index.ts';
import { photographSites } from '../src/run/foto/index.ts';
import { GUIDE, takePictures } from '../src/run/panduan/index.ts';
import { flag } from './arguments.ts';
import { EXIT } from './exit-codes.ts';
import { runCommand, say } from './run-command.ts';

await runCommand(
  {
    name: 'foto',
    summary: 'Memotret tiap jenis halaman pada lebar 360 dan 1280 piksel, untuk dilihat satu per satu.',
    positionals: { name: 'situs', help: 'Hanya situs ini; bila kosong, tiap jenis satu.', most: 'many' },
    options: { panduan: flag(`Membuat ulang gambar di ${GUIDE} dengan mengikuti langkah-langkahnya.`) },
    examples: [{ line: 'dinkes rsud', does: 'semua bentuk halaman dari dua situs' }],
  },
  async ({ values, positionals, signal }) => {
    const browser = await launchChromium(thisMachine(process), say);
    if (!browser) return EXIT.failed;
    try {
      const guide = values.panduan ? readFileSync(path.join(ROOT, GUIDE), 'utf8') : undefined;
      const taken =
        guide === undefined
          ? await photographSites({ root: ROOT, cache: CACHE, browser, situs: positionals, signal })
          : await takePictures({ root: ROOT, guide, browser, env: process.env, signal });
      say(`${taken.length} gambar ditulis di ${path.dirname(taken[0] ?? '.')}/`);
    } finally {
      await browser.close();
    }
    return EXIT.done;
  },
);
