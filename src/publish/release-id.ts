/** `2026-11-24-12`: the day it was made, and its `urutan`. */
const ID = /^\d{4}-\d{2}-\d{2}-([1-9]\d{0,8})$/;

export const releaseId = (day: string, urutan: number): string => `${day}-${urutan}`;

export const isId = (name: string): boolean => ID.test(name);

/** The `urutan` that a release was made with; 0 for what is no id. */
export const urutanOf = (id: string): number => Number(ID.exec(id)?.[1] ?? 0);

/** Oldest first. */
export const byUrutan = (a: string, b: string): number => urutanOf(a) - urutanOf(b);
