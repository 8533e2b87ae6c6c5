/** Where an `ssh:` target stands. */
export interface Remote {
  /** `situs@server`, or a name of the user's `~/.ssh/config`. */
  host: string;
  /** Folder of all sites there, absolute. */
  folder: string;
}

/** `situs@server:/srv/situs`; `undefined` for anything else: a host that begins with a hyphen would be an option. */
export function remoteIn(where: string): Remote | undefined {
  const [, host, folder] = /^((?:[\w.-]+@)?\w[\w.-]*):(\/[^\0\n]+)$/.exec(where) ?? [];
  return host === undefined || folder === undefined ? undefined : { host, folder };
}
