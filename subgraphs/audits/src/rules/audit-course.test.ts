import { describe, expect, test } from 'vitest';
import {
  type AuditPhase,
  auditActions,
  auditDue,
  auditTurn,
  checkIndependence,
  mayDirect,
  mayWorkOn,
} from './audit-course.ts';

const AUDITED = { owner: 'kim', teams: ['Operations', 'Service desk'] };

describe('nobody audits what is their own (H6.3)', () => {
  test.each<[string, string, string, boolean]>([
    ['another team', 'ann', 'Quality', true],
    ['an external company', 'eve', 'Auditors Ltd', true],
    ['who answers for it', 'kim', 'Quality', false],
    ['one of an audited team', 'ann', 'Operations', false],
    ['one of an audited team, written otherwise', 'ann', ' service DESK ', false],
  ])('%s: %s of %s', (_name, subject, team, isIndependent) => {
    const checked = checkIndependence(
      [
        { subject: 'zoe', team: 'Quality' },
        { subject, team },
      ],
      AUDITED,
    );
    expect(checked.ok ? null : [checked.problem.code, checked.problem.path]).toEqual(
      isIndependent ? null : ['AUDITOR_NOT_INDEPENDENT', ['input', 'auditors', '1']],
    );
  });
});

describe('an audit is worked on by its auditors, until it is reported', () => {
  const audit = (phase: AuditPhase, evidence: readonly object[] = []) => ({
    phase,
    owner: 'kim',
    auditors: [{ subject: 'ann', team: 'Quality' }],
    evidence,
  });
  test.each<[AuditPhase, string, string | null]>([
    ['ORDERED', 'ann', null],
    ['FIELD_WORK', 'ann', null],
    ['FIELD_WORK', 'zoe', 'NOT_AN_AUDITOR_OF_IT'],
    ['REPORTED', 'ann', 'WRONG_PHASE'],
    ['CANCELLED', 'ann', 'WRONG_PHASE'],
  ])('in %s by %s: %s', (phase, subject, code) => {
    const may = mayWorkOn(audit(phase), subject);
    expect(may.ok ? null : may.problem.code).toBe(code);
  });

  test.each<[AuditPhase, 'auditor' | 'manager', readonly object[], readonly string[]]>([
    ['FIELD_WORK', 'auditor', [], ['DRAW_SAMPLE', 'NOTE_INTERVIEW', 'ADD_EVIDENCE', 'REPORT']],
    ['FIELD_WORK', 'auditor', [{}], ['DRAW_SAMPLE', 'NOTE_INTERVIEW', 'ADD_EVIDENCE', 'PASS_EVIDENCE', 'REPORT']],
    ['DRAFT', 'manager', [], ['NAME_AUDITORS', 'EXTEND', 'CANCEL']],
    ['DRAFT', 'auditor', [], []],
    ['FIELD_WORK', 'manager', [], ['EXTEND', 'CANCEL']],
    ['CLOSED', 'manager', [], []],
    ['REPORTED', 'auditor', [{}], []],
  ])('in %s a %s may, with %j: %j', (phase, role, evidence, actions) => {
    expect(auditActions(audit(phase, evidence), { roles: [role], subject: 'ann' })).toEqual(actions);
  });
});

describe('an audit is given more time or cancelled until it is reported, by nobody who answers for what is audited', () => {
  test.each<[AuditPhase, string, string | null]>([
    ['DRAFT', 'max', null],
    ['ORDERED', 'max', null],
    ['FIELD_WORK', 'max', null],
    ['FIELD_WORK', 'kim', 'AUDITED_BY_IT'],
    ['FIELD_WORK', ' Kim', 'AUDITED_BY_IT'],
    ['REPORTED', 'max', 'WRONG_PHASE'],
    ['CANCELLED', 'max', 'WRONG_PHASE'],
  ])('in %s by %s: %s', (phase, subject, code) => {
    const may = mayDirect({ phase, owner: 'kim', auditors: [] }, subject);
    expect(may.ok ? null : may.problem.code).toBe(code);
  });
});

test.each<[AuditPhase, string, string | null]>([
  ['DRAFT', 'PROVIDER', '2031-04-13'],
  ['ORDERED', 'AUDITORS', '2031-04-23'],
  ['FIELD_WORK', 'AUDITORS', '2031-05-13'],
  ['REPORTED', 'PROVIDER', null],
  ['CLOSED', 'NOBODY', null],
  ['CANCELLED', 'NOBODY', null],
])('in %s it is the turn of %s, until %s', (phase, turn, day) => {
  const due = auditDue({
    phase,
    nameBy: new Date('2031-04-13'),
    beginBy: new Date('2031-04-23'),
    reportBy: new Date('2031-05-13'),
  });
  expect([auditTurn(phase), due?.toISOString().slice(0, 10) ?? null]).toEqual([turn, day]);
});
