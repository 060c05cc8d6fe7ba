import type { Draft } from './draft.ts';
import { giveNoticeHalfWay } from './give-notice.ts';
import { haveOutage } from './outage.ts';
import type { Stage } from './stage.ts';
import type { Act, Cast } from './stand-ins.ts';

export type Scenario = {
  /** What happens in it, in a sentence. */
  readonly says: string;
  readonly acts: (stage: Stage, draft: Draft, cast: Cast) => readonly Act[];
};

/** Whatever happens beyond what is said here is decided by the contract and the defaults of the handbook. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  quiet: {
    says: 'Both sides sign; after that nobody does anything, and nothing is reported.',
    acts: () => [],
  },
  'breach-unanswered': {
    says: 'In the second month every measured service is down for 12 hours, on a Tuesday from 08:00; nobody answers anything.',
    acts: (_, draft, cast) => haveOutage(draft, cast),
  },
  terminated: {
    says: 'Half way through the term the provider gives notice of termination; nobody answers it, and nothing is reported.',
    acts: (_, draft, cast) => giveNoticeHalfWay(draft, cast),
  },
};
