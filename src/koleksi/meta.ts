declare module 'zod' {
  /** Three texts that every field carries: forms, docs and messages are made from them. */
  interface GlobalMeta {
    label: string;
    help: string;
    /** As an editor would write it; a test parses it with its own field. */
    example: unknown;
  }
}

export type {};
