import { gzipSync } from 'node:zlib';
import { seeded } from './seeded.ts';

/** A request as it goes over the wire, with what is wrong with it. */
export type MalformedRequest = {
  readonly flaw: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

const RECORD =
  'mutation ($input: RecordStatesInput!) { recordStates(input: $input) { recorded { new } problems { code } } }';
const input = (changes: object) => ({
  input: { service: 'archive', source: 'monitor', rows: [{ at: '2031-01-01T00:00:00Z', state: 'UP' }], ...changes },
});
/** What the flaws are put into. */
const SOUND = [
  { query: '{ me { subject tenant roles } }' },
  { query: 'query One($id: ID!) { contract(id: $id) { id title } }', variables: { id: 'ctr_1' }, operationName: 'One' },
  { query: '{ evaluation(id: "evl_1") { id outcome } breach(id: "brc_1") { id } }', variables: {} },
  { query: RECORD, variables: input({}) },
] as const;
const BOMB = gzipSync(Buffer.alloc(16 * 1024 * 1024, ' '));
const JSON_TYPE = { 'content-type': 'application/json' };
const TYPES = [
  'text/plain',
  'application/graphql',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'application/xml',
  'json',
  '*/*',
];
const ENCODINGS = ['gzip', 'deflate', 'br', 'zstd', 'nonsense'];
const NUMBERS = ['1e400', '-1e400', '9'.repeat(2_000), '1e-400', '-0', '2147483648', '0.1'];
const VALUES = [null, true, 7, 'text', [], [[]], {}, { a: [{}] }];
const PROTOTYPES = [
  '"__proto__":{"isAdmin":true}',
  '"constructor":{"prototype":{"isAdmin":true}}',
  '"toString":null',
  '"hasOwnProperty":1',
];
const TEXTS = [
  '\u0000',
  '\ud800',
  '\u202e',
  "'; drop table party; --",
  'x'.repeat(10_000),
  '2031-13-45T99:99:99Z',
  '-271821-04-20T00:00:00Z',
  '+275760-09-13T00:00:00Z',
];
const GRAPHQL = [
  '{',
  '}',
  '(',
  ')',
  '"',
  '"""',
  '...',
  '@',
  '$',
  '!',
  '#',
  '&',
  '|',
  ':',
  '\\',
  '\u0000',
  'fragment',
  'é',
];

type Random = {
  /** A whole number from 0 to below the limit. */
  readonly below: (limit: number) => number;
  readonly oneOf: <T>(values: readonly T[]) => T;
};
type Flaw = (random: Random) => { readonly body: string | Buffer; readonly headers?: Record<string, string> };

const sound = ({ oneOf }: Random): string => JSON.stringify(oneOf(SOUND));
const nested = (open: string, close: string, levels: number): string => open.repeat(levels) + close.repeat(levels);

/** Each makes one kind of request that no client should send. */
const FLAWS: Readonly<Record<string, Flaw>> = {
  'cut off': random => {
    const whole = sound(random);
    return { body: whole.slice(0, random.below(whole.length)) };
  },
  'a part of the wrong type': random => {
    const part = random.oneOf(['query', 'variables', 'operationName', 'extensions']);
    return { body: JSON.stringify({ ...random.oneOf(SOUND), [part]: random.oneOf(VALUES) }) };
  },
  'no object': ({ oneOf }) => ({ body: JSON.stringify(oneOf([...VALUES, [SOUND[0]], [SOUND[0], SOUND[1]]])) }),
  'deeply nested JSON': ({ below, oneOf }) => {
    const deep = oneOf([nested('[', ']', below(50_000)), nested('{"a":', '}', below(50_000)).replace('}', '1}')]);
    return { body: `{"query":"{ __typename }","variables":{"id":${deep}}}` };
  },
  'deeply nested GraphQL': ({ below, oneOf }) => {
    const levels = below(3_000);
    const query = oneOf([
      nested('{ me ', '}', levels),
      `{ contract(id: ${nested('[', ']', levels)}) { id } }`,
      `query ($id: ${nested('[', ']', levels).replace('][', ']ID[')}) { me { subject } }`,
      `{ contract(filter: ${nested('{a:', '}', levels)}) { id } }`,
    ]);
    return { body: JSON.stringify({ query }) };
  },
  'bytes that are no UTF-8': random => {
    const body = Buffer.from(sound(random));
    for (let count = 1 + random.below(5); count > 0; count -= 1)
      body[random.below(body.length)] = 0x80 + random.below(0x80);
    return { body };
  },
  noise: ({ below }) => ({ body: Buffer.from(Array.from({ length: below(2_000) }, () => below(256))) }),
  'a huge number': ({ oneOf }) => ({
    body: oneOf([
      `{"query":"query ($first: Int) { contracts(first: $first) { totalCount } }","variables":{"first":${oneOf(NUMBERS)}}}`,
      `{"query":"{ contract(id: ${oneOf(NUMBERS)}) { id } }"}`,
    ]),
  }),
  'keys of prototypes': random => {
    const key = random.oneOf(PROTOTYPES);
    return {
      body: random.oneOf([
        `{${key},"query":"{ me { subject } }"}`,
        `{"query":${JSON.stringify(RECORD)},"variables":{${key},"input":{${key}}}}`,
      ]),
    };
  },
  'broken GraphQL': random => {
    const { query } = random.oneOf(SOUND);
    const at = random.below(query.length);
    return {
      body: JSON.stringify({ query: query.slice(0, at) + random.oneOf(GRAPHQL) + query.slice(at + random.below(3)) }),
    };
  },
  'GraphQL without end': ({ below, oneOf }) => ({
    body: JSON.stringify({
      query: `{ me { ${oneOf(['subject ', '# ', '"""', 'a: subject ', '@skip(if: true) ', ', '].map(part => part.repeat(below(4_000))))} } }`,
    }),
  }),
  'a value that makes no sense': ({ oneOf }) => {
    const text = oneOf(TEXTS);
    const variables = oneOf([
      input({ service: text }),
      input({ source: text }),
      input({ rows: [{ at: text, state: 'UP' }] }),
      input({ rows: [{ at: '2031-01-01T00:00:00Z', state: text }] }),
      input({ rows: Array.from({ length: 200 }, () => text) }),
      input({ idempotencyKey: text }),
      input({ [text.slice(0, 50)]: 1 }),
    ]);
    return { body: JSON.stringify({ query: RECORD, variables }) };
  },
  'a literal that makes no sense': ({ oneOf }) => ({
    body: JSON.stringify({ query: `{ contract(id: ${JSON.stringify(oneOf(TEXTS))}) { id } }` }),
  }),
  'another content type': random => ({ body: sound(random), headers: { 'content-type': random.oneOf(TYPES) } }),
  compressed: random => ({
    body: random.oneOf([BOMB, gzipSync(sound(random)), Buffer.from(sound(random))]),
    headers: { 'content-encoding': random.oneOf(ENCODINGS) },
  }),
  'odd headers': random => ({
    body: sound(random),
    headers: random.oneOf<Record<string, string>>([
      { 'x-request-id': 'x'.repeat(5_000) },
      { traceparent: 'nonsense' },
      { accept: 'image/png' },
      { 'apollo-federation-include-trace': 'ftv1' },
      { authorization: 'Bearer x.y.z' },
      { authorization: `Bearer ${'x'.repeat(8_000)}` },
      { 'x-surety-identity': 'x.y' },
    ]),
  }),
  nothing: () => ({ body: '' }),
};

/** So many requests that are not as they should be, the same for the same seed: each kind in turn. */
export function* malformedRequests(count: number, seed: number): Generator<MalformedRequest> {
  const next = seeded(seed);
  const random: Random = {
    below: limit => Math.floor(next() * limit),
    oneOf: values => values[Math.floor(next() * values.length)] as (typeof values)[number],
  };
  const kinds = Object.entries(FLAWS);
  for (let number = 0; number < count; number += 1) {
    const [flaw, make] = kinds[number % kinds.length] as (typeof kinds)[number];
    const { body, headers } = make(random);
    yield { flaw, headers: { ...JSON_TYPE, ...headers }, body: Buffer.from(body) };
  }
}
