import { readFileSync } from 'node:fs';
import path from 'node:path';
import { flag } from './arguments.ts';
import { launchChromium } from './browser/launch-chromium.ts';
import { EXIT } from './exit-codes.ts';
import { photographSites } from './foto/photograph-sites.ts';
import { ROOT } from './open-content.ts';
import { GUIDE } from './panduan/guide.ts';
import { takePictures } from './panduan/take-pictures.ts';
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
    const browser = await launchChromium(say);
    if (!browser) return EXIT.failed;
    try {
      const guide = values.panduan ? readFileSync(path.join(ROOT, GUIDE), 'utf8') : undefined;
      const taken =
        guide === undefined
          ? await photographSites({ browser, situs: positionals, signal })
          : await takePictures({ root: ROOT, guide, browser, signal });
      say(`${taken.length} gambar ditulis di ${path.dirname(taken[0] ?? '.')}/`);
    } finally {
      await browser.close();
    }
    return EXIT.done;
  },
);
