import { Secret, TOTP } from 'otpauth';

const PERIOD_S = 30;

/** A new secret of a code app (RFC 6238), base32. */
export const newTotp = (): string => new Secret({ size: 20 }).base32;

const totpOf = (secret: string, account: string, issuer: string): TOTP =>
  new TOTP({ issuer, label: account, secret: Secret.fromBase32(secret), period: PERIOD_S, digits: 6 });

/** What a code app reads from a QR code. */
export const totpAddress = (secret: string, account: string, issuer: string): string =>
  totpOf(secret, account, issuer).toString();

/**
 * The step of time that a code belongs to: now, or one before or after, as clocks of phones differ. `undefined`: none,
 * or one that was used already, so that a code that somebody saw is worth nothing.
 */
export function stepOf(secret: string, typed: string, nowMs: number, lastStep: number): number | undefined {
  const token = typed.replace(/\D/g, '');
  if (token.length !== 6) return undefined;
  const delta = totpOf(secret, 'akun', 'ruang').validate({ token, timestamp: nowMs, window: 1 });
  if (delta === null) return undefined;
  const step = Math.floor(nowMs / 1000 / PERIOD_S) + delta;
  return step > lastStep ? step : undefined;
}
