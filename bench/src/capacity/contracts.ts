import { graphClient } from '@surety/tools/graph-client';
import type { TokensByRole } from '@surety/tools/tokens';

const PROBLEMS = 'problems { code message path retryable }';

type Repeat = (count: number, atOnce: number, work: (index: number) => Promise<unknown>) => Promise<void>;

/** Takes over so many contracts on one service, measured by outages, eight at once. */
export async function registerContracts(
  graphUrl: string,
  tokens: TokensByRole,
  count: number,
  repeat: Repeat,
): Promise<void> {
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
  const { service } = await manager.mutate<{ service: { id: string } }>(
    'createService',
    `mutation ($input: CreateServiceInput!) { createService(input: $input) { service { id } ${PROBLEMS} } }`,
    { name: 'service', externalId: 'service' },
  );
  const lastYear = new Date().getUTCFullYear() - 1;
  const terms = {
    providerId,
    customerId,
    timeZone: 'UTC',
    termStart: `${lastYear}-01-01`,
    termEnd: `${lastYear + 3}-12-31`,
    targets: [{ serviceId: service.id, value: '90', measuredBy: 'OUTAGES' }],
  };
  await repeat(count, 8, index =>
    manager.mutate(
      'takeOverContract',
      `mutation ($input: TakeOverContractInput!) { takeOverContract(input: $input) { contract { id } ${PROBLEMS} } }`,
      {
        signedElsewhereOn: `${lastYear}-01-01`,
        documentReference: 'bench',
        terms: { ...terms, title: `Contract ${index}` },
      },
    ),
  );
}
