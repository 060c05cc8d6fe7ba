import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Networks that webhooks may be called in although they are not public, as `ipaddr.js` reads them. */
export type AllowedNetworks = readonly (readonly [ipaddr.IPv4 | ipaddr.IPv6, number])[];

/** @param texts e.g. `10.1.0.0/16` @throws Error for one that is no network */
export const allowedNetworks = (texts: readonly string[]): AllowedNetworks => texts.map(text => ipaddr.parseCIDR(text));

/** An address that webhooks are not called at. Its message names no address. */
export class ForbiddenTarget extends Error {
  readonly code = 'FORBIDDEN_TARGET';
}

/**
 * What kind of address it is that must not be called: everything but public unicast addresses, also where one stands in another
 * (IPv4 in IPv6, 6to4, NAT64, Teredo), unless its network is allowed. Only there plain http will do.
 * @param protocol `https:` or `http:`
 * @returns e.g. `loopback`; null when it may be called
 * @source RFC 6890 and the IANA registries of special-purpose addresses, as `ipaddr.js` has them
 */
export function forbiddenRange(address: string, allowed: AllowedNetworks, protocol: string): string | null {
  // Never throws for what the system's resolver answers; whatever it cannot read must not be called.
  if (!ipaddr.isValid(address)) return 'unreadable';
  const parsed = ipaddr.process(address);
  const isAllowed = allowed.some(([network, bits]) => network.kind() === parsed.kind() && parsed.match(network, bits));
  if (isAllowed) return null;
  const range = parsed.range();
  if (range !== 'unicast') return range;
  return protocol === 'https:' ? null : 'not encrypted';
}

/**
 * Looks a name up for one connection, which then goes to the very addresses that were checked here: a name that answers differently the
 * next time (DNS rebinding) gains nothing.
 */
export const checkedLookup =
  (allowed: AllowedNetworks, protocol: string): LookupFunction =>
  (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return callback(error, '');
      const forbidden = addresses
        .map(({ address }) => forbiddenRange(address, allowed, protocol))
        .find(range => range !== null);
      if (forbidden !== undefined) return callback(new ForbiddenTarget(forbidden), '');
      const [first] = addresses;
      if (options.all) return callback(null, addresses);
      return callback(null, first?.address ?? '', first?.family);
    });
