/** What a server configuration is made of; every kind of server says it in its own words. */
export interface ServerFacts {
  /** Folder on the server that holds `<situs>/current`, absolute. */
  folder: string;
  sites: readonly ServedSitus[];
  certificate: Certificate;
  /** Addresses that the server listens at, and its ports. `[::]` and `0.0.0.0` are all of the machine. */
  listen: { addresses: readonly string[]; http: number; https: number };
  /** Folder of the access logs, absolute. */
  logs: string;
  /** Folder where the client of ACME lays its answers (RFC 8555, 8.3). */
  acme: string;
  /** File of names and hashed passwords for what is not public, as `htpasswd -B` writes it. */
  passwords: string;
}

export interface ServedSitus {
  id: string;
  /** Fully qualified, ASCII: the schema of the register holds it. */
  host: string;
  /** Old addresses of this situs and where each leads now, root-relative or absolute. */
  moved: readonly { from: string; to: string }[];
  /** Whether only who signs in may read it. */
  isClosed: boolean;
}

/** Files of a certificate as an ACME client keeps them, absolute. */
export interface Certificate {
  chain: string;
  key: string;
}

/**
 * RFC 6797: a year, as the list of preloaded hosts asks at least. Not for subdomains: below the kabupaten's domain
 * stand hosts that are not ours.
 */
export const HSTS = { 'Strict-Transport-Security': 'max-age=31536000' } as const;

/** Who asks more often in a second, by address. One office behind one address may hold many people. */
export const RATE = { perSecond: 50, atOnce: 200 } as const;

/** What a server answers, by its own name in every kind of configuration. */
export const METHODS = ['GET', 'HEAD'] as const;

/** Names of files that are not addresses: hidden ones but `.well-known/`, and compressed twins of others. */
export const HIDDEN = String.raw`(^|/)\.`;
export const HIDDEN_BUT = String.raw`(^|/)\.(?!well-known/)`;
export const TWIN = String.raw`\.(br|gz)$`;

/** Port as it stands in an address: nothing where it is the usual one. */
export const portText = (port: number, usual: number): string => (port === usual ? '' : `:${port}`);

/**
 * An address for a header `Location`: what RFC 3986 does not allow is percent-encoded, and what begins a variable or
 * ends a string in any of the configurations too, so that a target can only ever be a target.
 */
export const locationText = (to: string): string =>
  encodeURI(to)
    .replace(/%25(?=[0-9A-Fa-f]{2})/g, '%')
    .replace(/[$"'\\{}`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * A word of a configuration that can hold nothing but itself.
 *
 * @throws RangeError for a name that no host, folder or file of ours has
 */
export function plain(word: string): string {
  if (!/^[\w./:@*[\]-]+$/.test(word))
    throw new RangeError(`no plain word of a configuration: ${JSON.stringify(word)}`);
  return word;
}
