import { SHIPPED_CATALOGUE } from '@surety/domain';
import { agree, assess, contractFile, OFFER_UNTIL, takeOver, terms, upload } from '../contracts/actors.ts';
import { accept, leg, mailsOf, recordBreach, requestNotice } from '../contracts/breach-record.ts';
import { admin, type Caller, customer, manager, system } from '../contracts/house.ts';
import { registerWebhook } from '../contracts/webhook.ts';
import { adopt, BY_OUTAGES } from '../metrics-facts/measured.ts';
import { AUDIT_SETTINGS } from './audit-settings.ts';
import { CHANGE_SETTINGS } from './change-settings.ts';
import { CREDIT_SETTINGS } from './credit-settings.ts';
import type { AccessHouse } from './house.ts';
import { MEASURE_SETTINGS } from './measure-settings.ts';
import type { Records } from './records.ts';
import { REMEDIATION_SETTINGS } from './remediation-settings.ts';
import { REMEDY_SETTINGS } from './remedy-settings.ts';
import { sealedContract } from './reopenings.ts';
import { REPORT_SETTINGS } from './report-settings.ts';
import { REVIEW_SETTINGS } from './review-settings.ts';
import { SURVEY_SETTINGS } from './survey-settings.ts';
import { TERMINATION_SETTINGS } from './termination-settings.ts';

type Setting = (house: AccessHouse, records: Records) => Promise<object>;

const castOf = ({ providerId = '', customerId = '', serviceId = '' }: Records) => ({
  providerId,
  customerId,
  serviceId,
  otherCustomerId: '',
});

type Contracts = Pick<AccessHouse, 'contracts'>;

/** A draft of the provider's. */
async function drafted({ contracts }: Contracts, records: Records) {
  const { contract } = await contracts.mutate<{ contract: { id: string; version: number } }>(
    manager,
    'draftContract',
    { terms: terms(castOf(records)) },
    'contract { id version }',
  );
  await assess(contracts, contract.id);
  return { contractId: contract.id, expectedVersion: contract.version };
}

/** A draft that was offered to the customer. */
async function offered(house: Contracts, records: Records) {
  const draft = await drafted(house, records);
  await house.contracts.mutate(manager, 'offerContract', { ...draft, expiresAt: OFFER_UNTIL });
  return { ...draft, expectedVersion: draft.expectedVersion + 1 };
}

/** A draft that the customer answered with another version: the provider is to answer. */
async function countered(house: Contracts, records: Records) {
  const offer = await offered(house, records);
  const answer = { ...offer, terms: terms(castOf(records)), expiresAt: OFFER_UNTIL, reason: 'another way' };
  await house.contracts.mutate(customer, 'counterOffer', answer);
  return { ...offer, expectedVersion: offer.expectedVersion + 1 };
}

/** A breach whose notice the provider's manager holds back, as a new one is where the contract lets him. */
async function heldBreach({ contracts }: AccessHouse, records: Records) {
  const cast = castOf(records);
  const contract = await takeOver(contracts, cast, { mayHoldNotice: true });
  const legs = [leg(contract.targetId, 1)];
  const { breach } = await recordBreach(contracts, { contract, serviceId: cast.serviceId, legs });
  return { breachId: breach?.id ?? '', expectedVersion: breach?.version ?? 0 };
}

/** A contact of the customer, which has another one. */
async function aContact({ contracts }: AccessHouse, { customerId = '' }: Records) {
  const { contact } = await contracts.mutate<{ contact: { id: string; version: number } }>(
    admin,
    'addContact',
    { partyId: customerId, contact: { name: 'Spare', email: 'spare@party.example' } },
    'contact { id version }',
  );
  return { contactId: contact.id, expectedVersion: contact.version };
}

/** A webhook of the customer. */
async function aWebhook({ contracts }: AccessHouse, { customerId = '' }: Records) {
  const { webhook } = await registerWebhook(contracts, customerId, 'https://hooks.party.example/surety');
  return { webhookId: webhook.id, expectedVersion: webhook.version };
}

/** A notice that nobody was told yet. */
async function aNotification(contracts: AccessHouse['contracts'], records: Records): Promise<string> {
  const cast = castOf(records);
  const contract = await takeOver(contracts, cast);
  const legs = [leg(contract.targetId, 1)];
  const { breach } = await recordBreach(contracts, { contract, serviceId: cast.serviceId, legs });
  return (await requestNotice(contracts, breach?.id ?? '')).notification?.id ?? '';
}

/** A breach of which the graph shows what it waits for. */
async function awaitedBreach(contracts: AccessHouse['contracts'], records: Records): Promise<string> {
  const cast = castOf(records);
  const contract = await takeOver(contracts, cast);
  const { breach } = await recordBreach(contracts, {
    contract,
    serviceId: cast.serviceId,
    legs: [leg(contract.targetId, 1)],
  });
  const recordId = breach?.id ?? '';
  await contracts.mutate(system, 'project', {
    lifecycle: `breach/acme/${recordId}`,
    contractId: contract.id,
    recordId,
    sequence: 1,
    phase: 'AWAITING_ANALYSIS',
    whoseTurn: 'PROVIDER',
  });
  return recordId;
}

