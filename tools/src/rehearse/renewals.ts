import type { Renewal } from './record.ts';
import { plain, type SchemaWords } from './schema-words.ts';
import { nothing, type Unplaced } from './unplaced-row.ts';

const HANDBOOK = 'H7.4';
/** Where a side that did not want to go on had to say so. */
const NEEDED_AN_OPT_OUT = ['RENEWED_BY_ITSELF', 'OPTED_OUT'];
/** Both sides signed, which is their decision; or the term just ended, which its phase tells. */
const TOLD_OTHERWISE = ['AGREED', 'ENDED'];

/** The end of each term that was near or has come: until when a side could opt out, and what became of it. */
export const renewals = (all: readonly Renewal[], contractId: string, words: SchemaWords): Unplaced[] =>
  all.flatMap(({ state, openedAt, optOutUntil, concludedAt }): Unplaced[] => {
    const row = { ...nothing, handbook: HANDBOOK, workflowId: contractId };
    const what = 'A side that does not want to go on opts out of the renewal';
    const said = plain(words.ofValue('RenewalState', state) ?? state);
    return [
      ...(openedAt !== null && NEEDED_AN_OPT_OUT.includes(state)
        ? [{ ...row, at: openedAt, kind: 'DECISION_POINT' as const, what, due: optOutUntil }]
        : []),
      ...(concludedAt !== null && !TOLD_OTHERWISE.includes(state)
        ? [{ ...row, at: concludedAt, kind: 'DEFAULT_OUTCOME' as const, what: said }]
        : []),
    ];
  });
