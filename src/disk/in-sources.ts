import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A place in a module that was made of sources, as a stack names it. */
const MADE = /(file:\/\/[^\s()]+?\.mjs):(\d+):(\d+)/g;

/**
 * A stack with the places of our sources, where it names places in a bundle of them that has a map beside it.
 *
 * Node itself would look into each map at every start, 50 ms for the program and the theme; a stack is told seldom.
 */
export function inSources(stack: string): string {
  const maps = new Map<string, SourceMap | undefined>();
  return stack.replace(MADE, (whole, module: string, line: string, column: string) => {
    if (!maps.has(module)) maps.set(module, mapBeside(module));
    const origin = maps.get(module)?.findOrigin(Number(line), Number(column));
    if (!origin || !('fileName' in origin)) return whole;
    return `${new URL(origin.fileName, module).href}:${origin.lineNumber}:${origin.columnNumber}`;
  });
}

function mapBeside(module: string): SourceMap | undefined {
  const file = `${fileURLToPath(module)}.map`;
  return existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}