const ON_A_DAY = { from: '2031-05-01', timeZone: 'UTC' };

/** A draft of a version of the catalogue. */
async function draftedCatalogue({ contracts }: Contracts, version: string) {
  await contracts.mutate(admin, 'draftCatalogue', { version, content: SHIPPED_CATALOGUE });
  return { version, expectedVersion: 1 };
}

/** A version that is published from a day on. */
async function publishedCatalogue(house: Contracts, version: string) {
  const draft = await draftedCatalogue(house, version);
  await house.contracts.mutate(admin, 'publishCatalogue', { ...draft, ...ON_A_DAY });
  return { version, expectedVersion: 2 };
}

/** An exclusion that one side asked for: the other one is to decide. */
async function requestedExclusion({ metrics }: AccessHouse, { contractId }: Records, side: Caller) {
  const { exclusion } = await metrics.mutate<{ exclusion: { id: string } }>(
    side,
    'requestExclusion',
    { contractId, start: '2031-02-01T00:00:00Z', end: '2031-02-01T01:00:00Z', reason: 'power cut' },
    'exclusion { id }',
  );
  return { exclusionId: exclusion.id, expectedVersion: 1 };
}

/** A contract in force. */
const inForce = async ({ contracts }: Contracts, records: Records) => ({
  contractId: (await takeOver(contracts, castOf(records))).id,
  expectedVersion: 1,
});

/** A contract whose suspension the customer asked for, and the provider agreed to where that is named too. */
async function suspensionAsked(house: Contracts, records: Records, ...verbs: readonly string[]) {
  const { contractId, expectedVersion } = await inForce(house, records);
  for (const [index, verb] of verbs.entries())
    await house.contracts.ask(
      index === 0 ? customer : manager,
      `mutation ($input: SuspendContractInput!) { ${verb}(input: $input) { problems { code } } }`,
      { input: { contractId, expectedVersion: expectedVersion + index, reason: 'closed' } },
    );
  return { contractId, expectedVersion: expectedVersion + verbs.length };
}

