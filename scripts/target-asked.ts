import type { Penerbitan } from '../src/koleksi/kabupaten/penerbitan.ts';
import { suggest } from '../src/problems/suggest.ts';
import { problemsText } from '../src/problems/text.ts';
import { Refused, SCHEMES, type Target, targetAt } from '../src/publish/index.ts';
import { readPenerbitan } from '../src/read/read-penerbitan.ts';
import { type Option, word } from './arguments.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { say } from './run-command.ts';
import { WrongUse } from './wrong-use.ts';

export const ke: Option<string | undefined> = word(
  '<sasaran>',
  'Ke mana: `folder:<folder>` (percobaan), `zip:<folder>`, `ssh:<pengguna>@<server>:<folder>`, atau nama sasaran di `_kabupaten/penerbitan.yaml`. Bila tidak diisi: sasaran bakunya.',
);

/** The target that a command was asked for, and how this kabupaten publishes. */
interface TargetAsked {
  target: Target;
  penerbitan: Penerbitan;
}

/**
 * Does the work of a command at the target that was asked for; what people can mend there is told.
 *
 * @throws WrongUse where no target was named, or one that is not known
 */
export async function atTarget(
  { ke, content }: { ke: string | undefined; content: string },
  work: (asked: TargetAsked) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { penerbitan, problems } = readPenerbitan(content);
  if (!penerbitan) {
    say(problemsText(problems));
    return EXIT.contentNeedsWork;
  }
  const named = ke ?? penerbitan.baku;
  const target = await targetAt(addressOf(named, penerbitan));
  if (!target)
    throw new WrongUse(
      `Sasaran \`${named}\` tidak dikenal. Tulis ${SCHEMES.map((one) => `\`${one}:…\``).join(', ')}, atau nama di \`_kabupaten/penerbitan.yaml\`.`,
    );
  try {
    return await work({ target, penerbitan });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    say(problemsText([error.problem]));
    return EXIT.failed;
  }
}

export function addressOf(named: string | undefined, { sasaran = {} }: Penerbitan): string {
  if (named === undefined)
    throw new WrongUse(
      'Sebut sasarannya, misalnya `--ke folder:/srv/situs`, atau isi `baku` di `_kabupaten/penerbitan.yaml`.',
    );
  if (named.includes(':')) return named;
  const address = Object.hasOwn(sasaran, named) ? sasaran[named] : undefined;
  if (address !== undefined) return address;
  const meant = suggest(named, Object.keys(sasaran));
  throw new WrongUse(
    `Sasaran \`${named}\` tidak ada di \`_kabupaten/penerbitan.yaml\`.${meant ? ` Mungkin maksudnya \`${meant}\`?` : ''}`,
  );
}
