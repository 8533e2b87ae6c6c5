import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { isCancel, password } from '@clack/prompts';
import { WrongUse } from '../wrong-use.ts';

const SHORTEST = 12;
const TOO_SHORT = `Sandi cadangan paling sedikit ${SHORTEST} huruf. Beberapa kata biasa yang tidak berhubungan mudah diingat dan sukar ditebak.`;

/**
 * Asks for the passphrase of a backup, twice where it is new; without a terminal it is the first line of stdin.
 *
 * @throws WrongUse where there is none, it is too short, or whoever was asked went no further
 */
export async function askPassphrase(isNew: boolean, signal: AbortSignal): Promise<string> {
  const isTerminal = process.stdin.isTTY && process.stderr.isTTY;
  const given = isTerminal ? await asked('Sandi cadangan', signal) : await firstLine();
  if (isNew && given.length < SHORTEST) throw new WrongUse(TOO_SHORT);
  if (isNew && isTerminal && (await asked('Tulis sekali lagi', signal)) !== given)
    throw new WrongUse('Kedua sandi tidak sama. Ulangi perintah ini.');
  return given;
}

async function asked(message: string, signal: AbortSignal): Promise<string> {
  const answer = await password({ message, signal, output: process.stderr });
  if (isCancel(answer)) throw new WrongUse('Dibatalkan. Tidak ada yang ditulis.');
  return answer ?? '';
}

async function firstLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin });
  const [line] = await Promise.race([once(lines, 'line'), once(lines, 'close').then(() => [])]);
  lines.close();
  if (typeof line !== 'string' || line === '')
    throw new WrongUse(
      'Tulis sandi cadangan di baris pertama masukan, karena tidak ada terminal untuk bertanya.',
    );
  return line;
}
