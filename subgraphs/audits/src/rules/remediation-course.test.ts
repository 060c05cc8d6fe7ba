import { describe, expect, test } from 'vitest';
import {
  findingActions,
  moveFinding,
  REMEDIATION_PHASES,
  type RemediationMove,
  type RemediationPhase,
  type RemediationStanding,
  turnOf,
} from './remediation-course.ts';

const finding = (phase: RemediationPhase, over: Partial<RemediationStanding> = {}): RemediationStanding => ({
  phase,
  extensionAskedBy: null,
  reportedBy: 'kim',
  effectIndicator: 'AVAILABILITY',
  ...over,
});
const ASKED = { extensionAskedBy: 'kim' };
const outcome = (move: RemediationMove, standing: RemediationStanding, subject = 'ann') => {
  const moved = moveFinding(move, standing, subject);
  return moved.ok ? moved.value : moved.problem.code;
};

describe('the course of a finding until it is verified as solved (H6.3)', () => {
  test.each<[RemediationMove, RemediationPhase, RemediationPhase, Partial<RemediationStanding>]>([
    ['OPEN', 'PROPOSED', 'AWAITING_PLAN', {}],
    ['PLAN', 'AWAITING_PLAN', 'REMEDIATING', {}],
    ['ASK_EXTENSION', 'REMEDIATING', 'REMEDIATING', {}],
    ['GRANT_EXTENSION', 'REMEDIATING', 'REMEDIATING', ASKED],
    ['REFUSE_EXTENSION', 'REMEDIATING', 'REMEDIATING', ASKED],
    ['REPORT', 'REMEDIATING', 'AWAITING_VERIFICATION', {}],
    ['REPORT', 'REMEDIATING', 'AWAITING_VERIFICATION', ASKED],
    ['VERIFY', 'AWAITING_VERIFICATION', 'WATCHING_EFFECT', {}],
    ['VERIFY', 'AWAITING_VERIFICATION', 'SOLVED', { effectIndicator: null }],
    ['REFUSE', 'AWAITING_VERIFICATION', 'REMEDIATING', {}],
    ['LOOK_AGAIN', 'WATCHING_EFFECT', 'WATCHING_EFFECT', {}],
    ['WORKED', 'WATCHING_EFFECT', 'SOLVED', {}],
    ['FAILED', 'WATCHING_EFFECT', 'AWAITING_PLAN', {}],
  ])('%s leads from %s to %s, and from nowhere else (%j)', (move, from, to, over) => {
    for (const phase of REMEDIATION_PHASES)
      expect(outcome(move, finding(phase, over))).toBe(phase === from ? to : 'WRONG_PHASE');
  });

  test.each(REMEDIATION_PHASES)('given to another team in %s: only while a team has it to put right', phase => {
    const isWithTeam = phase === 'AWAITING_PLAN' || phase === 'REMEDIATING';
    expect(outcome('ASSIGN', finding(phase, {}))).toBe(isWithTeam ? phase : 'WRONG_PHASE');
  });

  test('an extension is asked for once, and answered only where one is asked for', () => {
    expect(outcome('ASK_EXTENSION', finding('REMEDIATING', ASKED))).toBe('WRONG_PHASE');
    expect(outcome('GRANT_EXTENSION', finding('REMEDIATING'))).toBe('WRONG_PHASE');
  });

  test.each<[RemediationMove, RemediationPhase, string]>([
    ['VERIFY', 'AWAITING_VERIFICATION', 'VERIFY_OWN_REMEDIATION'],
    ['REFUSE', 'AWAITING_VERIFICATION', 'VERIFY_OWN_REMEDIATION'],
    ['GRANT_EXTENSION', 'REMEDIATING', 'ANSWER_OWN_EXTENSION'],
    ['REFUSE_EXTENSION', 'REMEDIATING', 'ANSWER_OWN_EXTENSION'],
  ])('%s is for another person (%s)', (move, phase, code) => {
    expect(outcome(move, finding(phase, ASKED), 'kim')).toBe(code);
  });

  test.each<[RemediationPhase, 'manager' | 'operator' | 'customer' | 'auditor', string, object, readonly string[]]>([
    ['PROPOSED', 'manager', 'ann', {}, []],
    ['AWAITING_PLAN', 'operator', 'ann', {}, ['PLAN', 'ASSIGN']],
    ['AWAITING_PLAN', 'customer', 'ann', {}, []],
    ['AWAITING_PLAN', 'auditor', 'ann', {}, []],
    ['REMEDIATING', 'operator', 'ann', {}, ['ASK_EXTENSION', 'REPORT', 'ASSIGN']],
    ['REMEDIATING', 'manager', 'ann', ASKED, ['ANSWER_EXTENSION', 'REPORT', 'ASSIGN']],
    ['REMEDIATING', 'manager', 'kim', ASKED, ['REPORT', 'ASSIGN']],
    ['REMEDIATING', 'customer', 'cem', ASKED, ['ANSWER_EXTENSION']],
    ['AWAITING_VERIFICATION', 'manager', 'ann', {}, ['VERIFY']],
    ['AWAITING_VERIFICATION', 'manager', 'kim', {}, []],
    ['AWAITING_VERIFICATION', 'auditor', 'ann', {}, ['VERIFY']],
    ['AWAITING_VERIFICATION', 'operator', 'ann', {}, []],
    ['WATCHING_EFFECT', 'manager', 'ann', {}, []],
    ['SOLVED', 'manager', 'ann', {}, []],
  ])('in %s a %s (%s) may, %j: %j', (phase, role, subject, over, actions) => {
    expect(findingActions(finding(phase, over), { roles: [role], subject })).toEqual(actions);
  });

  test('whose turn it is', () => {
    expect(REMEDIATION_PHASES.map(phase => turnOf(finding(phase)))).toEqual([
      'NOBODY',
      'PROVIDER',
      'PROVIDER',
      'PROVIDER',
      'SYSTEM',
      'NOBODY',
    ]);
    expect(turnOf(finding('REMEDIATING', ASKED))).toBe('CUSTOMER');
  });
});
