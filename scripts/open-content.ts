import { existsSync } from 'node:fs';
import path from 'node:path';
import { CACHE } from '../src/disk/program.ts';
import { problemsText } from '../src/problems/text.ts';
import { type OpenContent, openContent, withContentLock } from '../src/run/index.ts';
import { dayOr } from './clock.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { say } from './run-command.ts';
import { WrongUse } from './wrong-use.ts';

interface Asked {
  content: string;
  tanggal: string | undefined;
}

/**
 * Opens the content folder that was asked for, for the day that was asked for, else for today.
 *
 * @throws WrongUse when there is no such folder
 */
export async function openAsked({ content, tanggal }: Asked): ReturnType<typeof openContent> {
  if (!existsSync(content)) throw new WrongUse(`Folder isi \`${content}\` tidak ditemukan.`);
  return openContent(path.resolve(content), CACHE, dayOr(tanggal));
}

/**
 * Does the work of a command in an open content folder; where what all sites share cannot be used, says so instead.
 *
 * @throws WrongUse when there is no such folder
 */
export async function inContent(
  asked: Asked,
  work: (opened: OpenContent) => Promise<ExitCode> | ExitCode,
): Promise<ExitCode> {
  const opened = await openAsked(asked);
  if (opened.kabupaten) return work(opened);
  say(problemsText(opened.problems));
  return EXIT.contentNeedsWork;
}

/** The same with nobody else at work in the folder; a second command waits, says so, and reads what the first one wrote. */
export const inContentAlone = (
  asked: Asked & { signal: AbortSignal },
  work: (opened: OpenContent) => Promise<ExitCode> | ExitCode,
): Promise<ExitCode> =>
  withContentLock(
    asked.content,
    {
      signal: asked.signal,
      onWait: (pid) =>
        say(`Perintah lain (proses ${pid}) sedang mengubah folder isi. Menunggu sampai selesai …`),
    },
    () => inContent(asked, work),
  );
