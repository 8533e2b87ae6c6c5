import * as z from 'zod';
import { waktu } from '../../koleksi/waktu.ts';

/** A day, or a time with its distance from UTC, so that no reader takes its own zone for that of the kabupaten. */
export const publishedTime = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]\d\d:\d\d))?$/);

/** `2026-11-26T08:30` as `2026-11-26T08:30:00+07:00`; a day stays as it is. */
export const publishedTimeOf = (kept: string, hoursAhead: number): string =>
  kept.includes('T') ? `${kept}:00+${String(hoursAhead).padStart(2, '0')}:00` : kept;

/** Whether a field holds a day that may have a time; `.meta()` copies a schema but keeps what it leads to. */
export const isTime = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodPipe && schema.def.out === waktu.def.out;

/** Paths of all such fields: `mulai`, `jadwal[].mulai`. */
export function timePathsOf(schema: z.core.$ZodType, at = ''): string[] {
  if (isTime(schema)) return [at];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return timePathsOf(schema.def.innerType, at);
  }
  if (schema instanceof z.ZodArray) return timePathsOf(schema.def.element, `${at}[]`);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, field]) =>
    timePathsOf(field, at ? `${at}.${key}` : key),
  );
}
