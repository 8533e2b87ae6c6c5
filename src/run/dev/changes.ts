import * as z from 'zod';
import type { Body, ContentFile, Isian, LeftOutFile, ReadSitus, Redirect } from '../../koleksi/records.ts';
import { problemShape } from '../../problems/problem-shape.ts';

/** An object that our own reader made, not looked into: it is as large as all content. */
const made = <T extends object>() =>
  z.custom<T>((value) => typeof value === 'object' && value !== null && !Array.isArray(value));

/**
 * A reading of a situs on its way to who has the one before: isian that are the same are only numbered as they stood
 * there, and of texts that are the same only the path is told.
 */
export const changes = z.strictObject({
  id: z.string(),
  files: z.array(z.tuple([z.string(), made<ContentFile>()])),
  leftOut: z.array(made<LeftOutFile>()),
  situs: made<NonNullable<ReadSitus['situs']>>().optional(),
  isian: z.array(z.union([z.int(), made<Isian>()])),
  redirects: z.array(made<Redirect>()),
  looseBodies: z.array(made<Body>()),
  texts: z.array(z.union([z.tuple([z.string(), z.string()]), z.tuple([z.string()])])),
  problems: z.array(problemShape),
});

export type Changes = z.output<typeof changes>;

/** What of a reading is not in the one before. */
export function changesSince(before: ReadSitus | undefined, read: ReadSitus): Changes {
  const known = new Map(before?.isian.map((one, index) => [one, index]));
  return {
    id: read.id,
    files: [...read.files],
    leftOut: [...(read.leftOut ?? [])],
    ...(read.situs && { situs: read.situs }),
    isian: read.isian.map((one) => known.get(one) ?? one),
    redirects: [...(read.redirects ?? [])],
    looseBodies: [...(read.looseBodies ?? [])],
    texts: [...read.texts].map(([path, text]) => (before?.texts.get(path) === text ? [path] : [path, text])),
    problems: [...read.problems],
  };
}

/** @throws RangeError where something is told as known that `before` has not: a defect of ours */
export function withChanges(before: ReadSitus | undefined, told: Changes): ReadSitus {
  const { situs, isian, texts, files, ...rest } = told;
  return {
    ...rest,
    situs,
    files: new Map(files),
    isian: isian.map((one) => (typeof one === 'number' ? known(before?.isian[one]) : one)),
    texts: new Map(texts.map(([path, text]) => [path, text ?? known(before?.texts.get(path))])),
  };
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('the reading before has no such part');
  return value;
}
