import type { TrailEntry } from './record.ts';
import { handbookItem, type SchemaWords } from './schema-words.ts';
import { nothing, type Unplaced } from './unplaced-row.ts';

/** What stand-ins do, told of somebody else than the one who asks. */
const ACTS: Readonly<Record<string, string>> = {
  importContract: 'draws up the contract',
  offerContract: 'offers it to the customer',
  acceptOffer: 'accepts the offer',
  signContract: 'signs',
  giveNotice: 'gives notice of termination',
  recordStates: 'reports states of a service',
  recordOutages: 'reports outages of a service',
};
const ACTORS: Readonly<Record<string, string>> = {
  MANAGER: "The provider's manager",
  CUSTOMER: 'The customer',
  INTEGRATION: 'Monitoring',
};

/** What stand-ins did. Facts of one source are told of once a day. */
export function decisions(trail: readonly TrailEntry[], words: SchemaWords): Unplaced[] {
  const days = new Set<string>();
  return trail.flatMap(({ at, role, action, outcome, problemCode, subjectId, details }): Unplaced[] => {
    if (role === 'SYSTEM') return [];
    const isReport = role === 'INTEGRATION';
    const day = `${at.slice(0, 10)} ${action} ${subjectId}`;
    if (isReport && days.has(day)) return [];
    days.add(day);
    const refused = outcome === 'REFUSED' ? ` (refused: ${problemCode})` : '';
    const isEmpty = isReport && (JSON.parse(details) as { readonly new?: number }).new === 0;
    const did = isEmpty ? 'reports that nothing happened' : (ACTS[action] ?? action);
    const what = `${ACTORS[role] ?? role} ${did}${refused}`;
    const handbook = handbookItem(words.ofMutation(action));
    return [{ ...nothing, at, kind: isReport ? 'REPORT' : 'DECISION', what, handbook, workflowId: subjectId }];
  });
}
