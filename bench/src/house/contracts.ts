import { graphClient } from '@surety/tools/graph-client';
import type { TokensByRole } from '@surety/tools/tokens';
import { repeat } from './repeat.ts';

export const PROBLEMS = 'problems { code message path retryable }';

export type Users = { readonly graphUrl: string; readonly tokens: TokensByRole };

/**
 * Takes over contracts, each on one service of the given names, eight at once.
 * @param value of their availability; a few minutes of an outage miss the usual one for certain
 */
export async function takeOver({ graphUrl, tokens }: Users, services: readonly string[], value = '99.99') {
  const admin = graphClient(graphUrl, tokens.admin);
  const manager = graphClient(graphUrl, tokens.manager);
  const party = async (side: string): Promise<string> => {
    const made = await admin.mutate<{ party: { id: string } }>(
      'createParty',
      `mutation ($input: CreatePartyInput!) { createParty(input: $input) { party { id } ${PROBLEMS} } }`,
      { name: side, externalId: side, contacts: [{ name: side, email: `${side}@bench.example` }] },
    );
    return made.party.id;
  };
  const [providerId, customerId] = [await party('provider'), await party('customer')];
  const ids = new Map<string, string>();
  const names = [...new Set(services)];
  await repeat(names.length, 8, async index => {
    const name = names[index] ?? '';
    const { service } = await manager.mutate<{ service: { id: string } }>(
      'createService',
      `mutation ($input: CreateServiceInput!) { createService(input: $input) { service { id } ${PROBLEMS} } }`,
      { name, externalId: name },
    );
    ids.set(name, service.id);
  });
  const lastYear = new Date().getUTCFullYear() - 1;
  await repeat(services.length, 8, index =>
    manager.mutate(
      'takeOverContract',
      `mutation ($input: TakeOverContractInput!) { takeOverContract(input: $input) { contract { id } ${PROBLEMS} } }`,
      {
        signedElsewhereOn: `${lastYear}-01-01`,
        documentReference: 'bench',
        terms: {
          title: `Contract ${index}`,
          providerId,
          customerId,
          timeZone: 'UTC',
          termStart: `${lastYear}-01-01`,
          termEnd: `${lastYear + 3}-12-31`,
          targets: [{ serviceId: ids.get(services[index] ?? ''), value, measuredBy: 'OUTAGES' }],
        },
      },
    ),
  );
}

/** The source says that nothing has happened yet: what is not known of a service yet is its whole term, and that is evaluated once. */
export const reportNothing = ({ graphUrl, tokens }: Users, service: string): Promise<unknown> =>
  record({ graphUrl, tokens }, service, []);

type OutageRow = { readonly reference: string; readonly start: Date; readonly end: Date };

/** Tells what happened to a service, as its source knows it. */
export const record = ({ graphUrl, tokens }: Users, service: string, rows: readonly OutageRow[]): Promise<unknown> =>
  graphClient(graphUrl, tokens.integration).mutate(
    'recordOutages',
    `mutation ($input: RecordOutagesInput!) { recordOutages(input: $input) { recorded { new } ${PROBLEMS} } }`,
    { service, source: 'bench', rows },
    { retryForMs: 60_000 },
  );
