import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { BarisRegister } from '../koleksi/kabupaten/register.ts';
import type { Problem } from '../problems/problem.ts';
import { hostAssumed, tooLittleDone } from '../problems/publishing.ts';
import { syaratName } from '../rules/syarat-dasar.ts';
import { jsonIn } from '../text/json.ts';

/** Only what is asked of a manifest here. */
const manifest = z.object({
  kepatuhan: z.object({
    skor: z.number().nullish(),
    dikerjakan: z.number().nullish(),
    syarat_dasar: z.object({ terpenuhi: z.int(), dari: z.int(), belum: z.array(z.string()) }).nullish(),
  }),
});

/** What the manifest of a finished situs says of it; nothing where it cannot be read. */
export function figuresIn(folder: string): z.output<typeof manifest>['kepatuhan'] {
  const file = path.join(folder, 'lcc.json');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
  return manifest.safeParse(jsonIn(text)).data?.kepatuhan ?? {};
}

/**
 * What keeps a situs from a real target: a host that is only proposed, or too little of the ten that citizens need first.
 *
 * @param source where its host stands
 */
export function gateProblems(
  { id, host, host_bukti }: Pick<BarisRegister, 'id' | 'host' | 'host_bukti'>,
  { syarat_dasar }: ReturnType<typeof figuresIn>,
  least: number,
  source = '_kabupaten/register.yaml',
): Problem[] {
  const place = { path: id };
  const { terpenuhi: done = 0, dari: of = 10, belum = [] } = syarat_dasar ?? {};
  return [
    ...(host_bukti === 'asumsi' ? [hostAssumed.at({ path: source }, { host })] : []),
    ...(done < least ? [tooLittleDone.at(place, { done, of, least, missing: belum.map(syaratName) })] : []),
  ];
}
