import { writeSync } from 'node:fs';
import process from 'node:process';
import { isIdentity } from '../disk/identity.ts';
import { atWord } from './last-words.ts';
import { type FromChild, toChild } from './messages.ts';
import { partMemory, writePart } from './part.ts';
import { startWatchdog } from './start-watchdog.ts';
import { thrownOf } from './thrown.ts';
import { type AtPart, workerModule } from './work.ts';

const STDERR = 2;

/** A process that answers one question after another. Arguments: the worker's module, the parent, the limit of memory. */
const [worker = '', parent = '', memoryMb] = process.argv.slice(2);
if (!isIdentity(parent)) throw new TypeError(`no process: ${parent}`);

const part = partMemory();
startWatchdog({ parent, memoryMb: Number(memoryMb), isLoud: true, part });

// Imported while the first question is on its way; one that cannot be imported is told in answer to that question.
const loading: Promise<unknown> = import(worker);
loading.catch(() => undefined);

process.on('message', async (message) => {
  process.send?.(await answerTo(message));
});

async function answerTo(message: unknown): Promise<FromChild> {
  try {
    const { question, loud } = toChild.parse(message);
    const { answer } = workerModule.parse(await loading);
    const given = await answer(question, atPart(loud));
    return { type: 'done', answer: given, memoryMb: process.memoryUsage.rss() / 1024 / 1024 };
  } catch (error) {
    return { type: 'threw', thrown: thrownOf(error) };
  } finally {
    writePart(part);
  }
}

const atPart =
  (loud: boolean): AtPart =>
  (name, limits) => {
    if (loud) writeSync(STDERR, `${atWord(name)}\n`);
    writePart(part, name === undefined || !limits ? undefined : { name, ...limits });
  };
