import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

const DAY_MS = 86_400_000;
/** Time enough to ask by hand where renewal has failed; an ACME client renews thirty days before the end. */
export const ALARM_DAYS = 14;

/**
 * Whole days until a certificate ends; below 0 it has ended.
 *
 * @param file PEM, the certificate itself first
 * @throws Node's error where it cannot be read, or is no certificate
 */
export function daysLeft(file: string, nowMs: number): number {
  const { validTo } = new X509Certificate(readFileSync(file));
  return Math.floor((Date.parse(validTo) - nowMs) / DAY_MS);
}
