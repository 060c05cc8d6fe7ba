import { SHIPPED_CATALOGUE } from '@surety/domain';
import { planReviews } from '../audits/reviewed.ts';
import { assess, type Cast, registerCast, takeOver, upload } from '../contracts/actors.ts';
import { requested } from '../contracts/board.ts';
import { leg, mailsOf, recordBreach, requestNotice } from '../contracts/breach-record.ts';
import { figuresOf, settle } from '../contracts/credit.ts';
import { noticeGiven } from '../contracts/ending.ts';
import { admin, manager, system } from '../contracts/house.ts';
import { acceptedBreach } from '../contracts/remedy.ts';
import { report } from '../contracts/report.ts';
import { registerWebhook } from '../contracts/webhook.ts';
import { integration } from '../metrics-facts/facts-house.ts';
import { adopt, evaluationOf, recordStates } from '../metrics-facts/measured.ts';
import type { AccessHouse } from './house.ts';
import { reopened } from './reopenings.ts';
import { registerReviews } from './review-records.ts';
import { closedSurvey } from './survey-settings.ts';

/** Ids by the argument that takes them: `contractId`; with its type where an argument is just called `id`: `Breach.id`. */
export type Records = Readonly<Record<string, string>>;

/** The tenant of the records, and one that has none of them. */
export const OWN_TENANT = 'acme';
export const OTHER_TENANT = 'beta';

const HOOK = 'https://hooks.party.example/surety';

/** A contract with everything that hangs on it: service, breach, notification, evaluation, trail. */
export async function registerRecords({ contracts, metrics, audits }: AccessHouse): Promise<Records> {
  const cast = await registerCast(contracts);
  const contract = await takeOver(contracts, cast, { externalId: 'contract-1' });
  const documentId = await upload(contracts);
  await contracts.mutate(manager, 'attachDocument', { contractId: contract.id, documentId, kind: 'ANNEX' });
  await assess(contracts, contract.id);
  const others = await anotherCustomersContract({ contracts, metrics, audits }, cast);

  await adopt({ ...metrics, settled: () => settled(metrics) }, contract.id, {
    ...partiesOf(cast),
    service: 'datalab',
    targets: [{ id: contract.targetId, serviceId: cast.serviceId, serviceExternalId: 'datalab' }],
  });
  const measured = { ...metrics, settled: () => settled(metrics) };
  await recordStates(measured, 'datalab', [{ at: '2031-02-01T00:00:00Z', state: 'DOWN' }]);
  const rows = [{ reference: 'REQ-1', receivedAt: '2031-02-01T00:00:00Z' }];
  await metrics.mutate(integration, 'recordTickets', { service: 'datalab', source: 'desk', rows });
  const evaluation = await evaluationOf(measured, contract.id, '2031-02');

  const legs = [leg(contract.targetId, 1, { evaluationId: evaluation.id })];
  const { breach } = await recordBreach(contracts, { contract, serviceId: cast.serviceId, legs });
  const breachId = breach?.id ?? '';
  await settle(contracts, breachId, figuresOf(contract.targetId)(1, [99, 100]));
  const reported = await report(contracts, manager, contract, cast.serviceId, { externalId: 'report-1' });
  const { notification } = await requestNotice(contracts, breachId);
  const notificationId = notification?.id ?? '';
  const [mail] = await mailsOf(contracts, notificationId);
  const { webhook } = await registerWebhook(contracts, cast.customerId, HOOK);
  const { webhook: gone } = await registerWebhook(contracts, cast.customerId, HOOK);
  const dead = { notificationId, webhookId: gone.id, attempt: 1, reason: 'the endpoint answered 410', isGone: true };
  await contracts.mutate(system, 'recordNotTold', dead);
  const change = await requested(contracts, contract.id, cast.serviceId);
  const termination = await noticeGiven(contracts, contract.id);
  const { maintenance } = await metrics.mutate<{ maintenance: { id: string } }>(
    system,
    'declareMaintenance',
    { service: 'datalab', start: '2031-03-02T00:00:00Z', end: '2031-03-02T01:00:00Z', reason: 'patches' },
    'maintenance { id }',
  );
  const surveyId = await closedSurvey(metrics, contract.id);
  const { exclusion } = await metrics.mutate<{ exclusion: { id: string } }>(
    manager,
    'requestExclusion',
    { contractId: contract.id, start: '2031-02-01T00:00:00Z', end: '2031-02-01T01:00:00Z', reason: 'power cut' },
    'exclusion { id }',
  );
  await contracts.query(
    `insert into escalation (id, tenant, contract_id, customer_id, breach_id, began_at, ended_at, ending, ended_by, ended_because)
     select 'esc_ended', tenant, contract_id, customer_id, id, detected_at, detected_at, 'TERMINATION', 'customer', 'Enough.'
     from breach where id = $1`,
    [breachId],
  );
  const lifecycle = `breach/${OWN_TENANT}/${breachId}`;
  await contracts.mutate(system, 'project', {
    lifecycle,
    contractId: contract.id,
    recordId: breachId,
    // After everything that the matrix will project.
    sequence: Date.parse('2100-01-01'),
    phase: 'NOTICE_DUE',
    whoseTurn: 'PROVIDER',
    workItem: 'HOLD_OR_TELL',
  });

  // A draft, which customers do not see.
  const catalogue = 'draft_000001';
  await contracts.mutate(admin, 'draftCatalogue', { version: catalogue, content: SHIPPED_CATALOGUE });

  await audits.mutate(system, 'adoptContractParties', { contractId: contract.id, version: 1, ...partiesOf(cast) });
  const reviewed = await registerReviews(audits, contract.id);
  const trailId = 'trl_00000000000000000000000001';
  await audits.mutate(system, 'recordTrail', {
    subgraph: 'contracts',
    rows: [trailRow(trailId, cast.customerId, null), trailRow(`${trailId.slice(0, -1)}2`, contract.id, contract.id)],
  });

  return {
    contractId: contract.id,
    'Contract.id': contract.id,
    'EndedContract.after': contract.id,
    'Contract.externalId': 'contract-1',
    'PeriodReopening.id': await reopened(contracts, cast),
    breachId,
    'Breach.id': breachId,
    'Breach.externalId': 'report-1',
    rectifiedBreachId: (await acceptedBreach(contracts, cast)).breachId,
    reportedBreachId: reported.breach?.id ?? '',
    ...reviewed,
    changeId: change.id,
    'Change.id': change.id,
    terminationId: termination.id,
    'Termination.id': termination.id,
    breachIds: breachId,
    documentIds: documentId,
    maintenance: maintenance.id,
    exclusionId: exclusion.id,
    surveyId,
    'Survey.id': surveyId,
    recordId: breachId,
    'ProjectInput.lifecycle': lifecycle,
    notificationId,
    webhookId: webhook.id,
    documentId,
    'Document.id': documentId,
    contactId: mail?.contactId ?? '',
    toContactId: mail?.contactId ?? '',
    contacts: mail?.contactId ?? '',
    contactIds: mail?.contactId ?? '',
    unknownContacts: mail?.contactId ?? '',
    providerId: others.providerId,
    customerId: cast.customerId,
    partyId: cast.customerId,
    'Party.id': cast.customerId,
    'Party.externalId': 'customer',
    serviceId: cast.serviceId,
    service: cast.serviceId,
    'Service.id': cast.serviceId,
    'Service.externalId': 'datalab',
    targetId: contract.targetId,
    'AdoptTargetInput.id': contract.targetId,
    evaluationId: evaluation.id,
    'SettledFactInput.id': evaluation.id,
    'Evaluation.id': evaluation.id,
    'ReviseCatalogueInput.version': catalogue,
    'Difference.from': catalogue,
    'Difference.to': catalogue,
    subjectId: cast.customerId,
    ids: trailId,
    'TrailRowInput.id': trailId,
  };
}

