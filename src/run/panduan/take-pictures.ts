import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { copyProgram } from './copy-program.ts';
import { follow, type Seen } from './follow.ts';
import { GUIDE, ownFiles, readerOf } from './guide.ts';
import { readGuide } from './read-guide.ts';
import { type Window, windowHtml } from './window-html.ts';

const SCREEN = { width: 960, height: 720 };
/** Lines of a terminal or file that fit on a picture. */
const MOST_LINES = 24;
/** After this an edit is seen by the server. */
const SEEN_MS = 1500;

interface Job {
  /** Folder of the program. */
  root: string;
  /** Text of the guide. */
  guide: string;
  browser: Browser;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
}

/** Follows the guide in a copy of the program and photographs what stands before the reader at each of its pictures. */
export async function takePictures({ root, guide, browser, env, signal }: Job): Promise<string[]> {
  const { situs, day } = readerOf(guide);
  using program = copyProgram(root, situs);
  // Without scripts a page does not reload by itself under the camera.
  const page = await browser.newPage({ viewport: SCREEN, javaScriptEnabled: false });
  const taken: string[] = [];
  let quoted: readonly string[] = [];
  for await (const { step, seen } of follow(readGuide(guide), {
    ...{ program: program.path, day, own: ownFiles(root), env, signal },
  })) {
    if (step.kind === 'perintah') quoted = [];
    if (step.kind === 'keluaran') quoted = step.lines;
    if (step.kind !== 'gambar' || !seen) continue;
    const file = path.join(path.dirname(GUIDE), step.file);
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    const picture = await photographed(page, seen, { quoted, program: program.path, situs });
    writeFileSync(path.join(root, file), await sharp(picture).png({ palette: true, colours: 64 }).toBuffer());
    taken.push(file);
  }
  await page.close();
  return taken;
}

interface Around {
  quoted: readonly string[];
  program: string;
  situs: string;
}

async function photographed(page: Page, seen: Seen, around: Around): Promise<Buffer> {
  if (seen.kind === 'halaman') {
    const url = new URL(seen.url);
    url.port = String(seen.port);
    await new Promise((resolve) => setTimeout(resolve, SEEN_MS));
    await page.goto(url.href);
    return page.screenshot();
  }
  await page.setContent(windowHtml(windowOf(seen, around)));
  return page.locator('body').screenshot();
}

function windowOf(seen: Exclude<Seen, { kind: 'halaman' }>, { quoted, program, situs }: Around): Window {
  if (seen.kind === 'berkas') {
    const lines = seen.text.split('\n').slice(0, MOST_LINES);
    return { title: seen.path, files: filesAround(program, situs), lines, from: 1 };
  }
  const output = seen.output.trimEnd().split('\n');
  const [first = ''] = (quoted[0] ?? '').split('…').sort((a, b) => b.length - a.length);
  const start = Math.max(
    0,
    output.findIndex((line) => line.includes(first.trim())),
  );
  const shown = output.slice(start, start + MOST_LINES);
  return { title: 'Terminal', lines: [`> ${seen.command}`, ...(start > 0 ? ['…'] : []), ...shown] };
}

/** What the reader's own folder holds at its top, as an editor lists it. */
function filesAround(program: string, situs: string): string[] {
  const own = path.join('content', situs);
  return readdirSync(path.join(program, own), { withFileTypes: true })
    .map((entry) => `content/${situs}/${entry.name}${entry.isDirectory() ? '/' : ''}`)
    .sort();
}
