import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Penerbitan, penerbitan } from '../koleksi/kabupaten/penerbitan.ts';
import { withExcerpt } from '../problems/excerpt.ts';
import type { Problem } from '../problems/problem.ts';
import { decodeText } from '../text/decode.ts';
import { checkRecord } from './check-record.ts';
import { readYaml } from './yaml.ts';

const FILE = '_kabupaten/penerbitan.yaml';

/**
 * How sites of this kabupaten are published; nothing is asked and nothing named where there is no such file.
 *
 * @returns `penerbitan` is absent where a problem stops it
 */
export function readPenerbitan(content: string): { penerbitan?: Penerbitan; problems: Problem[] } {
  const file = path.join(content, FILE);
  if (!existsSync(file)) return { penerbitan: {}, problems: [] };
  const text = decodeText(readFileSync(file))?.text ?? '';
  const { data, problems } = checkRecord(penerbitan, readYaml(text, 1, [penerbitan]), { path: FILE });
  return { ...(data && { penerbitan: data }), problems: problems.map((one) => withExcerpt(one, text)) };
}