/** The other customer has a contract too: it sees something, and none of the records. */
async function anotherCustomersContract({ contracts, metrics, audits }: AccessHouse, cast: Cast): Promise<Cast> {
  const { service } = await contracts.mutate<{ service: { id: string } }>(
    manager,
    'createService',
    { name: 'Desk', externalId: 'desk' },
    'service { id }',
  );
  const others = { ...cast, customerId: cast.otherCustomerId, serviceId: service.id };
  const contract = await takeOver(contracts, others);
  const parties = { ...partiesOf(others), customerExternalId: 'other-customer' };
  const target = { id: contract.targetId, serviceId: service.id, serviceExternalId: 'desk' };
  const measured = { ...metrics, settled: () => settled(metrics) };
  await adopt(measured, contract.id, { ...parties, service: 'desk', targets: [target] });
  await audits.mutate(system, 'adoptContractParties', { contractId: contract.id, version: 1, ...parties });
  await planReviews(audits, contract.id);
  return others;
}

/** Waits until the evaluator has nothing left to do. */
const settled = async ({ query }: AccessHouse['metrics']): Promise<void> => {
  while ((await query('select from stale_period limit 1')).length > 0)
    await new Promise(resolve => setTimeout(resolve, 25));
};

const partiesOf = ({ providerId, customerId }: Cast) => ({
  providerId,
  providerExternalId: 'provider',
  customerId,
  customerExternalId: 'customer',
});

const trailRow = (id: string, subjectId: string, contractId: string | null) => ({
  id,
  at: '2031-03-01T00:00:00Z',
  actor: 'admin',
  role: 'ADMIN',
  channel: 'GRAPH',
  action: 'createParty',
  outcome: 'DONE',
  subjectKind: 'party',
  subjectId,
  contractId,
  details: '{}',
});

/** As many names of the same shape, that no record has. */
export const noneLike = (records: Records, end = 'zzzzzz'): Records =>
  Object.fromEntries(Object.entries(records).map(([name, id]) => [name, `${id.slice(0, -end.length)}${end}`]));
