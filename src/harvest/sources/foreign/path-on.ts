/** The root-relative address of a link on one of these hosts; `undefined`: it leads elsewhere, or nowhere. */
export function pathOn(link: string, hosts: readonly string[]): string | undefined {
  const base = `https://${hosts[0] ?? 'localhost'}/`;
  if (!URL.canParse(link, base)) return undefined;
  const { protocol, host, pathname, search } = new URL(link, base);
  const isOwn = (protocol === 'https:' || protocol === 'http:') && hosts.includes(host.toLowerCase());
  return isOwn ? `${pathname.replace(/^\/+/, '/')}${search}` : undefined;
}
