import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, openSubgraph, type Subgraph } from '../../support/subgraph.ts';
import { operationsOf, SUBGRAPHS } from '../access/operations.ts';
import { anAudit, anAuditWithEvidence, auditSeen, ITS_SHA256, onAudit, orderAudit, TEXT_EVIDENCE } from './audited.ts';
import { findingSeen, onFinding, PLAN } from './remedied.ts';
import { auditor, customer, operator, planned } from './reviewed.ts';

const otherAuditor: Caller = { roles: ['auditor'], subject: 'other-auditor' };

let audits: Subgraph;
beforeAll(async () => {
  audits = await openSubgraph('audits', '2031-04-12T12:00:00Z');
});
afterAll(() => audits?.close());

describe('an audit (H6.3)', () => {
  test.each<[string, object]>([
    ['who answers for what is audited', { auditors: [{ subject: 'operator', team: 'Quality' }] }],
    ['one of an audited team', { auditors: [{ subject: 'auditor', team: 'operations' }] }],
  ])('is not done by %s', async (name, order) => {
    const contractId = `ctr_${name.replaceAll(' ', '_')}`;
    await planned(audits, contractId);
    expect(await orderAudit(audits, contractId, order)).toMatchObject({
      audit: null,
      problems: [{ code: 'AUDITOR_NOT_INDEPENDENT', path: ['input', 'auditors', '0'] }],
    });
  });

  test.each<[string, object, readonly string[]]>([
    ['no criterion', { criteria: [] }, ['input', 'criteria']],
    ['a criterion twice', { criteria: ['a', 'a'] }, ['input', 'criteria']],
    ['nobody who audits', { auditors: [] }, ['input', 'auditors']],
    ['no scope', { scope: ' ' }, ['input', 'scope']],
  ])('is not ordered with %s', async (name, order, path) => {
    const contractId = `ctr_${name.replaceAll(' ', '_')}`;
    await planned(audits, contractId);
    expect((await orderAudit(audits, contractId, order)).problems).toMatchObject([{ code: 'INVALID_INPUT', path }]);
  });

  test('is for its auditors to work on, and for nobody to change once it is reported', async () => {
    const { id, allowedActions } = await anAudit(audits, 'ctr_worked_on');
    expect(allowedActions).toEqual(['EXTEND', 'CANCEL']); // of the manager who ordered it
    expect((await auditSeen(audits, id)).allowedActions).toEqual([
      'DRAW_SAMPLE',
      'NOTE_INTERVIEW',
      'ADD_EVIDENCE',
      'REPORT',
    ]);
    const interview = { who: 'On call', heldAt: '2031-04-12T11:00:00Z', notes: 'Nobody looks at the log.' };
    expect((await onAudit(audits, otherAuditor, 'noteInterview', id, interview)).problems).toMatchObject([
      { code: 'NOT_AN_AUDITOR_OF_IT' },
    ]);
    expect((await onAudit(audits, auditor, 'noteInterview', id, interview)).audit?.interviews).toMatchObject([
      { who: 'On call', notedBy: 'auditor' },
    ]);
    expect((await auditSeen(audits, id, otherAuditor)).allowedActions).toEqual([]);
    await onAudit(audits, auditor, 'reportAudit', id, { conclusions: 'All is well.', findings: [] });
    expect((await onAudit(audits, auditor, 'noteInterview', id, interview)).problems).toMatchObject([
      { code: 'WRONG_PHASE' },
    ]);
  });

  test('draws a sample that the caller cannot choose, with the seed by which it can be drawn again', async () => {
    const { id } = await anAudit(audits, 'ctr_sampled');
    const population = Array.from({ length: 30 }, (_, index) => `INC-${index}`);
    const draw = { what: 'Incidents of March', population, size: 4 };
    const first = (await onAudit(audits, auditor, 'drawSample', id, draw)).audit?.samples[0];
    const second = (await onAudit(audits, auditor, 'drawSample', id, draw)).audit?.samples[1];
    expect(first?.drawn).toHaveLength(4);
    expect(first?.population).toEqual(population);
    expect(second?.seed).not.toBe(first?.seed);
    expect((await onAudit(audits, auditor, 'drawSample', id, { ...draw, size: 31 })).problems).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'size'] },
    ]);
  });

  test('keeps who had evidence from when on, and notices that it is another one', async () => {
    const { id, evidence } = await anAuditWithEvidence(audits, 'ctr_evidence');
    expect(evidence).toMatchObject([
      { sha256: ITS_SHA256, custody: [{ by: 'auditor', holder: 'auditor', sha256: ITS_SHA256 }] },
    ]);
    const evidenceId = evidence[0]?.id ?? '';
    const pass = { evidenceId, holder: 'Laboratory' };
    const passed = await onAudit(audits, auditor, 'passAuditEvidence', id, { ...pass, sha256: ITS_SHA256 });
    expect(passed.audit?.evidence[0]?.custody.map(({ holder }) => holder)).toEqual(['auditor', 'Laboratory']);
    const changed = await onAudit(audits, auditor, 'passAuditEvidence', id, { ...pass, sha256: '0'.repeat(64) });
    expect(changed.problems).toMatchObject([{ code: 'EVIDENCE_CHANGED', path: ['input', 'sha256'] }]);
    expect((await auditSeen(audits, id)).evidence[0]?.custody).toHaveLength(2);
  });

  test.each<[string, object]>([
    ['a file without its hash', { text: null, keptAt: 'safe 3' }],
    ['a text with a hash of its own', { sha256: ITS_SHA256, keptAt: 'safe 3' }],
    ['a hash that is none', { text: null, keptAt: 'safe 3', sha256: 'ABC' }],
  ])('takes no evidence that is %s', async (name, over) => {
    const { id } = await anAudit(audits, `ctr_${name.replaceAll(' ', '_')}`);
    expect(
      (await onAudit(audits, auditor, 'addAuditEvidence', id, { ...TEXT_EVIDENCE, ...over })).problems,
    ).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'sha256'] }]);
  });

  test('reports findings, which are remediated from then on, and are graver where they repeat one', async () => {
    const contractId = 'ctr_found_by_audit';
    const criterion = 'Clause 4 of the contract';
    const reported = async (grade: string) => {
      const { id } = await anAudit(audits, contractId);
      const findings = [{ grade, item: criterion, says: 'The log ends in March.', owner: 'Operations' }];
      return (await onAudit(audits, auditor, 'reportAudit', id, { conclusions: 'The log ends.', findings })).audit;
    };
    const audit = await reported('OBSERVATION');
    expect(audit).toMatchObject({
      phase: 'REPORTED',
      reportedBy: 'auditor',
      allowedActions: [],
      findings: [
        {
          grade: 'OBSERVATION',
          item: criterion,
          due: '2031-07-11',
          phase: 'AWAITING_PLAN',
          raisedAt: '2031-04-12T12:00:00.000Z',
          review: null,
          auditId: audit?.id,
        },
      ],
    });
    const found = audit?.findings[0]?.id ?? '';
    expect((await onFinding(audits, operator, 'planRemediation', found, PLAN)).finding?.phase).toBe('REMEDIATING');
    expect(await findingSeen(audits, found, customer)).toMatchObject({ phase: 'REMEDIATING' });
    const again = (await reported('OBSERVATION'))?.findings[0];
    expect(again?.grade).toBe('MINOR');
    expect((await findingSeen(audits, again?.id ?? '')).repeats?.id).toBe(found);
  });

  test('names a criterion of its own in a finding, or none', async () => {
    const { id } = await anAudit(audits, 'ctr_criterion');
    const finding = { grade: 'MINOR', item: 'weather', says: 'It rains.', owner: 'Operations' };
    const report = { conclusions: 'It rains.', findings: [finding] };
    expect((await onAudit(audits, auditor, 'reportAudit', id, report)).problems).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'findings', '0', 'item'] },
    ]);
    expect((await auditSeen(audits, id)).phase).toBe('ORDERED');
  });

  test('is not shown to the customer; its findings are', async () => {
    const { id } = await anAudit(audits, 'ctr_hidden');
    const answer = await audits.send(customer, 'query ($id: ID!) { audit(id: $id) { id } }', { id });
    expect(JSON.stringify(answer)).toContain('FORBIDDEN');
  });
});

test('an auditor reads everything of its tenant and changes nothing but audits and what they found (H6.3)', () => {
  const operations = SUBGRAPHS.flatMap(name => operationsOf(name)).filter(({ isPublic }) => isPublic);
  const changes = operations.filter(({ kind, roles }) => kind === 'mutation' && roles.includes('auditor'));
  expect(changes.map(({ coordinate }) => coordinate.replace('Mutation.', '')).toSorted()).toEqual([
    'addAuditEvidence',
    'answerExtension',
    'drawSample',
    'noteInterview',
    'orderAudit',
    'passAuditEvidence',
    'reportAudit',
    'verifyRemediation',
  ]);
  // Templates and a translation are no records of a tenant; all that is kept of one person is the admin's to give out.
  const unseen = operations.filter(({ kind, roles }) => kind === 'query' && !roles.includes('auditor'));
  expect(unseen.map(({ coordinate }) => coordinate).toSorted()).toEqual([
    'Query.contractTemplates',
    'Query.personInAudits',
    'Query.personInContracts',
    'Query.personInMetrics',
    'Query.readOpenSlo',
  ]);
});
