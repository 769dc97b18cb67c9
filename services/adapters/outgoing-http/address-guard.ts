import { lookup as systemLookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** All addresses of a host name; rejects when there is none. */
export type Resolve = (host: string) => Promise<readonly ResolvedAddress[]>;

export const systemResolve: Resolve = (host) => systemLookup(host, { all: true, verbatim: true });

/** The address may not be connected to. Thrown inside a lookup, where undici hands it on as it is. */
export class RefusedAddress extends Error {
  constructor() {
    super('address refused');
    this.name = 'RefusedAddress';
  }
}

// Only 2000::/3 is handed out for the internet; ipaddr.js calls everything that it does not know unicast, ::7f00:1 too.
const GLOBAL_V6 = ipaddr.parseCIDR('2000::/3');

/**
 * True for an address on the open internet: not private, loopback, link-local, shared (100.64/10), multicast, reserved,
 * nor one that carries an IPv4 address inside (mapped, NAT64, 6to4, Teredo).
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(GLOBAL_V6));
};

/** True for an address of this machine itself. */
export const isLoopbackAddress = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.parse(address).range() === 'loopback';

/** The host of a parsed URL when it is an address and not a name; the URL parser has undone all odd spellings. */
export const literalAddress = (hostname: string): string | null => {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? bare : null;
};

/**
 * A lookup for sockets that gives only addresses that `isAllowed`. The socket connects to exactly these, so a name that
 * changes its mind between check and connection gains nothing. One bad address condemns the name.
 */
export const createCheckedLookup =
  (resolve: Resolve, isAllowed: (address: string) => boolean): LookupFunction =>
  (hostname, options, callback) => {
    const answer = (found: readonly ResolvedAddress[]): void => {
      const [first] = found;
      if (!first || !found.every(({ address }) => isAllowed(address))) return callback(new RefusedAddress(), '', 0);
      if (options.all) return callback(null, [...found]);
      return callback(null, first.address, first.family);
    };
    resolve(hostname).then(answer, (error: unknown) => callback(error as NodeJS.ErrnoException, '', 0));
  };
