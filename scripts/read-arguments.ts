import { parseArgs } from 'node:util';
import { suggest } from '../src/problems/suggest.ts';
import type { Options, Values } from './arguments.ts';
import type { Command } from './command.ts';
import { WrongUse } from './wrong-use.ts';

/** What was asked for on a command line. */
export interface Asked<O extends Options> {
  help: boolean;
  positionals: string[];
  values: Values<O>;
}

/**
 * Reads a command line by the table of its command.
 *
 * @throws WrongUse on the first word that does not fit the table
 */
export function readArguments<O extends Options>(command: Command<O>, args: readonly string[]): Asked<O> {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean' },
      ...Object.fromEntries(
        Object.entries(command.options).map(([name, { placeholder }]) => [
          name,
          { type: placeholder ? ('string' as const) : ('boolean' as const) },
        ]),
      ),
    },
    allowPositionals: true,
    // Strict reading would end in English sentences; ours name the nearest option.
    strict: false,
    tokens: true,
  });

  const given = new Map<string, unknown>();
  const positionals: string[] = [];
  let help = false;
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.rawName === '--help' || token.rawName === '-h') help = true;
    else given.set(token.name, readValue(command, token));
  }
  if (!help) refuseSurplus(command, positionals);

  const entries = Object.entries(command.options).map(([name, option]) => [
    name,
    given.has(name) ? given.get(name) : option.absent(),
  ]);
  return { help, positionals, values: Object.fromEntries(entries) };
}

interface OptionToken {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function readValue(command: Command<Options>, { name, rawName, value, inlineValue }: OptionToken): unknown {
  const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  if (!option || !rawName.startsWith('--')) {
    const known = suggest(name, [...Object.keys(command.options), 'help']);
    const hint = known ? `Mungkin maksudnya \`--${known}\`?` : `Lihat \`npm run ${command.name} -- --help\`.`;
    throw new WrongUse(`Pilihan \`${rawName}\` tidak dikenal. ${hint}`);
  }
  if (!option.placeholder) {
    if (value !== undefined) throw new WrongUse(`Pilihan \`${rawName}\` tidak memakai nilai.`);
    return option.read('', rawName);
  }
  if (!value || (!inlineValue && value.startsWith('-'))) {
    throw new WrongUse(`Pilihan \`${rawName}\` perlu nilai: \`${rawName} ${option.placeholder}\`.`);
  }
  return option.read(value, rawName);
}

function refuseSurplus({ name, positionals }: Command<Options>, given: readonly string[]): void {
  const most = positionals ? { one: 1, many: Number.POSITIVE_INFINITY }[positionals.most] : 0;
  const surplus = given[most];
  if (surplus === undefined) return;
  const allowed = most === 0 ? 'tidak memakai nama apa pun' : `memakai satu ${positionals?.name} saja`;
  throw new WrongUse(`Perintah \`${name}\` ${allowed}; \`${surplus}\` berlebih.`);
}
