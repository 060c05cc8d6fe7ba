import { Kind, parse } from 'graphql';

/**
 * True for `{ __typename }` and nothing else: what load balancers and front ends send to see whether the graph answers.
 * It needs no token, because it tells nothing.
 * @param body the parsed request body, of any shape
 */
export function isPing(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string') return false;
  try {
    const [operation, ...others] = parse(body.query, { noLocation: true, maxTokens: 10 }).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION || others.length > 0) return false;
    const [field, ...more] = operation.selectionSet.selections;
    return (
      operation.operation === 'query' &&
      field?.kind === Kind.FIELD &&
      field.name.value === '__typename' &&
      more.length === 0
    );
  } catch {
    return false;
  }
}
