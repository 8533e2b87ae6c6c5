/**
 * `Headers`, `Request` and `Response` as the compiled theme needs them: a page is made of a few words about it, and
 * nothing is fetched. Those of Node load its whole HTTP client when one is first named: 27 to 40 ms of each process
 * that renders (measured 2026-11-30).
 *
 * `compile.ts` puts them in the place of Node's; `render.test.ts` renders every kind of page and document by them.
 */
export class Headers extends Map<string, string> {
  constructor(init: Iterable<readonly [string, string]> | Record<string, string> = []) {
    super();
    for (const [name, value] of Symbol.iterator in init ? init : Object.entries(init))
      this.append(name, value);
  }

  override get(name: string): string | undefined {
    return super.get(name.toLowerCase());
  }

  override has(name: string): boolean {
    return super.has(name.toLowerCase());
  }

  override set(name: string, value: string): this {
    return super.set(name.toLowerCase(), String(value));
  }

  override delete(name: string): boolean {
    return super.delete(name.toLowerCase());
  }

  append(name: string, value: string): void {
    const before = this.get(name);
    this.set(name, before === undefined ? value : `${before}, ${value}`);
  }

  /** The theme sets no cookie. */
  getSetCookie(): string[] {
    return [];
  }
}

export class Request {
  readonly method = 'GET';
  readonly headers = new Headers();
  readonly body = null;
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }
}

type Body = string | Uint8Array | ReadableStream<Uint8Array> | null;

export class Response {
  readonly body: Body;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;

  constructor(
    body: Body = null,
    init: { status?: number; statusText?: string; headers?: ConstructorParameters<typeof Headers>[0] } = {},
  ) {
    this.body = body;
    this.status = init.status ?? 200;
    this.statusText = init.statusText ?? '';
    this.headers = new Headers(init.headers);
  }

  async text(): Promise<string> {
    if (typeof this.body === 'string') return this.body;
    if (this.body === null || this.body instanceof Uint8Array)
      return new TextDecoder().decode(this.body ?? undefined);
    let text = '';
    const letters = new TextDecoder();
    for await (const piece of this.body) text += letters.decode(piece, { stream: true });
    return text + letters.decode();
  }
}
