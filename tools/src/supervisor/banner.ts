import { TOKEN_ROLES } from '../tokens.ts';
import type { House } from './house.ts';
import { DEMO_TENANT } from './keys.ts';

/** What a person needs to begin: where everything is, who they may be, and one request to paste. */
export function banner({ graphUrl, temporal, inboxUrl, keys, dataDir }: House, hasOwnTokens: boolean): string {
  const ui = temporal?.uiUrl ? `${temporal.uiUrl}/namespaces/surety/workflows` : null;
  const places = [
    ['Graph', `${graphUrl}   (opened in a browser: its explorer)`],
    [
      'Temporal UI',
      ui ??
        (temporal
          ? `that of your server at ${temporal.address}`
          : 'none: no Temporal server was found, see above; what is due waits'),
    ],
    ['Inbox', inboxUrl ?? 'none: mail goes to SMTP_URL'],
    ['Data, logs', dataDir],
  ];
  const lines = [
    '',
    'Surety is ready.',
    '',
    ...places.map(([name, place]) => `  ${`${name}:`.padEnd(13)} ${place}`),
    '',
  ];
  if (!hasOwnTokens)
    return [...lines, 'Tokens come from your identity provider (JWKS_URL).', 'Ctrl-C stops everything.', ''].join('\n');
  const curl = `curl ${graphUrl} -H 'content-type: application/json' -H 'authorization: Bearer ${keys.tokens.manager}' -d '{"query":"{ me { subject roles } breaches(first: 10) { totalCount } }"}'`;
  return [
    ...lines,
    `Bearer tokens for tenant "${DEMO_TENANT}" (also in ${dataDir}/keys/tokens.json):`,
    '',
    ...TOKEN_ROLES.map(role => `  ${role.padEnd(12)} ${keys.tokens[role]}`),
    '',
    'A first request:',
    '',
    `  ${curl}`,
    '',
    "The explorer, with the manager's token filled in:",
    '',
    `  ${graphUrl}#token=${keys.tokens.manager}`,
    '',
    'Ctrl-C stops everything.',
    '',
  ].join('\n');
}