/** What must be there before a mutation can be carried out, and the values of its input that say so. */
const SETTINGS: Readonly<Record<string, Setting>> = {
  'Mutation.draftCatalogue': async () => ({ version: 'drafted', content: SHIPPED_CATALOGUE }),
  'Mutation.reviseCatalogue': async house => ({
    ...(await draftedCatalogue(house, 'revised')),
    content: SHIPPED_CATALOGUE,
  }),
  'Mutation.publishCatalogue': async house => ({
    ...(await draftedCatalogue(house, 'published')),
    from: '2031-06-01',
    timeZone: 'UTC',
  }),
  // Repealed before its day, so that the version before it goes on and contracts are still signed.
  'Mutation.repealCatalogue': async house => ({
    ...(await publishedCatalogue(house, 'repealed')),
    ...ON_A_DAY,
  }),
  ...CHANGE_SETTINGS,
  ...REMEDY_SETTINGS,
  ...REPORT_SETTINGS,
  ...CREDIT_SETTINGS,
  ...TERMINATION_SETTINGS,
  ...REVIEW_SETTINGS,
  ...AUDIT_SETTINGS,
  ...REMEDIATION_SETTINGS,
  ...MEASURE_SETTINGS,
  'Mutation.draftContract': async (_house, records) => ({ terms: terms(castOf(records)) }),
  'Mutation.importContract': async () => ({ file: JSON.stringify(contractFile()) }),
  'Mutation.takeOverContract': async (_house, records) => ({
    terms: terms(castOf(records), { termStart: '2031-01-01' }),
    signedElsewhereOn: '2030-12-01',
    documentId: null,
  }),
  'Mutation.reviseDraft': async (house, records) => ({
    ...(await drafted(house, records)),
    terms: terms(castOf(records)),
  }),
  'Mutation.offerContract': async (house, records) => ({ ...(await drafted(house, records)), expiresAt: OFFER_UNTIL }),
  'Mutation.acceptOffer': countered,
  'Mutation.rejectOffer': countered,
  'Mutation.withdrawOffer': offered,
  'Mutation.abandonContract': drafted,
  'Mutation.counterOffer': async (house, records) => ({
    ...(await countered(house, records)),
    terms: terms(castOf(records)),
    expiresAt: OFFER_UNTIL,
  }),
  'Mutation.proposeSupplement': async (house, records) => ({
    contractId: (await takeOver(house.contracts, castOf(records))).id,
    expectedVersion: 1,
    terms: terms(castOf(records), { termStart: '2031-01-01' }),
    effectiveFrom: '2031-04-01',
    expiresAt: OFFER_UNTIL,
  }),
  'Mutation.proposeRenewal': async (house, records) => ({
    ...(await inForce(house, records)),
    terms: terms(castOf(records), { termStart: '2031-01-01', termEnd: '2033-03-31' }),
    expiresAt: OFFER_UNTIL,
  }),
  'Mutation.recordIndexValue': async ({ contracts }, records) => {
    const index = { name: 'Consumer prices', source: 'The statistical office' };
    const indices = [{ ...index, weight: '1', baseMonth: '2030-10', baseValue: '100' }];
    const agreement = { fees: { amount: '100', currency: 'EUR', per: 'MONTH' }, indexation: { indices } };
    await takeOver(contracts, castOf(records), { agreement });
    return { ...index, month: '2031-01', value: '101.5', publishedOn: '2031-02-09' };
  },
  'Mutation.attachDocument': async ({ contracts }) => ({ documentId: await upload(contracts) }),
  'Mutation.removeDocument': async ({ contracts }) => ({ documentId: await upload(contracts) }),
  'Mutation.reopenPeriod': async ({ contracts }, records) => sealedContract(contracts, castOf(records)),
  'Mutation.adoptReopening': async () => ({ period: '2031-02', lifecycle: 'contract/acme/ctr_1' }),
  'Mutation.suspendContract': async (house, records) => inForce(house, records),
  'Mutation.agreeToSuspension': async (house, records) => suspensionAsked(house, records, 'suspendContract'),
  'Mutation.refuseSuspension': async (house, records) => suspensionAsked(house, records, 'suspendContract'),
  'Mutation.resumeContract': async (house, records) =>
    suspensionAsked(house, records, 'suspendContract', 'agreeToSuspension'),
  'Mutation.commentOnClause': async (house, records) => {
    const { contractId } = await offered(house, records);
    return { contractId, version: 1, clause: 'graceTime' };
  },
  'Mutation.signContract': async ({ contracts }, records) => {
    const { contractId } = await drafted({ contracts }, records);
    return { contractId, expectedVersion: await agree(contracts, contractId) };
  },
  'Mutation.releaseBreachNotice': heldBreach,
  'Mutation.holdBreachNotice': async (house, records) => {
    const held = await heldBreach(house, records);
    await house.contracts.mutate(manager, 'releaseBreachNotice', held);
    return { ...held, expectedVersion: held.expectedVersion + 1 };
  },
  'Mutation.analyseBreach': heldBreach,
  'Mutation.updateWebhook': aWebhook,
  'Mutation.eraseContact': aContact,
  'Mutation.removeWebhook': aWebhook,
  'Mutation.rotateWebhookSecret': aWebhook,
  'Mutation.acknowledgeNotification': async ({ contracts }, records) => {
    const notificationId = await aNotification(contracts, records);
    const [mail] = await mailsOf(contracts, notificationId);
    if (mail) await accept(contracts, notificationId, mail);
    return { notificationId };
  },
  'Mutation.resendNotification': async ({ contracts }, records) => ({
    notificationId: await aNotification(contracts, records),
  }),
  'Mutation.pauseReminders': async ({ contracts }, records) => ({ recordId: await awaitedBreach(contracts, records) }),
  'Mutation.resumeReminders': async ({ contracts }, records) => {
    const recordId = await awaitedBreach(contracts, records);
    await contracts.mutate(manager, 'pauseReminders', { recordId, reason: 'a fair' });
    return { recordId };
  },
  'Mutation.correctStates': async () => ({
    source: 'monitor',
    rows: [{ at: '2031-02-01T00:00:00Z', state: 'UP' }],
  }),
  'Mutation.recordOutages': async ({ metrics }) => {
    await adopt({ ...metrics, settled: async () => undefined }, 'ctr_by_outages', {
      service: 'by-outages',
      targets: [BY_OUTAGES],
    });
    return { service: 'by-outages' };
  },
  ...SURVEY_SETTINGS,
  'Mutation.requestExclusion': async () => ({ end: '2031-03-02T00:00:00Z' }),
  'Mutation.approveExclusion': async (house, records) => requestedExclusion(house, records, customer),
  'Mutation.refuseExclusion': async (house, records) => ({
    ...(await requestedExclusion(house, records, customer)),
    answer: 'no',
  }),
  'Mutation.withdrawExclusion': async (house, records) => ({
    ...(await requestedExclusion(house, records, manager)),
    answer: 'a slip',
  }),
  'Mutation.declareMaintenance': async () => ({ end: '2031-03-02T00:00:00Z' }),
};

/** Prepares what a mutation needs. @returns what its input must say instead of any value */
export const settingOf = async (coordinate: string, house: AccessHouse, records: Records): Promise<object> =>
  (await SETTINGS[coordinate]?.(house, records)) ?? {};
