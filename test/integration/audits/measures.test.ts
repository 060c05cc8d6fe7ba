import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSubgraph, type Subgraph } from '../../support/subgraph.ts';
import { MEASURE_OF_MIRROR, measureAfter, measureSeen, measuresSeen, onMeasure, propose } from './improved.ts';
import { openFinding } from './remedied.ts';
import {
  approvedReview,
  auditor,
  COMPLETED,
  collect,
  collectedReview,
  customer,
  manager,
  onReview,
  openReviews,
  operator,
  planned,
  reviewsSeen,
  stranger,
} from './reviewed.ts';

let audits: Subgraph;
beforeAll(async () => {
  audits = await openSubgraph('audits', '2031-04-12T12:00:00Z');
});
afterAll(() => audits?.close());

const REPORT = { report: 'All disks are mirrored since Friday.' };

describe('an improvement that is proposed by hand (H5.4)', () => {
  test('is agreed by another person, begun and done; the customer sees it from then on, without its cost', async () => {
    await planned(audits, 'ctr_by_hand');
    const { measure, problems } = await propose(audits, 'ctr_by_hand', {}, manager);
    expect(problems).toEqual([]);
    expect(measure).toMatchObject({
      ...MEASURE_OF_MIRROR,
      status: 'PROPOSED',
      overdue: false,
      allowedActions: ['DROP'],
    });
    const id = measure?.id ?? '';
    expect(await measureSeen(audits, id, customer)).toBeNull();
    expect((await onMeasure(audits, manager, 'agreeMeasure', id)).problems).toMatchObject([
      { code: 'AGREE_OWN_MEASURE' },
    ]);
    const other = { ...manager, subject: 'another-manager' };
    expect((await onMeasure(audits, other, 'agreeMeasure', id)).measure).toMatchObject({
      status: 'AGREED',
      agreedBy: 'another-manager',
    });
    expect(await measureSeen(audits, id, customer)).toMatchObject({ status: 'AGREED', cost: null, allowedActions: [] });
    expect(await measureSeen(audits, id, stranger)).toBeNull();
    expect((await onMeasure(audits, operator, 'finishMeasure', id, REPORT)).problems).toMatchObject([
      { code: 'WRONG_PHASE' },
    ]);
    await onMeasure(audits, operator, 'beginMeasure', id);
    expect((await onMeasure(audits, operator, 'finishMeasure', id, { report: ' ' })).problems).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'report'] },
    ]);
    expect((await onMeasure(audits, operator, 'finishMeasure', id, REPORT)).measure).toMatchObject({
      status: 'DONE',
      ...REPORT,
      doneAt: '2031-04-12T12:00:00.000Z',
      effect: null,
    });
    const stale = { measureId: id, expectedVersion: 1, reason: 'too dear' };
    expect((await audits.mutate(manager, 'dropMeasure', stale, 'measure { id }')).problems).toMatchObject([
      { code: 'STALE_VERSION' },
    ]);
  });

  test('is dropped with a reason, and overdue until then', async () => {
    const { id } = await measureAfter(audits, 'ctr_dropped', [['agreeMeasure']]);
    expect((await onMeasure(audits, manager, 'dropMeasure', id, { reason: '' })).problems).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'reason'] },
    ]);
    const { measure } = await onMeasure(audits, manager, 'dropMeasure', id, { reason: 'The disks are replaced.' });
    expect(measure).toMatchObject({ status: 'DROPPED', dropReason: 'The disks are replaced.', allowedActions: [] });
    const late = await propose(audits, 'ctr_dropped', { due: '2031-04-11' });
    expect(late.measure).toMatchObject({ overdue: true });
  });

  test.each<[string, object, string, readonly string[]]>([
    ['that says nothing', { what: ' ' }, 'INVALID_INPUT', ['what']],
    ['of nobody', { owner: '' }, 'INVALID_INPUT', ['owner']],
    [
      'with a third decimal of a cent',
      { cost: { amount: '1.005', currency: 'EUR' } },
      'INVALID_INPUT',
      ['cost', 'amount'],
    ],
    ['of a finding that is none', { findingId: 'fnd_none' }, 'NOT_FOUND', ['findingId']],
    ['of no contract', { contractId: 'ctr_none' }, 'NOT_FOUND', ['contractId']],
  ])('%s is refused', async (_name, input, code, path) => {
    await planned(audits, 'ctr_not_kept');
    expect((await propose(audits, 'ctr_not_kept', input)).problems).toMatchObject([{ code, path: ['input', ...path] }]);
  });

  test('comes out of a finding of the same contract, which names it', async () => {
    const finding = await openFinding(audits, 'ctr_of_finding');
    const { measure } = await propose(audits, 'ctr_of_finding', { findingId: finding.id });
    expect(measure).toMatchObject({ finding: { id: finding.id }, review: null });
    const named = async (caller = manager) =>
      (
        await audits.ask<{ finding: { measures: readonly { readonly id: string }[] } }>(
          caller,
          'query ($id: ID!) { finding(id: $id) { measures { id } } }',
          { id: finding.id },
        )
      ).finding.measures;
    expect(await named()).toEqual([{ id: measure?.id }]);
    expect(await named(customer)).toEqual([]);
    const elsewhere = await openFinding(audits, 'ctr_of_other_finding');
    expect((await propose(audits, 'ctr_of_finding', { findingId: elsewhere.id })).problems).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });
});

