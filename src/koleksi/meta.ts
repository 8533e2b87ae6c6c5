declare module 'zod' {
  /** Three texts that every field carries: forms, docs and messages are made from them. */
  interface GlobalMeta {
    label: string;
    help: string;
    /** As an editor would write it; a test parses it with its own field. */
    example: unknown;
    /** Names of its choices, where the words of the file are none that people say: `pk` is "Perjanjian Kinerja". */
    choices?: Readonly<Record<string, string>>;
  }
}

export type {};
