import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { KunciRow } from './store.ts';

/** The host that passkeys are made for, and the origin that forms come from. */
export interface Site {
  host: string;
  origin: string;
  nama: string;
}

/** What a browser makes a new passkey from, as JSON; its `challenge` is kept until the answer comes. */
export const registrationOptions = (site: Site, akun: string, known: readonly KunciRow[]) =>
  generateRegistrationOptions({
    rpName: site.nama,
    rpID: site.host,
    userName: akun,
    userID: new Uint8Array(Buffer.from(akun)),
    attestationType: 'none',
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });

/** @returns `undefined` where the answer is not for this challenge, host and origin */
export async function registered(
  site: Site,
  challenge: string,
  answer: unknown,
): Promise<Pick<KunciRow, 'id' | 'umum' | 'hitung'> | undefined> {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: answer as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      requireUserVerification: true,
    });
    if (!verified || !registrationInfo) return undefined;
    const { id, publicKey, counter } = registrationInfo.credential;
    return { id, umum: Buffer.from(publicKey).toString('base64url'), hitung: counter };
  } catch {
    // The library throws at whatever does not fit; what a stranger sends is no defect of ours.
    return undefined;
  }
}

export const authenticationOptions = (site: Site) =>
  generateAuthenticationOptions({ rpID: site.host, userVerification: 'required' });

/** Id of the passkey that an answer claims to be of. */
export const claimedId = (answer: unknown): string => {
  const id = typeof answer === 'object' && answer !== null && 'id' in answer ? answer.id : '';
  return typeof id === 'string' ? id.slice(0, 1_400) : '';
};

/** @returns the passkey's new counter; `undefined` where the answer is not by it, or not for this challenge */
export async function authenticated(
  site: Site,
  challenge: string,
  answer: unknown,
  { id, umum, hitung }: KunciRow,
): Promise<number | undefined> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      requireUserVerification: true,
      credential: { id, publicKey: new Uint8Array(Buffer.from(umum, 'base64url')), counter: hitung },
    });
    return verified ? authenticationInfo.newCounter : undefined;
  } catch {
    return undefined;
  }
}
