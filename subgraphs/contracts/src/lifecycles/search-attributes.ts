import type { SEARCH_ATTRIBUTES } from '@surety/workflow-contract';

type KeywordName = Exclude<keyof typeof SEARCH_ATTRIBUTES, 'NextDeadline'>;

/** Search attributes of a workflow's start, by which operators find it: ids and codes, never free text of people. */
export const keywords = (values: Partial<Record<KeywordName, string>>) =>
  Object.entries(values).map(([name, value]) => ({ name, type: 'KEYWORD' as const, value }));
