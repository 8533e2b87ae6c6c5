import type { Options } from './arguments.ts';

/** What a command is called, takes and does: the one table behind its arguments and its `--help`. */
export interface Command<O extends Options> {
  /** As in `npm run <name>`. */
  name: string;
  /** One or two Indonesian sentences: what it does. */
  summary: string;
  /** Names given without an option; absent: the command takes none. */
  positionals?: {
    /** Singular, as the help shows it: `situs`. */
    name: string;
    help: string;
    /** `one`: at most one may be given. */
    most: 'one' | 'many';
  };
  options: O;
  /** What may stand after `npm run <name>`, each with what it does. */
  examples?: readonly { line: string; does: string }[];
}
