import type { RemediationPhase } from '@surety/workflow-contract';
import type { Shown } from './progress.ts';
import { showInGraph } from './projection.ts';
import type { RemediationLife } from './remediation-life.ts';

/** Shows where the remediation stands, to operators and in the graph. */
export function showRemediation({ input, journal, standing }: RemediationLife): Promise<void> {
  const { tenant, contractId, findingId, grade } = input;
  const { phase, due, isExtensionAsked } = standing;
  const { says, ...place } = isExtensionAsked ? EXTENSION_ASKED : PLACES[phase];
  const shown: Shown = {
    phase,
    ...place,
    nextDeadline: due,
    standing: `${GRADES[grade]} ${findingId}: ${says}`,
  };
  return showInGraph(journal, shown, { tenant, contractId, recordId: findingId });
}

const GRADES = { MAJOR: 'Major finding', MINOR: 'Minor finding', OBSERVATION: 'Observation' } as const;

type Place = Pick<Shown, 'whoseTurn' | 'workItem' | 'next'> & { readonly says: string };

const ESCALATES = "the provider's manager is told, 3 days later the customer, and it is still awaited";

const PLACES: Readonly<Record<RemediationPhase, Place>> = {
  PROPOSED: { says: 'it is only proposed', whoseTurn: 'NOBODY', workItem: null, next: 'its report is approved' },
  AWAITING_PLAN: {
    says: 'the provider is to state root cause and plan',
    whoseTurn: 'PROVIDER',
    workItem: 'PLAN_REMEDIATION',
    next: `if they are not stated by then, ${ESCALATES}`,
  },
  REMEDIATING: {
    says: 'the provider is to put it right and to report that',
    whoseTurn: 'PROVIDER',
    workItem: 'REMEDIATE',
    next: `if it is not reported by then, ${ESCALATES}`,
  },
  AWAITING_VERIFICATION: {
    says: 'somebody else is to verify what was reported',
    whoseTurn: 'PROVIDER',
    workItem: 'VERIFY_REMEDIATION',
    next: `if it is neither verified nor sent back by then, ${ESCALATES}`,
  },
  WATCHING_EFFECT: {
    says: 'it was verified, and its effect is watched',
    whoseTurn: 'SYSTEM',
    workItem: null,
    next: 'the figures since the verification are looked at: a miss opens it again',
  },
  SOLVED: { says: 'it is verified as solved', whoseTurn: 'NOBODY', workItem: null, next: 'nothing follows' },
};

const EXTENSION_ASKED: Place = {
  says: 'the provider is putting it right and asks for another day, which somebody else is to grant or refuse',
  whoseTurn: 'CUSTOMER',
  workItem: 'ANSWER_EXTENSION',
  next: `the day holds until another one is granted: if it is not reported by then, ${ESCALATES}`,
};
