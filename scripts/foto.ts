import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { startPreview } from '../src/serve/index.ts';
import { launchChromium } from './browser/launch-chromium.ts';
import { oneOfEachShape } from './browser/looks.ts';
import { ourSites } from './browser/sites.ts';
import { EXIT } from './exit-codes.ts';
import { photograph } from './foto/photograph.ts';
import { ROOT } from './open-content.ts';
import { runCommand, say } from './run-command.ts';

await runCommand(
  {
    name: 'foto',
    summary: 'Memotret tiap jenis halaman pada lebar 360 dan 1280 piksel, untuk dilihat satu per satu.',
    positionals: { name: 'situs', help: 'Hanya situs ini; bila kosong, tiap jenis satu.', most: 'many' },
    options: {},
    examples: [{ line: 'dinkes kec-tubei', does: 'semua bentuk halaman dari dua situs' }],
  },
  async ({ positionals, signal }) => {
    const browser = await launchChromium(say);
    if (!browser) return EXIT.failed;
    const sites = await ourSites();
    const chosen = positionals.length > 0 ? { ...sites, ids: positionals } : sites;
    const preview = await startPreview({ keluaran: sites.keluaran, port: 0, say: () => undefined });
    const folder = path.join(ROOT, 'laporan', 'foto');
    mkdirSync(folder, { recursive: true });
    for (const look of oneOfEachShape(chosen)) {
      if (signal.aborted) break;
      await photograph(browser, look, { port: preview.port, folder });
    }
    await browser.close();
    preview.close();
    say(`Foto ada di ${path.relative(ROOT, folder)}/`);
    return EXIT.done;
  },
);
