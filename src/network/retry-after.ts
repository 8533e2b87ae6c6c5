/** Answers that pass: the same question may be answered a moment later. */
export const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** How long a server asks to wait, in milliseconds; `undefined`: it does not say. */
export function retryAfterMs(written: string | undefined, nowMs: number): number | undefined {
  if (!written) return undefined;
  const ms = /^\d{1,9}$/.test(written) ? Number(written) * 1000 : Date.parse(written) - nowMs;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
