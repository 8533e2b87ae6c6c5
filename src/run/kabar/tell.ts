import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../../disk/replace-file.ts';
import type { Penerbitan } from '../../koleksi/kabupaten/penerbitan.ts';
import { noticeOf, type Outcome, toldIn } from '../../publish/index.ts';

const PATIENCE_MS = 15_000;

interface Job {
  outcome: Outcome;
  /** File that remembers what was told. */
  memory: string;
  kabar: NonNullable<Penerbitan['kabar']>;
  nama: string;
  /** Now, as people read it. */
  waktu: string;
}

/**
 * Tells by webhook and mail what an unattended run came to, each failure once.
 *
 * It is remembered as told only when every way took it: what nobody heard is told again.
 *
 * @returns ways that did not take it, with why
 */
export async function tell({ outcome, memory, kabar, nama, waktu }: Job): Promise<string[]> {
  const last = toldIn(existsSync(memory) ? readFileSync(memory, 'utf8') : '');
  const { text, told } = noticeOf(outcome, last, { waktu, nama });
  if (text === undefined) return [];
  const ways: Promise<void>[] = [];
  if (kabar.webhook !== undefined) ways.push(post(kabar.webhook, text));
  if (kabar.surel !== undefined) ways.push(mail(kabar.surel, text));
  const failed = (await Promise.allSettled(ways)).flatMap((one) =>
    one.status === 'rejected' ? [one.reason instanceof Error ? one.reason.message : String(one.reason)] : [],
  );
  if (failed.length === 0) {
    mkdirSync(path.dirname(memory), { recursive: true });
    replaceFile(memory, `${JSON.stringify(told)}\n`);
  }
  return failed;
}

/** Both names are what chat programs look for. */
async function post(address: string, text: string): Promise<void> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, content: text }),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((error: unknown) => {
    throw new Error(`${new URL(address).host} tidak menjawab`, { cause: error });
  });
  if (!answer.ok) throw new Error(`${new URL(address).host} menjawab ${answer.status}`);
}

/** By the mail program of the machine, which knows its own secrets. The address was judged by the schema. */
function mail(to: string, text: string): Promise<void> {
  const [subject = ''] = text.split('\n');
  const letter = `To: ${to}\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`;
  return new Promise((resolve, reject) => {
    const program = spawn('sendmail', ['-t', '-i'], {
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout: PATIENCE_MS,
    });
    program.on('error', () => reject(new Error('program surel (sendmail) tidak ada di komputer ini')));
    program.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`sendmail berakhir dengan ${code}`)),
    );
    program.stdin.on('error', () => undefined);
    program.stdin.end(letter);
  });
}
