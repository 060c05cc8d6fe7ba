import type { GraphClient } from '@surety/tools/graph-client';
import { type Sent, sendRecord } from './handed-over-record.ts';
import { pausePlans, type Scenario, signedContract } from './scenario.ts';
import type { Step } from './smooth-breach.ts';
import type { Tenant } from './tenant.ts';

const PROBLEMS = 'problems { code message path retryable }';
/** Input types that are not named after their mutation. */
const TYPES: Readonly<Record<string, string>> = {
  agreeToTerminate: 'ConfirmNoticeInput',
  signHandover: 'ConfirmNoticeInput',
};
/** What is handed over besides the service record. */
const OTHERS = ['DATA_EXPORT', 'KNOWLEDGE_BASE', 'ACCESS', 'EQUIPMENT', 'SUPPORT'];

type Ended = { readonly id: string; readonly version: number };

/**
 * A contract that both sides end at once, until it is handed over, its service record as the archive itself; then until it is closed, and its records
 * have been kept for the agreed year (H7.4).
 * @param atTheLastMoment done while they are kept whole still
 */
export function handover(
  tenant: Tenant,
  atTheLastMoment: (tenant: Tenant) => Promise<void> = async () => undefined,
): readonly Step[] {
  let scenario: Scenario;
  let operator: GraphClient;
  const decide = async (client: GraphClient, verb: string, input: object = {}): Promise<void> => {
    const { contract } = await operator.query<{ contract: { version: number; termination: Ended | null } }>(
      'query ($id: ID!) { contract(id: $id) { version termination { id version } } }',
      { id: scenario.contractId },
    );
    const of = contract.termination
      ? { terminationId: contract.termination.id, expectedVersion: contract.termination.version }
      : { contractId: scenario.contractId, expectedVersion: contract.version };
    const type = TYPES[verb] ?? `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { termination { id } ${PROBLEMS} } }`;
    await client.mutate(verb, query, { ...of, ...input });
  };
  const handOver = async (kind: string, record: Sent | null): Promise<void> =>
    decide(scenario.manager, 'handOver', {
      kind,
      handedOver: record ? `The service record, SHA-256 ${record.sha256}.` : 'In the shared folder.',
      documentIds: record ? [record.id] : [],
    });

  return [
    {
      name: 'the contract is signed',
      take: async () => {
        scenario = await signedContract(tenant, {
          measuredBy: 'OUTAGES',
          agreement: { termination: { retentionYears: 1 } },
        });
        operator = await tenant.as('operator');
      },
    },
    { name: 'its reviews are paused', take: () => pausePlans(tenant, scenario) },
    {
      name: 'both sides end it at once',
      take: async () => {
        await decide(scenario.customer, 'offerTermination', { reason: 'We go another way.' });
        await decide(scenario.manager, 'agreeToTerminate');
      },
    },
    {
      name: 'what its end affects is said',
      take: () => decide(operator, 'recordImpact', { stops: [{ what: 'The archive', forWhom: 'all readers' }] }),
    },
    {
      name: 'the service record is handed over',
      take: async () =>
        handOver('RECORDS', await sendRecord({ ...tenant, token: tenant.tokens.manager }, scenario.contractId)),
    },
    {
      name: 'the service record is accepted',
      take: () => decide(scenario.customer, 'acceptHandover', { kind: 'RECORDS' }),
    },
    {
      name: 'everything else is handed over and accepted',
      take: async () => {
        for (const kind of OTHERS) {
          await handOver(kind, null);
          // The customer is told that it is its turn, before it takes it.
          await tenant.clock.settle();
          await decide(scenario.customer, 'acceptHandover', { kind });
        }
      },
    },
    { name: 'the provider signs', take: () => decide(scenario.manager, 'signHandover') },
    { name: 'the customer signs', take: () => decide(scenario.customer, 'signHandover') },
    { name: 'its last period is sealed', take: () => tenant.clock.advanceTo('2031-01-20T00:00:00Z') },
    {
      name: 'its year is nearly over',
      take: async () => {
        await tenant.clock.advanceTo('2031-12-31T23:58:00Z');
        await atTheLastMoment(tenant);
      },
    },
    { name: 'its year is over', take: () => tenant.clock.advanceTo('2032-01-02T12:00:00Z') },
    { name: 'another day has passed', take: () => tenant.clock.advanceTo('2032-01-05T00:00:00Z') },
  ];
}
