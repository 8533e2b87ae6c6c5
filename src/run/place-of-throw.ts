/** `file`, or its `file:` address, with line and column: one line of a stack. */
const FRAME = /(?:\(|at (?:async )?|^\s*)((?:file:\/\/|[A-Za-z]:[\\/]|\/)[^()\n]*?):(\d+):(\d+)\)?\s*$/;

/**
 * Where in our own code a stack begins: the first line of it below a `src` folder, told from there, so that no name
 * of a folder on somebody's machine is printed. `undefined` when the stack knows no such line.
 */
export function placeOfThrow(stack: string): { path: string; line: number; column: number } | undefined {
  for (const text of stack.split('\n')) {
    const [, file, line, column] = FRAME.exec(text) ?? [];
    if (file === undefined || file.includes('node_modules')) continue;
    const parts = file.split(/[\\/]/);
    const src = parts.lastIndexOf('src');
    // Who asked is no news: every stack ends there.
    if (parts.slice(src).join('/') === 'src/fleet/child.ts') continue;
    if (src >= 0) return { path: parts.slice(src).join('/'), line: Number(line), column: Number(column) };
  }
  return undefined;
}
