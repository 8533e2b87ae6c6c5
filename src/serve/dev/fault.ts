import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { withExcerpt } from '../../problems/excerpt.ts';
import { pageThrew } from '../../problems/machine.ts';
import type { Problem } from '../../problems/problem.ts';
import { RenderFault } from '../../render/index.ts';

/** What Astro and Vite add to the error of a file that does not compile. */
const located = z.object({ loc: z.object({ file: z.string(), line: z.int(), column: z.int().optional() }) });

/**
 * A fault of the theme as a problem, with file, line and excerpt where they are known.
 *
 * @param root the program's folder
 */
export function faultProblem(
  root: string,
  { situs, address }: { situs: string; address: string },
  fault: unknown,
): Problem {
  const place = compilePlace(root, fault) ?? throwPlace(address, fault);
  const error = fault instanceof Error ? fault.message : String(fault);
  const problem = pageThrew.at({ path: 'src', ...place }, { situs, address, error });
  const text = place && textOf(path.join(root, place.path));
  return text === undefined ? problem : withExcerpt(problem, text);
}

interface Place {
  path: string;
  line: number;
  column?: number;
}

function compilePlace(root: string, fault: unknown): Place | undefined {
  const { data } = located.safeParse(fault);
  if (!data) return undefined;
  const { file, line, column = 0 } = data.loc;
  const below = path.relative(root, file).split(path.sep).join('/');
  return below.startsWith('..') ? undefined : { path: below, line, column: column + 1 };
}

function throwPlace(address: string, fault: unknown): Place | undefined {
  const { file, line } = new RenderFault(address, fault);
  return file === undefined || line === undefined ? undefined : { path: file, line };
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
