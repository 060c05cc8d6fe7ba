import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { pageOf } from './page.ts';
import type { Recorded } from './record.ts';
import { handbookItem, plain, schemaWords } from './schema-words.ts';
import { tableOf } from './table.ts';
import { timelineOf } from './timeline.ts';

const words = schemaWords(
  buildSchema(`
    enum WorkItemKind { "The credit of a breach is to be claimed in time (\`CLAIM_CREDIT\`, H7.3.4)." CLAIM_CREDIT }
    enum NotificationKind { "To the customer: a credit was not claimed in time and has lapsed (H7.3.4)." CREDIT_LAPSED }
    enum ContractPhase { "Signed by both, or taken over; in force within its term." ACTIVE }
    type Query { x: Int }
    type Mutation {
      "Signs the agreed version for your party (H7.1). You need a contact of it."
      signContract: Int
      "For workflows: ends a claim window in which nobody claimed (H7.3.4)."
      lapseCredit: Int
      "Records outages, all or none."
      recordOutages: Int
    }`),
);

const BREACH = 'breach/rehearsal-1/brc_01m8c6b0zkferrsxfpc09xjeqf';
const CONTRACT = 'contract/rehearsal-1/ctr_1';
const entry = { actor: 'someone', outcome: 'DONE', problemCode: null, subjectKind: 'contract', details: '{}' };
const claim = {
  id: 'wki_1',
  kind: 'CLAIM_CREDIT',
  title: 'Claim the credit for Storage in 2031-05',
  whoseTurn: 'CUSTOMER',
  due: '2031-06-30T22:00:00.000Z',
  recordId: 'brc_01m8c6b0zkferrsxfpc09xjeqf',
  workflowId: BREACH,
};

/** A credit that nobody claims. */
const RECORDED: Recorded = {
  rests: [
    { at: '2031-06-10T22:00:00.010Z', items: [claim] },
    { at: '2031-06-30T22:00:00.012Z', items: [] },
  ],
  trail: [
    { ...entry, at: '2031-03-17T22:00:00.000Z', role: 'CUSTOMER', action: 'signContract', subjectId: 'ctr_1' },
    { ...entry, at: '2031-03-17T22:00:00.000Z', role: 'SYSTEM', action: 'adoptContract', subjectId: 'ctr_1' },
    { ...entry, at: '2031-05-13T06:00:00.000Z', role: 'INTEGRATION', action: 'recordOutages', subjectId: 'svc_1' },
    { ...entry, at: '2031-05-13T18:00:00.000Z', role: 'INTEGRATION', action: 'recordOutages', subjectId: 'svc_1' },
    {
      ...entry,
      at: '2031-06-30T22:00:00.012Z',
      role: 'SYSTEM',
      action: 'lapseCredit',
      subjectId: 'brc_01m8c6b0zkferrsxfpc09xjeqf',
      details: '{"what":"LAPSE","minor":30000,"currency":"EUR"}',
    },
  ],
  notifications: [
    {
      fact: 'breach/brc_01m8c6b0zkferrsxfpc09xjeqf/claim-lapsed',
      kind: 'CREDIT_LAPSED',
      party: { name: 'The customer' },
      requestedAt: '2031-06-30T22:00:00.000Z',
      toldAt: '2031-06-30T22:00:00.012Z',
      gaveUpAt: null,
    },
  ],
  evaluations: [
    {
      period: '2031-05',
      periodEnd: '2031-05-31T22:00:00.000Z',
      outcome: 'MISSED',
      indicator: 'AVAILABILITY',
      operator: 'GTE',
      limit: '99.9',
      unit: 'PERCENT',
      value: '98.387096774193',
      final: true,
      service: { name: 'Storage' },
    },
  ],
  breaches: [{ workflowId: BREACH, period: '2031-05', service: { name: 'Storage' } }],
  renewals: [],
  steps: [
    {
      workflowId: CONTRACT,
      at: '2031-03-31T22:00:00.010Z',
      activity: 'project',
      summary: 'shows ACTIVE in the graph',
      shown: { phase: 'ACTIVE', nextDeadline: null, whoseTurn: 'NOBODY' },
    },
    {
      workflowId: CONTRACT,
      at: '2031-04-01T22:00:00.010Z',
      activity: 'project',
      summary: 'shows ACTIVE in the graph',
      shown: { phase: 'ACTIVE', nextDeadline: null, whoseTurn: 'NOBODY' },
    },
    {
      workflowId: BREACH,
      at: '2031-06-10T22:00:00.300Z',
      activity: 'project',
      summary: 'shows AWAITING_CLAIM in the graph',
      shown: { phase: 'AWAITING_CLAIM', nextDeadline: null, whoseTurn: 'NOBODY' },
    },
    {
      workflowId: BREACH,
      at: '2031-06-30T22:00:00.094Z',
      activity: 'lapseCredit',
      summary: 'ends the claim window: nobody claimed the credit',
      shown: null,
    },
    {
      workflowId: CONTRACT,
      at: '2031-06-30T22:00:00.147Z',
      activity: 'evaluate',
      summary: 'lets metrics look again',
      shown: null,
    },
  ],
  mails: [
    {
      messageId: '<b8897a05ab82b65d.con_1@surety>',
      subject: 'Lapsed: 300.00 EUR for Storage in 2031-05 (brc_01m8c6b0zkferrsxfpc09xjeqf)',
      to: 'desk.customer@rehearsal.invalid',
    },
  ],
};

