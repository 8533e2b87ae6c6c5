/** Whom a request asks for, by its `Host`. */
export type Asked =
  /** `localhost`: the list of all sites. */
  | { kind: 'list' }
  /** `<id>.localhost`; whether there is such a situs is not known here. */
  | { kind: 'situs'; id: string }
  /** Any other name: a page elsewhere may have pointed its own name at this machine. */
  | { kind: 'stranger' };

/** A name of the internet, at most as long as one may be (RFC 1035). */
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

export function askedOf(host: string | undefined): Asked {
  const name =
    /^([^:]+)(:\d{1,5})?$/
      .exec(host ?? '')?.[1]
      ?.toLowerCase()
      .replace(/\.$/, '') ?? '';
  if (name === 'localhost') return { kind: 'list' };
  if (!name.endsWith('.localhost')) return { kind: 'stranger' };
  const id = name.slice(0, -'.localhost'.length);
  return LABEL.test(id) ? { kind: 'situs', id } : { kind: 'stranger' };
}
