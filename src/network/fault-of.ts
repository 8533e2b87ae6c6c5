import { type FaultKind, NetworkFault } from './network-fault.ts';

type Told = readonly [FaultKind, string];

/** What Node, undici, OpenSSL and zlib call it, and what it is. */
const TOLD: Readonly<Record<string, Told>> = {
  ENOTFOUND: ['nama', 'nama hostnya tidak ditemukan'],
  EAI_NODATA: ['nama', 'nama hostnya tidak ditemukan'],
  EAI_AGAIN: ['lambat', 'layanan nama tidak menjawab'],
  ECONNREFUSED: ['menolak', 'servernya menolak sambungan'],
  EHOSTUNREACH: ['menolak', 'servernya tidak dapat dicapai'],
  ENETUNREACH: ['menolak', 'servernya tidak dapat dicapai'],
  ECONNRESET: ['terputus', 'sambungannya terputus'],
  EPIPE: ['terputus', 'sambungannya terputus'],
  UND_ERR_SOCKET: ['terputus', 'sambungannya terputus'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['terputus', 'panjang jawabannya tidak seperti yang dijanjikan'],
  ETIMEDOUT: ['lambat', 'servernya tidak menjawab'],
  UND_ERR_CONNECT_TIMEOUT: ['lambat', 'servernya tidak menjawab'],
  UND_ERR_HEADERS_TIMEOUT: ['lambat', 'servernya tidak menjawab'],
  UND_ERR_BODY_TIMEOUT: ['lambat', 'jawabannya berhenti di tengah'],
  UND_ERR_HEADERS_OVERFLOW: ['besar', 'kepala jawabannya terlalu besar'],
  CERT_HAS_EXPIRED: ['tls', 'sertifikatnya sudah lewat masa berlaku'],
  CERT_NOT_YET_VALID: ['tls', 'sertifikatnya belum berlaku; periksa juga jam kedua komputer'],
  ERR_TLS_CERT_ALTNAME_INVALID: ['tls', 'sertifikatnya milik nama host lain'],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['tls', 'sertifikatnya ditandatangani sendiri'],
  SELF_SIGNED_CERT_IN_CHAIN: ['tls', 'sertifikatnya ditandatangani sendiri'],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['tls', 'rantai sertifikatnya tidak lengkap'],
  UNABLE_TO_GET_ISSUER_CERT: ['tls', 'rantai sertifikatnya tidak lengkap'],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['tls', 'rantai sertifikatnya tidak lengkap'],
  CERT_REVOKED: ['tls', 'sertifikatnya sudah dicabut'],
  EPROTO: ['tls', 'servernya tidak berbicara TLS'],
};

/** Families of codes, where each of them means the same. */
const FAMILIES: readonly (readonly [RegExp, Told])[] = [
  [/^(CERT_|ERR_TLS_|ERR_SSL_)/, ['tls', 'sertifikatnya tidak dapat dipercaya']],
  [/^(Z_|ERR__ERROR_|ERR_BROTLI_|ERR_PADDING)/, ['rusak', 'jawabannya tidak dapat dibuka']],
  [/^(HPE_|HTTPParserError$)/, ['rusak', 'jawabannya bukan jawaban HTTP']],
];

/** What is known of an error that a request ended with; `undefined`: it is none of the network's, but ours. */
export function faultOf(error: unknown): NetworkFault | undefined {
  if (error instanceof NetworkFault) return error;
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'TimeoutError')
    return new NetworkFault('lambat', 'jawabannya tidak selesai pada waktunya', { cause: error });
  const code = String(Reflect.get(error, 'code') ?? error.name);
  const told = TOLD[code] ?? FAMILIES.find(([form]) => form.test(code))?.[1];
  if (told) return new NetworkFault(...told, { cause: error });
  // Several addresses were tried, or undici wrapped what the socket said.
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  return inner === undefined ? undefined : faultOf(inner);
}
