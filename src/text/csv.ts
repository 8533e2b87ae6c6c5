export interface CsvCell {
  text: string;
  quoted: boolean;
  line: number;
  column: number;
}

export interface CsvFault {
  code: 'QUOTE_OPEN' | 'TEXT_AFTER_QUOTE' | 'QUOTE_LATE';
  line: number;
  column: number;
}

export interface CsvReading {
  delimiter: string;
  faults: CsvFault[];
  /** Empty rows are left out, ragged ones are kept for the caller to report. */
  rows: CsvCell[][];
}

/** Rows of a CSV as Excel, LibreOffice or a hand wrote it: `;`, `,`, tab or `|`, quotes doubled, `sep=;` in the first line. */
export function readCsv(text: string): CsvReading {
  const declared = /^sep=(.)\n/i.exec(text);
  const start = declared?.[0].length ?? 0;
  const delimiter = declared?.[1] ?? guessDelimiter(text.slice(0, 65_536));
  return new CsvReader(text, delimiter, start).read();
}

class CsvReader {
  readonly #text: string;
  readonly #delimiter: string;
  readonly #faults: CsvFault[] = [];
  #at: number;
  #line: number;
  #lineStart: number;

  constructor(text: string, delimiter: string, start: number) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.#at = start;
    this.#line = start ? 2 : 1;
    this.#lineStart = start;
  }

  read(): CsvReading {
    const rows: CsvCell[][] = [];
    let row: CsvCell[] = [];
    while (this.#at < this.#text.length) {
      row.push(this.#text[this.#at] === '"' ? this.#quotedCell() : this.#plainCell());
      if (this.#text[this.#at] === this.#delimiter) {
        this.#at++;
        if (this.#at < this.#text.length) continue;
        row.push({ ...this.#here(), text: '', quoted: false });
      }
      if (this.#text[this.#at] === '\n') this.#at++;
      rows.push(row);
      row = [];
      this.#line++;
      this.#lineStart = this.#at;
    }
    const filled = rows.filter((cells) => cells.some(({ text }) => text !== ''));
    return { delimiter: this.#delimiter, faults: this.#faults, rows: filled };
  }

  #here(): { line: number; column: number } {
    return { line: this.#line, column: this.#at - this.#lineStart + 1 };
  }

  #plainCell(): CsvCell {
    const here = this.#here();
    const text = this.#rest().trim();
    // ` "b, c"` is no quoted cell to Excel either.
    if (text.startsWith('"')) this.#faults.push({ code: 'QUOTE_LATE', ...here });
    return { ...here, text, quoted: false };
  }

  #quotedCell(): CsvCell {
    const here = this.#here();
    const parts: string[] = [];
    let from = ++this.#at;
    let closed = false;
    for (; this.#at < this.#text.length; this.#at++) {
      const sign = this.#text[this.#at];
      if (sign === '\n') {
        this.#line++;
        this.#lineStart = this.#at + 1;
      }
      if (sign !== '"') continue;
      closed = this.#text[this.#at + 1] !== '"';
      if (closed) break;
      parts.push(this.#text.slice(from, ++this.#at));
      from = this.#at + 1;
    }
    parts.push(this.#text.slice(from, this.#at));
    if (closed) this.#at++;
    else this.#faults.push({ code: 'QUOTE_OPEN', ...here });
    if (!this.#endsCell()) {
      this.#faults.push({ code: 'TEXT_AFTER_QUOTE', ...this.#here() });
      parts.push(this.#rest());
    }
    return { ...here, text: parts.join(''), quoted: true };
  }

  #endsCell(): boolean {
    const sign = this.#text[this.#at];
    return sign === undefined || sign === this.#delimiter || sign === '\n';
  }

  #rest(): string {
    const from = this.#at;
    while (!this.#endsCell()) this.#at++;
    return this.#text.slice(from, this.#at);
  }
}

/** The candidate whose count in a row is steadiest over the first 30 rows; `;` wins a tie, as Excel with Indonesian settings writes it. */
export function guessDelimiter(text: string): string {
  let best = { delimiter: ',', score: -1 };
  for (const delimiter of [';', ',', '\t', '|']) {
    const counts = countsOf(text, delimiter);
    const [first = 0] = counts;
    if (first === 0) continue;
    const steady = counts.filter((count) => count === first).length / counts.length;
    const score = steady * 10 + Math.min(first, 9) / 10;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function countsOf(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  let isQuoted = false;
  let count = 0;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === delimiter) count++;
    else if (sign === '\n') {
      counts.push(count);
      count = 0;
      if (counts.length === 30) return counts;
    }
  }
  if (count || counts.length === 0) counts.push(count);
  return counts;
}
