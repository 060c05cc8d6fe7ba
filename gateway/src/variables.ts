import type { buildOperationContext } from '@apollo/gateway';
import { GraphQLError, getVariableValues } from 'graphql';
import { LIMITS } from './limits.ts';

type Variables = Readonly<Record<string, unknown>>;

const MORE_MISTAKES = new GraphQLError(
  `More than ${LIMITS.mistakes} values of the variables are wrong; the rest was not looked at.`,
  { extensions: { code: 'BAD_USER_INPUT' } },
);

/**
 * What is wrong with the variables of a request, each with its path, at most twenty and a last one that says that there are more.
 * An import of 100,000 wrong rows would otherwise become 100,000 errors, for which the whole process stands still for 5 s.
 */
export function wrongVariables(
  { request: { variables = {} } }: { readonly request: { readonly variables?: Variables } },
  { schema, operation }: ReturnType<typeof buildOperationContext>,
): readonly GraphQLError[] {
  const definitions = operation.variableDefinitions ?? [];
  const { errors = [] } = getVariableValues(schema, definitions, variables, { maxErrors: LIMITS.mistakes });
  return errors.length <= LIMITS.mistakes ? errors : [...errors.slice(0, LIMITS.mistakes), MORE_MISTAKES];
}
