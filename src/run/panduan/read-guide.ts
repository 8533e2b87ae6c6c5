/** What a reader of the guide does or sees next. `line` is where the guide says so. */
export type Step = { line: number } & (
  | { kind: 'perintah'; command: string }
  /** What the last command has printed, line by line, in this order; `…` stands for anything. */
  | { kind: 'keluaran'; lines: readonly string[] }
  /** A file to be written; `path` from the program's folder. */
  | { kind: 'isi'; path: string; text: string }
  | { kind: 'ganti'; before: string; after: string }
  /** A file of the reader's own, put into a folder. */
  | { kind: 'salin'; name: string; folder: string }
  /** A file to look at. */
  | { kind: 'berkas'; path: string }
  | { kind: 'alamat'; url: string }
  | { kind: 'gambar'; file: string; alt: string }
);

const FENCE = /^```(\w+)\n([\s\S]*?)^```$/m;
const SAYINGS = new RegExp(
  [
    /!\[(?<alt>[^\]]*)\]\((?<file>[^)]+)\)/,
    /<(?<url>http:[^>]+)>/,
    /[Gg]anti `(?<before>[^`]+)` menjadi `(?<after>[^`]+)`/,
    /Salin `(?<name>[^`]+)` ke folder `(?<folder>content\/[^`]+)`/,
    /`(?<path>content\/[^`]+\.\w+)`/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/**
 * The guide as a list of things to do, in its order.
 *
 * Blocks of `sh` are commands, those of `text` what a command prints, all others the content of the file named last.
 *
 * @throws Error where a block of content follows no name of a file
 */
export function readGuide(text: string): Step[] {
  const steps: Step[] = [];
  let rest = text;
  let line = 1;
  for (let fence = FENCE.exec(rest); fence; fence = FENCE.exec(rest)) {
    const [whole, language = '', inside = ''] = fence;
    const prose = rest.slice(0, fence.index);
    steps.push(...sayingsOf(prose, line));
    line += linesIn(prose);
    steps.push(...blockSteps({ language, inside, line }, steps));
    line += linesIn(whole);
    rest = rest.slice(fence.index + whole.length);
  }
  return [...steps, ...sayingsOf(rest, line)];
}

const linesIn = (text: string): number => text.split('\n').length - 1;

function sayingsOf(prose: string, from: number): Step[] {
  return [...prose.matchAll(SAYINGS)].map(({ groups = {}, index }): Step => {
    const line = from + linesIn(prose.slice(0, index));
    const { alt, file, url, before, after, name, folder, path = '' } = groups;
    if (alt !== undefined && file) return { kind: 'gambar', line, alt, file };
    if (url) return { kind: 'alamat', line, url };
    if (before && after) return { kind: 'ganti', line, before, after };
    if (name && folder) return { kind: 'salin', line, name, folder };
    return { kind: 'berkas', line, path };
  });
}

interface Block {
  language: string;
  inside: string;
  line: number;
}

function blockSteps({ language, inside, line }: Block, before: readonly Step[]): Step[] {
  const lines = inside.split('\n').filter(Boolean);
  if (language === 'sh') return lines.map((command) => ({ kind: 'perintah', line, command }));
  if (language === 'text') return [{ kind: 'keluaran', line, lines }];
  const named = before.at(-1);
  if (named?.kind !== 'berkas') throw new Error(`line ${line}: content without the name of its file`);
  return [{ kind: 'isi', line, path: named.path, text: inside }];
}
