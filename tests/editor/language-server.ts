import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the editor underlines. */
export interface Fault {
  line: number;
  message: string;
}

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
}

/** A language server as an editor starts it, talked to over its standard input and output. */
export class LanguageServer implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  readonly #told = new Map<string, Fault[]>();
  readonly #settings: Readonly<Record<string, unknown>>;
  #received = Buffer.alloc(0);
  #next = 1;

  /** @param settings what `workspace/configuration` answers, by section */
  constructor(program: string, settings: Readonly<Record<string, unknown>> = {}) {
    this.#settings = settings;
    this.#child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#child.stdout?.on('data', (bytes: Buffer) => this.#receive(bytes));
  }

  /** Opens a folder as a workspace. */
  async open(folder: string, initializationOptions: unknown = {}): Promise<void> {
    const uri = pathToFileURL(folder).href;
    await this.#ask('initialize', {
      ...{ processId: process.pid, rootUri: uri, workspaceFolders: [{ uri, name: 'isi' }] },
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: {
          completion: { completionItem: { documentationFormat: ['markdown', 'plaintext'] } },
          publishDiagnostics: {},
        },
      },
      initializationOptions,
    });
    this.#send({ method: 'initialized', params: {} });
    this.#send({ method: 'workspace/didChangeConfiguration', params: { settings: this.#settings } });
  }

  /** Opens a file of the disk, and gives what is underlined in it. */
  async faultsIn(file: string, languageId: string): Promise<Fault[]> {
    const uri = pathToFileURL(file).href;
    const text = readFileSync(file, 'utf8');
    const told = new Promise<Fault[]>((resolve) => {
      const look = setInterval(() => {
        const faults = this.#told.get(uri);
        if (faults === undefined) return;
        clearInterval(look);
        resolve(faults);
      }, 20);
    });
    this.#send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId, version: 1, text } },
    });
    return told;
  }

  /** Words that are offered where `line` begins, with what is said about each. */
  async offeredAt(file: string, line: number, character = 0): Promise<Map<string, string>> {
    const answer = await this.#ask('textDocument/completion', {
      textDocument: { uri: pathToFileURL(file).href },
      position: { line, character },
    });
    const items: unknown = Array.isArray(answer) ? answer : Reflect.get(Object(answer), 'items');
    return new Map(
      (Array.isArray(items) ? items : []).map((item) => {
        const { label, documentation } = Object(item);
        return [String(label), String(documentation?.value ?? documentation ?? '')];
      }),
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGKILL');
    await ended;
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    const id = this.#next++;
    const answer = new Promise<unknown>((resolve) => this.#waiting.set(id, resolve));
    this.#send({ id, method, params });
    return answer;
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const end = this.#received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(this.#received.toString('latin1', 0, end))?.[1]);
      if (end < 0 || this.#received.length < end + 4 + length) return;
      const body = this.#received.toString('utf8', end + 4, end + 4 + length);
      this.#received = this.#received.subarray(end + 4 + length);
      this.#take(JSON.parse(body));
    }
  }

  #take({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = Object(params);
      const faults = [...diagnostics].map((one) => ({
        line: one.range.start.line + 1,
        message: one.message,
      }));
      this.#told.set(String(uri), faults);
    } else if (method !== undefined && id !== undefined) {
      const items: { section?: string }[] = Reflect.get(Object(params), 'items') ?? [];
      const answers = items.map(({ section = '' }) => this.#settings[section] ?? null);
      this.#send({ id, result: method === 'workspace/configuration' ? answers : null });
    } else if (id !== undefined) {
      this.#waiting.get(id)?.(result);
      this.#waiting.delete(id);
    }
  }
}

export const programOf = (...below: string[]): string =>
  path.join(import.meta.dirname, '../../node_modules', ...below);
