import type { RemedyStanding } from '@surety/workflow-contract';
import { day } from './house.ts';

/** A remedy that has just begun: the provider is to plan within six days. */
export const remedyStanding = (changes: Partial<RemedyStanding> = {}): RemedyStanding => ({
  phase: 'AWAITING_PLAN',
  move: null,
  byDeadline: false,
  step: 1,
  due: day(6),
  remindAt: [],
  measures: 0,
  rejections: 0,
  maxRejections: 3,
  rounds: 0,
  maxRounds: 3,
  proposedBy: null,
  excluded: false,
  ...changes,
});
