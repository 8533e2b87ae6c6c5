import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import { kabupaten as kabupatenSchema } from '../koleksi/kabupaten/kabupaten.ts';
import { register as registerSchema } from '../koleksi/kabupaten/register.ts';
import { tautan as tautanSchema } from '../koleksi/kabupaten/tautan.ts';
import type { Problem } from '../problems/problem.ts';
import { checkRecord } from './check-record.ts';
import { readYaml } from './yaml.ts';

/** What all sites share, as read from `_kabupaten/`; absent where a problem stops everything. */
export function readKabupaten(content: string) {
  const folder = path.join(content, '_kabupaten');
  const problems: Problem[] = [];
  const yaml = <S extends z.ZodObject>(name: string, schema: S): z.output<S> | undefined => {
    const read = checkRecord(schema, readYaml(readFileSync(path.join(folder, name), 'utf8')), { path: `_kabupaten/${name}` });
    problems.push(...read.problems);
    return read.data;
  };
  const rows = (name: string) => {
    const [head = '', ...lines] = readFileSync(path.join(folder, name), 'utf8').trim().split(/\r?\n/);
    const keys = head.split(';');
    return lines.map((line) => Object.fromEntries(line.split(';').map((cell, i) => [keys[i] ?? '', /^(bujur|lintang)$/.test(keys[i] ?? '') && cell ? Number(cell.replace(',', '.')) : cell] as const).filter(([, cell]) => cell !== '')));
  };
  const identitas = yaml('kabupaten.yaml', kabupatenSchema);
  const register = yaml('register.yaml', registerSchema);
  const tautan = yaml('tautan.yaml', tautanSchema);
  if (!identitas || !register || !tautan) return { kabupaten: undefined, problems };
  const lambang = path.join(folder, 'lambang.svg');
  return {
    kabupaten: {
      identitas,
      register: register.situs,
      tautan: tautan.tautan,
      wilayah: rows('wilayah.csv') as never,
      urusan: rows('urusan.csv') as never,
      ...(existsSync(lambang) && { lambang: readFileSync(lambang, 'utf8') }),
    },
    problems,
  };
}
