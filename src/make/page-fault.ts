/** A page that our own code could not make: `cause` is what was thrown, with its stack. */
export class PageFault extends Error {
  override name = 'PageFault';
  readonly address: string;

  constructor(address: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.address = address;
  }
}
