import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { NetworkFault } from './network-fault.ts';

/** Whether an address is one of the open network: none of a house, of the machine, or kept for other uses. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

export type MayAsk = (address: string) => boolean;

type Resolve = (
  host: string,
  options: LookupOptions & { all: true },
  done: (error: NodeJS.ErrnoException | null, list: LookupAddress[]) => void,
) => void;

const refused = (host: string): NetworkFault =>
  new NetworkFault('alamat', `\`${host}\` menuju alamat jaringan dalam`);

/** @throws NetworkFault where the host is written as an address that is not asked: names are looked up, addresses are not */
export function refuseAddress(hostname: string, mayAsk: MayAsk): void {
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !mayAsk(literal)) throw refused(literal);
}

/** Looks a name up for a socket: what was judged is what is connected to, so a second answer changes nothing. */
export const judgedLookup =
  (mayAsk: MayAsk, resolve: Resolve = lookup): LookupFunction =>
  (host, options, done) =>
    resolve(host, { ...options, all: true }, (error, list) => {
      const [first] = list ?? [];
      if (error) done(error, '', 0);
      else if (!first || list.some(({ address }) => !mayAsk(address))) done(refused(host), '', 0);
      else if (options.all) done(null, list);
      else done(null, first.address, first.family);
    });