test('a timeline is what was put on record, in order, in the time zone of the contract', () => {
  const rows = timelineOf(RECORDED, 'ctr_1', 'Europe/Berlin', words);
  expect(
    rows.map(({ local, kind, what, record, handbook }) => [local, kind, what, record, handbook].join(' | ')),
  ).toEqual([
    '2031-03-17 23:00 | DECISION | The customer signs | contract | H7.1',
    '2031-04-01 00:00 | PHASE | Signed by both, or taken over; in force within its term | contract | ',
    '2031-05-13 08:00 | REPORT | Monitoring reports outages of a service | contract | ',
    '2031-06-01 00:00 | PERIOD_CLOSED | 2031-05 is over; availability of Storage, at least 99.9 percent: missed: 98.387 | contract | H3.3',
    '2031-06-11 00:00 | DECISION_POINT | Claim the credit for Storage in 2031-05 | breach 2031-05, Storage | H7.3.4',
    '2031-07-01 00:00 | DEADLINE | Not done in time: Claim the credit for Storage in 2031-05 | breach 2031-05, Storage | H7.3.4',
    '2031-07-01 00:00 | DEFAULT_OUTCOME | Ends the claim window: nobody claimed the credit: 300.00 EUR | breach 2031-05, Storage | H7.3.4',
    expect.stringMatching(
      /^2031-07-01 00:00 \| NOTICE \| Told The customer, \d contacts?: .+ \| breach 2031-05, Storage \| H7\.3\.4$/,
    ),
  ]);
  expect(rows.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).toSorted());
  expect(rows[4]).toMatchObject({ at: '2031-06-10T22:00:00Z', whoseTurn: 'CUSTOMER', due: '2031-06-30T22:00:00Z' });
});

test('it is read at a terminal and as a page, in which what people wrote is escaped', () => {
  const rehearsal = {
    format: 'surety/rehearsal/1' as const,
    title: 'Storage <b>',
    scenario: 'quiet',
    says: 'Nothing happens.',
    timeZone: 'Europe/Berlin',
    termStart: '2031-04-01',
    termEnd: '2032-03-31',
    movedYears: 1,
    from: '2031-03-17T22:00:00.000Z',
    until: '2032-06-09T22:00:00.000Z',
    mails: 2,
    rows: timelineOf(RECORDED, 'ctr_1', 'Europe/Berlin', words),
  };
  expect(tableOf(rehearsal).split('\n')).toEqual(
    expect.arrayContaining([
      'Storage <b>, rehearsed from 2031-04-01 to 2032-03-31 (Europe/Berlin); its term has begun, so every day is 1 year later',
      "2031-06-11 00:00  DECISION POINT   Claim the credit for Storage in 2031-05 (customer's turn until 2031-07-01 00:00) [breach 2031-05, Storage; H7.3.4]",
      '                  DEFAULT OUTCOME  Ends the claim window: nobody claimed the credit: 300.00 EUR [breach 2031-05, Storage; H7.3.4]',
    ]),
  );
  const page = pageOf(rehearsal);
  expect(page).toContain('<h1>Storage &#x3C;b></h1>');
  expect(page).toContain('<time datetime="2031-06-10T22:00:00Z">2031-06-11 00:00</time>');
});

test.each([
  ['The cause of a breach is to be found (`ANALYSE`, H7.3.2).', 'H7.3.2', 'The cause of a breach is to be found'],
  ['To both sides: the report (H6.2, H6.4). Urgent.', 'H6.2', 'To both sides: the report. Urgent'],
  ['Its term is over.', null, 'Its term is over'],
  ['late, in `EUR` (and so on)', null, 'late, in `EUR` (and so on)'],
])('%s rests on %s', (text, item, said) => {
  expect([handbookItem(text), plain(text)]).toEqual([item, said]);
});

test('the graph has words for what a rehearsal shows', () => {
  const graph = schemaWords();
  expect(graph.ofMutation('lapseCredit')).toContain('H7.3.4');
  expect(graph.ofValue('BreachPhase', 'AWAITING_ANALYSIS')).toContain('H7.3.2');
  expect(graph.ofValue('BreachPhase', 'NO_SUCH_PHASE')).toBeNull();
});
