import { problem } from '@surety/domain';
import { GraphQLError } from 'graphql';

/** That there is nothing of that name which the caller may see. */
export function notFound(what: string, id: string): GraphQLError {
  const { code, message } = problem('NOT_FOUND', { what, id });
  return new GraphQLError(message, { extensions: { code } });
}
