import type { Problem } from '../problems/problem.ts';
import type { OpenFile } from './open-file.ts';
import type { Isian } from './records.ts';
import type { Role } from './roles.ts';

export async function readTable(
  _file: OpenFile,
  _role: Extract<Role, { role: 'table' }>,
  _situs: string,
): Promise<{ isian: Isian[]; problems: Problem[] }> {
  return { isian: [], problems: [] };
}
