import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError } from 'graphql';

/**
 * What one request may ask for. The deepest page of a front end needs a third of each.
 * There is no limit on cost: lists are bounded where they are read (`first` is at most 100 or 1000), and a cost that
 * ignores page sizes refuses good queries.
 */
export const LIMITS = {
  depth: 16,
  tokens: 4000,
  aliases: 50,
  directives: 50,
  /** Large, because an import is one request, all or none: 100,000 rows are 6 to 10 MB of variables. */
  bodyBytes: 64 * 1024 * 1024,
  /** Address of a request at a door: it is signed, and sent on with its signature. */
  addressCharacters: 4096,
  /** Files on their way to doors are held in memory: so many bytes of them at the same time. */
  uploadBytesAtOnce: 256 * 1024 * 1024,
  /** Events in a batch: they are carried out one after the other, within the time of one request. */
  eventsAtOnce: 100,
  /** Until a request has come in whole: a slow line that sends an import, not somebody who holds the connection. */
  requestWithinMs: 300_000,
  /** A caller without a token may only send `{ __typename }`. */
  anonymousBodyBytes: 1024,
  /** What somebody sends by a link in a mail: a form with a comment of 2,000 characters, each of which it may write as nine. */
  linkBodyBytes: 20 * 1024,
  /** Mistakes in one operation or its variables that are looked for: an import can be wrong in every row. */
  mistakes: 20,
} as const;

const refuseWith = (code: string, sentence: string) => ({
  propagateOnRejection: false,
  onReject: [
    (context: { reportError(error: GraphQLError): void } | null) =>
      context?.reportError(new GraphQLError(sentence, { extensions: { code } })),
  ],
});

/** Apollo Server options that refuse an operation before it is planned. Tokens are counted while parsing. */
export function operationLimits() {
  const { validationRules } = new ApolloArmor({
    maxDepth: {
      n: LIMITS.depth,
      flattenFragments: true,
      ...refuseWith(
        'QUERY_TOO_DEEP',
        `The query is nested more than ${LIMITS.depth} levels deep; ask for the inner part by its id in a second request.`,
      ),
    },
    maxAliases: {
      n: LIMITS.aliases,
      ...refuseWith(
        'TOO_MANY_ALIASES',
        `The query uses more than ${LIMITS.aliases} aliases; split it into several requests.`,
      ),
    },
    maxDirectives: {
      n: LIMITS.directives,
      ...refuseWith(
        'TOO_MANY_DIRECTIVES',
        `The query uses more than ${LIMITS.directives} directives; leave out what it does not need.`,
      ),
    },
    maxTokens: { enabled: false },
    costLimit: { enabled: false },
    // Whoever reaches validation has a token, and with it the whole schema by introspection.
    blockFieldSuggestion: { enabled: false },
  }).protect();
  return {
    validationRules,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationOptions: { maxErrors: LIMITS.mistakes },
    allowBatchedHttpRequests: false,
  } as const;
}
