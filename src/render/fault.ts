import { inSources } from '../disk/in-sources.ts';
import { THEME } from './theme.ts';

/** A page that could not be rendered: its address, and where in the theme it broke. */
export class RenderFault extends Error {
  override name = 'RenderFault';
  readonly address: string;
  /** Below the program's folder, with `/`: `src/components/page/Isian.astro`. Absent: not known. */
  readonly file: string | undefined;
  readonly line: number | undefined;

  constructor(address: string, cause: unknown) {
    const place = placeIn(inSources((cause instanceof Error && cause.stack) || ''));
    const words = cause instanceof Error ? cause.message : String(cause);
    super(`${address}: ${words}${place ? ` (${place.file}:${place.line})` : ''}`, { cause });
    this.address = address;
    this.file = place?.file;
    this.line = place?.line;
  }
}

const FRAME = new RegExp(`[\\\\/](src[\\\\/](?:${THEME.join('|')})[^:()]*):(\\d+):\\d+`);

/** The innermost line of the theme in a stack that names sources. */
function placeIn(stack: string): { file: string; line: number } | undefined {
  for (const frame of stack.split('\n').filter((line) => /^\s+at /.test(line))) {
    const [, file, line] = FRAME.exec(frame) ?? [];
    if (file && line && !frame.includes('node_modules')) {
      return { file: file.replaceAll('\\', '/'), line: Number(line) };
    }
  }
  return undefined;
}
