import type { Options } from './arguments.ts';
import type { Command } from './command.ts';

/** The `--help` of a command, from the table that reads its arguments. Ends without a line end. */
export function helpText({ name, summary, positionals, options, examples = [] }: Command<Options>): string {
  const names = positionals ? ` [${positionals.name}${positionals.most === 'many' ? '…' : ''}]` : '';
  const rows = [
    ...(positionals ? [{ left: positionals.name, right: positionals.help }] : []),
    ...Object.entries(options).map(([option, { placeholder, help, standard }]) => ({
      left: `--${option}${placeholder ? ` ${placeholder}` : ''}`,
      right: `${help}${standard === undefined ? '' : ` Bila tidak diisi: ${standard}.`}`,
    })),
    { left: '--help', right: 'Menampilkan keterangan ini.' },
  ];
  const width = Math.max(...rows.map(({ left }) => left.length));
  return [
    summary,
    '',
    `Pemakaian: npm run ${name}${names}`,
    `           npm run ${name} --${names} [pilihan]`,
    '',
    ...rows.map(({ left, right }) => `  ${left.padEnd(width)}  ${right}`),
    ...(examples.length ? ['', 'Contoh:'] : []),
    ...examples.map(({ line, does }) => `  npm run ${name}${line ? ` ${line}` : ''}   ${does}`),
  ].join('\n');
}
