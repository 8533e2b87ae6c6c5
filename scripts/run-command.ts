import { once } from 'node:events';
import { inSources } from '../src/disk/in-sources.ts';
import type { Options, Values } from './arguments.ts';
import type { Command } from './command.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { helpText } from './help-text.ts';
import { machineFaultText } from './machine-fault.ts';
import { readArguments } from './read-arguments.ts';
import { statusLine } from './status-line.ts';
import { WrongUse } from './wrong-use.ts';

/** What a command gets to do its work. */
export interface CommandRun<O extends Options> {
  values: Values<O>;
  positionals: readonly string[];
  /** Aborted by Ctrl-C. The body then leaves nothing half-done and ends; whatever it returns, the exit code is 130. */
  signal: AbortSignal;
}

/** How long a body may tidy up after Ctrl-C before it is cut off. */
const TIDY_MS = 10_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const people = statusLine(process.stderr, Boolean(process.env.CI));

/** Words for people: progress, problems, advice. Results for machines go to stdout by `give`. */
export const say = people.say;
/** One line below them that changes in place, on a terminal only; `endStatus` takes it away. */
export const showStatus = people.show;
export const endStatus = people.end;

/** A result that another program, or a file, may receive. */
export const give = (result: string): void => void process.stdout.write(`${result}\n`);

/** Waits for Ctrl-C: a server runs until then. */
export async function untilAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}

/**
 * Runs one command and ends the process: the only place that knows the command line, the signals, the exit codes
 * and the last catch.
 *
 * @param body does the work; returns the exit code it earned
 */
export async function runCommand<O extends Options>(
  command: Command<O>,
  body: (run: CommandRun<O>) => Promise<ExitCode> | ExitCode,
): Promise<never> {
  const interruption = new AbortController();
  // A terminal sends Ctrl-C to every process and the launcher passes it on: the second one means nothing new.
  for (const name of SIGNALS) process.on(name, () => interrupt(interruption));
  for (const fault of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(fault, (error) => void end(faultCode(error)));
  }
  // The reader of our output went away (`| head`): the work goes on, and the exit code stays true.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  return end(await codeOf(command, body, interruption.signal));
}

async function codeOf<O extends Options>(
  command: Command<O>,
  body: (run: CommandRun<O>) => Promise<ExitCode> | ExitCode,
  signal: AbortSignal,
): Promise<ExitCode> {
  try {
    const { help, values, positionals } = readArguments(command, process.argv.slice(2));
    if (help) {
      give(helpText(command));
      return EXIT.done;
    }
    const code = await body({ values, positionals, signal });
    return signal.aborted ? EXIT.interrupted : code;
  } catch (error) {
    return signal.aborted ? EXIT.interrupted : faultCode(error);
  }
}

function interrupt(interruption: AbortController): void {
  if (interruption.signal.aborted) return;
  say('Dihentikan. Merapikan dahulu …');
  interruption.abort();
  setTimeout(() => process.exit(EXIT.interrupted), TIDY_MS).unref();
}

/** Says what went wrong, and whose it is. */
function faultCode(error: unknown): ExitCode {
  if (error instanceof WrongUse) {
    say(error.message);
    return EXIT.wrongUse;
  }
  const machine = machineFaultText(error);
  if (machine !== undefined) {
    say(machine);
  } else {
    say('Kesalahan ada di pihak kami, bukan pada isi situs.');
    say(error instanceof Error ? inspected(error) : String(error));
  }
  return EXIT.failed;
}

/** The stack of an error and of what caused it. */
const inspected = (error: Error): string =>
  `${inSources(error.stack ?? error.message)}${error.cause instanceof Error ? `\nKarena: ${inspected(error.cause)}` : ''}`;

/** Ends the process once everything written has left it: a pipe takes its time, and `process.exit` would cut it. */
async function end(code: ExitCode): Promise<never> {
  endStatus();
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise((resolve) => stream.write('', resolve));
  }
  process.exit(code);
}
