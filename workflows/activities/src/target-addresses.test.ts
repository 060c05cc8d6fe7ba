import { expect, test } from 'vitest';
import { allowedNetworks, forbiddenRange } from './target-addresses.ts';

test.each([
  // IANA IPv4 special-purpose address registry (RFC 6890)
  ['127.0.0.1', 'loopback'],
  ['127.8.8.8', 'loopback'],
  ['0.0.0.0', 'unspecified'],
  ['10.0.0.1', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.1.1', 'private'],
  ['169.254.169.254', 'linkLocal'],
  ['100.64.0.1', 'carrierGradeNat'],
  ['224.0.0.1', 'multicast'],
  ['255.255.255.255', 'broadcast'],
  ['192.0.2.1', 'reserved'],
  ['240.0.0.1', 'reserved'],
  ['172.32.0.1', null],
  ['93.184.216.34', null],
  // IPv6 (RFC 4291, RFC 4193, RFC 6052, RFC 3056, RFC 4380)
  ['::1', 'loopback'],
  ['::', 'unspecified'],
  ['fe80::1', 'linkLocal'],
  ['fd00::1', 'uniqueLocal'],
  ['fec0::1', 'deprecatedSiteLocal'],
  ['ff02::1', 'multicast'],
  ['2001:db8::1', 'reserved'],
  ['::ffff:127.0.0.1', 'loopback'],
  ['::ffff:a00:1', 'private'],
  ['64:ff9b::7f00:1', 'rfc6052'],
  ['2002:7f00:1::', '6to4'],
  ['2001:0:1::1', 'teredo'],
  ['2606:2800:220:1::1', null],
  ['not an address', 'unreadable'],
  ['', 'unreadable'],
])('%s may be called: %s', (address, range) => {
  expect(forbiddenRange(address, [], 'https:')).toBe(range);
});

test('an allowed network is called in all the same, over http too, and no other one is', () => {
  const allowed = allowedNetworks(['10.1.0.0/16', 'fd00:1::/32']);
  expect(forbiddenRange('10.1.2.3', allowed, 'http:')).toBeNull();
  expect(forbiddenRange('::ffff:10.1.2.3', allowed, 'http:')).toBeNull();
  expect(forbiddenRange('fd00:1::5', allowed, 'https:')).toBeNull();
  expect(forbiddenRange('10.2.0.1', allowed, 'https:')).toBe('private');
  expect(forbiddenRange('fd00:2::5', allowed, 'https:')).toBe('uniqueLocal');
  expect(forbiddenRange('93.184.216.34', allowed, 'http:')).toBe('not encrypted');
});

test.each(['10.1.0.0', '10.1.0.0/33', 'example.org/8', ''])('"%s" is no network', text => {
  expect(() => allowedNetworks([text])).toThrow('ipaddr');
});
