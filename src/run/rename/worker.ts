import * as z from 'zod';
import type { Answer } from '../../fleet/index.ts';
import { barisRegister } from '../../koleksi/kabupaten/register.ts';
import { problemShape } from '../../problems/problem-shape.ts';
import { readKabupaten } from '../../read/read-kabupaten.ts';
import { readTemplates } from '../../starter/templates.ts';
import { type Succeeded, succeed } from './succeed.ts';

/** What a child that brings a succession about is asked and answers: plain data across, parsed on arrival. */

export const successionQuestion = z.strictObject({
  request: z.strictObject({
    asal: z.array(z.string()),
    menjadi: z.array(z.string()),
    mulai: z.string(),
    nama: z.array(z.string()),
    jenis: z.array(z.string()),
    singkatan: z.array(z.string()),
    induk: z.string().optional(),
  }),
  content: z.string(),
  tanggal: z.string(),
  /** Folder of the templates. */
  templates: z.string(),
  coba: z.boolean(),
  rencana: z.string(),
});

export type SuccessionQuestion = z.output<typeof successionQuestion>;

const texts = z.array(z.string());
const move = z.strictObject({
  asal: z.string(),
  path: z.string(),
  isian: z.string(),
  judul: z.string(),
  ke: z.string(),
});

const succeeded = z.strictObject({
  kind: z.enum(['trial', 'done']),
  succession: z.strictObject({
    asal: z.array(barisRegister),
    penerus: z.array(z.strictObject({ row: barisRegister, isNew: z.boolean() })),
    mulai: z.string(),
    sampai: z.string(),
  }),
  plan: z.array(move),
  redirects: z.array(z.tuple([z.string(), z.int()])).transform((pairs) => new Map(pairs)),
  rencana: z.string(),
  texts,
  shared: texts,
}) satisfies z.ZodType<Succeeded, unknown>;

export const successionAnswer = z.union([z.strictObject({ problems: z.array(problemShape) }), succeeded]);

/** @see Answer */
export const answer: Answer = async (question, at) => {
  const { request, content, templates, ...job } = successionQuestion.parse(question);
  const { kabupaten, problems } = readKabupaten(content);
  if (!kabupaten) return { problems };
  const outcome = await succeed(request, {
    ...{ kabupaten, content, ...job },
    templates: readTemplates(templates),
    onFile: at,
  });
  return 'problems' in outcome ? outcome : { ...outcome, redirects: [...outcome.redirects] };
};
