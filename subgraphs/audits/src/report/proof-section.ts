import { list, type Section } from '@surety/platform/document/nodes';
import type { OutcomeWords } from './outcome-words.ts';

/** How a reader finds out by itself that nothing was changed. @param query of the graph that gives the content */
export const proofSection = (words: OutcomeWords, query: string, sha256: string): Section => ({
  title: words.proofTitle,
  clauses: [{ text: words.proof(query), below: [list([words.proofHash(sha256)])] }],
});
