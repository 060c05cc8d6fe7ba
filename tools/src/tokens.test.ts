import { createLocalJWKSet, errors, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { AUDIENCE, ISSUER, mintToken, newSigningKeys, TOKEN_ROLES, tokensForTenant } from './tokens.ts';

const rules = { algorithms: ['ES256'], issuer: ISSUER, audience: AUDIENCE };

test('a tenant gets one token per role, which the public key verifies', async () => {
  const keys = await newSigningKeys();
  const verifier = createLocalJWKSet({ keys: [keys.publicJwk] });
  const tokens = await tokensForTenant(keys, 'demo');
  for (const role of TOKEN_ROLES) {
    const { payload } = await jwtVerify(tokens[role], verifier, rules);
    expect(payload).toMatchObject({
      sub: role,
      tenant: 'demo',
      roles: [role],
      party: role === 'customer' ? 'customer' : 'provider',
    });
  }
});

test('the public key holds nothing private', async () => {
  const { publicJwk } = await newSigningKeys();
  expect(publicJwk).not.toHaveProperty('d');
});

test('a token with a negative life has expired', async () => {
  const keys = await newSigningKeys();
  const token = await mintToken(keys, {
    sub: 'x',
    tenant: 'demo',
    roles: ['admin'],
    party: 'provider',
    expiresIn: '-1 minute',
  });
  await expect(jwtVerify(token, createLocalJWKSet({ keys: [keys.publicJwk] }), rules)).rejects.toBeInstanceOf(
    errors.JWTExpired,
  );
});
