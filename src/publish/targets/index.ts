import type { Target } from '../target.ts';

/** Every kind of target, by the scheme of its address. Each is loaded only when it is asked for. */
const TARGETS: Readonly<Record<string, (where: string) => Promise<Target | undefined>>> = {
  folder: async (where) => (await import('./folder.ts')).folderTarget(where),
  ssh: async (where) => (await import('./ssh.ts')).sshTarget(where),
  zip: async (where) => (await import('./zip.ts')).zipTarget(where),
};

export const SCHEMES: readonly string[] = Object.keys(TARGETS);

/**
 * The target at an address such as `folder:/srv/situs`.
 *
 * @returns `undefined` where its scheme is not known, or nothing stands behind it
 */
export async function targetAt(address: string): Promise<Target | undefined> {
  const [, scheme = '', where = ''] = /^([a-z]+):(.+)$/s.exec(address) ?? [];
  return Object.hasOwn(TARGETS, scheme) ? TARGETS[scheme]?.(where) : undefined;
}
