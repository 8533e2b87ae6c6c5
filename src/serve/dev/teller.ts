import { isSalah, type Problem } from '../../problems/problem.ts';
import { problemsText, problemText } from '../../problems/text.ts';
import { PROBLEMS_ADDRESS } from './own-addresses.ts';
import type { SeenSitus } from './seen-situs.ts';

/** Says in the terminal what is wrong in each situs, once for each change, and when it is mended. */
export class Teller {
  readonly #said = new Map<string, { words: string; isBroken: boolean }>();
  readonly #say: (words: string) => void;
  readonly #port: number;
  #last = '';

  constructor(say: (words: string) => void, port: number) {
    this.#say = say;
    this.#port = port;
  }

  tell({ id, problems, files }: SeenSitus): void {
    const salah = problems.filter(isSalah);
    const notes = files === 0 ? 0 : problems.length - salah.length;
    const origin = `http://${id}.localhost:${this.#port}`;
    const notesText = notes > 0 ? `${id}: ${notes} catatan, lihat ${origin}${PROBLEMS_ADDRESS}` : '';
    const words = [salah.length > 0 ? problemsText(salah) : '', notesText].filter(Boolean).join('\n');
    const before = this.#said.get(id) ?? { words: '', isBroken: false };
    if (words === before.words) return;
    const isBroken = salah.length > 0;
    this.#last = '';
    this.#said.set(id, { words, isBroken });
    const mended = before.isBroken && !isBroken ? `${id}: sudah baik. ${origin}/` : '';
    this.#say([isBroken ? `\n${words}` : words, mended].filter(Boolean).join('\n'));
  }

  /** A fault of ours; asked for again and again, it is said once. */
  tellFault(problem: Problem): void {
    this.#sayAnew(`\n${problemText(problem)}`);
  }

  /** Changes are no longer heard of. */
  tellBlind(): void {
    this.#sayAnew(
      'Perubahan berkas tidak dapat dipantau di komputer ini. Muat ulang halaman sendiri setelah menyimpan.',
    );
  }

  #sayAnew(words: string): void {
    if (this.#last !== words) this.#say(words);
    this.#last = words;
  }
}