describe('an improvement that a report names (H6.2, H5.4)', () => {
  const register = (contractId: string, statuses?: readonly string[]) =>
    measuresSeen(audits, { contractId, ...(statuses ? { statuses } : {}) });

  test('is agreed with the approval of the report, and stands in the register only then', async () => {
    const reviewId = await collectedReview(audits, 'ctr_named');
    const proposed = { ...COMPLETED, measures: [{ ...COMPLETED.measures[0], ...MEASURE_OF_MIRROR }] };
    await onReview(audits, operator, 'completeReview', reviewId, proposed);
    expect(await register('ctr_named')).toEqual([]);
    await onReview(audits, manager, 'returnReview', reviewId, { reason: 'And the backup?' });
    const both = { ...COMPLETED, measures: [...proposed.measures, ...COMPLETED.measures] };
    await onReview(audits, operator, 'completeReview', reviewId, both);
    await onReview(audits, manager, 'approveReview', reviewId);
    const [backup, mirror] = await register('ctr_named');
    expect(mirror).toMatchObject({
      ...MEASURE_OF_MIRROR,
      status: 'AGREED',
      agreedBy: 'manager',
      proposedBy: 'operator',
      review: { id: reviewId },
      version: 2,
    });
    expect(backup).toMatchObject({ what: 'Try the backup.', cost: null, status: 'AGREED' });
    await onMeasure(audits, manager, 'dropMeasure', mirror?.id ?? '', { reason: 'no money' });
    expect(await register('ctr_named', ['AGREED', 'DONE'])).toMatchObject([{ id: backup?.id }]);
    const { entities } = await audits.ask<{ entities: readonly { measures: { edges: readonly object[] } }[] }>(
      auditor,
      'query ($of: [_Any!]!) { entities: _entities(representations: $of) { ... on Contract { measures { edges { node { id } } } } } }',
      { of: [{ __typename: 'Contract', id: 'ctr_named' }] },
    );
    expect(entities[0]?.measures.edges).toHaveLength(2);
  });

  test('what the report gives out is what was approved, whatever becomes of the improvement', async () => {
    await approvedReview(audits, 'ctr_given_out');
    const [measure] = await register('ctr_given_out');
    await onMeasure(audits, manager, 'dropMeasure', measure?.id ?? '', { reason: 'no time' });
    const { reviews } = await audits.ask<{
      reviews: { edges: readonly { node: { report: { content: { text: string } } | null } }[] };
    }>(
      customer,
      'query ($filter: ReviewFilter) { reviews(filter: $filter) { edges { node { report { content { text } } } } } }',
      { filter: { contractId: 'ctr_given_out' } },
    );
    const texts = reviews.edges.flatMap(({ node }) => (node.report?.content ? [node.report.content.text] : []));
    expect(texts.map(text => JSON.parse(text).measures)).toEqual([COMPLETED.measures]);
  });
});

describe('the measured effect of an improvement (H5.4)', () => {
  const evaluation = (period: string, outcome: string, value: string) => ({
    evaluationId: `evl_${period}`,
    revision: 1,
    targetId: 'tgt_1',
    serviceId: 'svc_1',
    serviceName: 'Archive',
    indicator: 'AVAILABILITY',
    operator: 'GTE',
    limit: '99.9',
    unit: 'PERCENT',
    period,
    outcome,
    value,
    isFinal: true,
  });
  const collectOf = async (contractId: string, period: string, evidence: object): Promise<void> => {
    await openReviews(audits, contractId);
    const id = (await reviewsSeen(audits, manager, contractId)).find(each => each.period === period)?.id ?? '';
    expect((await collect(audits, id, evidence)).problems).toEqual([]);
  };

  test('is looked at with the evidence of each review, until one says whether it worked', async () => {
    const contractId = 'ctr_effect';
    const { id } = await measureAfter(audits, contractId, [['agreeMeasure'], ['beginMeasure']]);
    await onMeasure(audits, operator, 'finishMeasure', id, REPORT);
    const missed = evaluation('2031-03', 'MISSED', '99.1');
    await collectOf(contractId, '2031-03', { evaluations: [missed] });
    expect((await measureSeen(audits, id))?.effect).toMatchObject({
      outcome: 'UNKNOWN',
      before: [{ period: '2031-03', outcome: 'MISSED', value: '99.1', unit: 'PERCENT' }],
      after: [],
    });
    await audits.setClock('2031-06-05T12:00:00Z');
    await collectOf(contractId, '2031-05', {
      evaluations: [evaluation('2031-05', 'MET', '99.97')],
      history: [missed, evaluation('2031-04', 'MISSED', '99.2')],
    });
    const seen = await measureSeen(audits, id, customer);
    expect(seen?.effect).toMatchObject({
      outcome: 'EFFECTIVE',
      at: '2031-06-05T12:00:00.000Z',
      before: [{ period: '2031-03', value: '99.1' }],
      after: [{ period: '2031-05', value: '99.97' }],
    });
    await audits.setClock('2031-07-05T12:00:00Z');
    await collectOf(contractId, '2031-06', { evaluations: [evaluation('2031-06', 'MISSED', '98')] });
    expect(await measureSeen(audits, id, customer)).toEqual(seen);
  });
});
