import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Page } from 'playwright-core';
import { launchChromium, thisMachine } from '../browser/index.ts';
import { openContent, situsFolders } from '../index.ts';
import { startDevServer } from '../panduan/index.ts';
import type { Bench } from './bench.ts';
import { decimal } from './figures.ts';

/** Edits of each kind of file; the first one also warms up what it passes through. */
const EDITS = 8;

/** A file that is edited, and where its text is seen. */
interface Edited {
  file: string;
  address: string;
  /** The file's text with a mark that no other text has, in a place that its page shows. */
  marked: (text: string, mark: string) => string;
}

/** How long an edit takes to be seen in an open tab of a real browser, while all sites are served by `dev`. */
export const benchEdit: Bench = async ({ content, workspace, program, today, env, say, signal }) => {
  const own = path.join(workspace, 'content');
  cpSync(content, own, { recursive: true });
  const browser = await launchChromium(thisMachine(process), say);
  if (!browser) throw new Error('no browser to look with');
  const opened = await openContent(own, program.cache, today);
  if (!opened.kabupaten) throw new Error('content without a kabupaten');
  const { situs, edits } = editedIn(own);
  await using server = await startDevServer(`npm run dev ${situs} -- --content ${own}`, {
    ...{ program: program.root, day: opened.tanggal, env, signal },
  });
  const lines: string[] = [];
  for (const edited of edits) {
    const page = await browser.newPage();
    await page.goto(`http://${situs}.localhost:${server.port}${edited.address}`);
    const seen = await timesOf(page, path.join(own, situs, edited.file), edited);
    await page.close();
    const [first = 0, ...later] = seen;
    later.sort((a, b) => a - b);
    const half = later[Math.floor(later.length / 2)] ?? 0;
    lines.push(
      `${path.extname(edited.file)} terlihat sesudah ${decimal(half)} detik (tengah), ${decimal(Math.max(first, ...later))} detik (terlama)`,
    );
    say(`  ${lines.at(-1)}`);
  }
  await browser.close();
  return lines;
};

/** Seconds from writing the file until the tab shows it, edit by edit. */
async function timesOf(page: Page, file: string, { marked }: Edited): Promise<number[]> {
  const before = readFileSync(file, 'utf8');
  const seconds: number[] = [];
  for (let n = 1; n <= EDITS; n++) {
    const mark = `Penanda ukur ${n}`;
    const start = performance.now();
    writeFileSync(file, marked(before, mark));
    await page.getByText(mark).first().waitFor();
    seconds.push((performance.now() - start) / 1000);
  }
  return seconds;
}

/** In the situs with most news that has a table of programmes too. */
function editedIn(content: string): { situs: string; edits: Edited[] } {
  const own = (situs: string, folder: string, ending: string): string[] => {
    try {
      return readdirSync(path.join(content, situs, folder))
        .filter((name) => name.endsWith(ending))
        .sort();
    } catch {
      return [];
    }
  };
  const [situs] = situsFolders(content)
    .filter((id) => own(id, 'program', '.csv').length > 0)
    .sort((a, b) => own(b, 'berita', '.md').length - own(a, 'berita', '.md').length);
  if (situs === undefined) throw new Error('no situs has a table of programmes');
  const news = own(situs, 'berita', '.md').at(-1) ?? '';
  const table = own(situs, 'program', '.csv').at(-1) ?? '';
  return {
    situs,
    edits: [
      {
        file: `berita/${news}`,
        address: `/berita/${path.parse(news).name}/`,
        marked: (text, mark) => `${text}\n\n${mark}.\n`,
      },
      {
        file: 'situs.yaml',
        address: '/',
        marked: (text, mark) => text.replace(/^( {2}ringkasan: ).*$/m, `$1${mark}.`),
      },
      {
        file: `program/${table}`,
        address: `/program/${path.parse(table).name}/`,
        marked: (text, mark) =>
          text.replace(/^([^;\n]+;)[^;\n]+(;.*)$/gm, (row, code, rest) =>
            /^\d/.test(row) ? `${code}${mark}${rest}` : row,
          ),
      },
    ],
  };
}
