/** One room of the house and what it may import. Paths are regular expressions on paths from the project's root. */
type RoomRule = {
  readonly room: string;
  /** Files of the room. */
  readonly from: string;
  /** Rooms of the workspace that it may import, itself left out. */
  readonly mayImport: readonly string[];
  /** The only packages from npm that it may import; absent: any that its package.json declares. */
  readonly packages?: readonly string[];
  /** It may import Node's own modules. */
  readonly node: boolean;
};

const SUBGRAPHS = ['contracts', 'metrics', 'audits'] as const;

/** The table "who may import whom" of the root README, as data. Tests and benches may import anything. */
const ROOM_RULES: readonly RoomRule[] = [
  {
    room: 'domain',
    from: 'domain/src/',
    mayImport: [],
    packages: ['temporal-polyfill', 'ical\\.js', 'currency-codes', '@datadog/sketches-js'],
    node: false,
  },
  { room: 'platform', from: 'platform/src/', mayImport: ['domain/'], node: true },
  { room: 'gateway', from: 'gateway/src/', mayImport: ['platform/'], node: true },
  ...SUBGRAPHS.map(name => ({
    room: `subgraphs/${name}`,
    from: `subgraphs/${name}/`,
    mayImport: ['domain/', 'platform/', 'workflows/contract/'],
    node: true,
  })),
  { room: 'workflows/contract', from: 'workflows/contract/', mayImport: [], packages: ['zod'], node: false },
  {
    room: 'workflows/definitions',
    from: 'workflows/definitions/src/',
    mayImport: ['workflows/contract/'],
    packages: ['@temporalio/workflow'],
    node: false,
  },
  {
    room: 'workflows/activities',
    from: 'workflows/activities/src/',
    mayImport: ['workflows/contract/', 'domain/', 'platform/'],
    node: true,
  },
  {
    room: 'deploy',
    from: 'deploy/src/',
    mayImport: ['gateway/', 'subgraphs/', 'workflows/contract/', 'workflows/worker/', 'platform/'],
    node: true,
  },
  { room: 'workflows/worker', from: 'workflows/worker/src/', mayImport: ['workflows/', 'platform/'], node: true },
];

const TEST_FILES = '\\.test\\.ts$';

/** The rules in the form that dependency-cruiser checks. */
export const forbidden = [
  ...ROOM_RULES.map(({ room, from, mayImport, packages, node }) => ({
    name: `${room} imports only what its room may`,
    severity: 'error' as const,
    from: { path: `^${from}`, pathNot: TEST_FILES },
    to: {
      path:
        node && packages === undefined
          ? '^(domain|platform|gateway|subgraphs|workflows|deploy|tools|test|bench)/(?!.*node_modules)'
          : '.',
      pathNot: [
        `^${from}`,
        ...mayImport.map(other => `^${other}`),
        ...(packages ?? []).map(name => `node_modules/${name}/`),
        ...(node ? ['^(node:)?[a-z_/]+$'] : []),
      ],
    },
  })),
  {
    name: 'activities never touch a database',
    severity: 'error' as const,
    from: { path: '^workflows/activities/src/', pathNot: TEST_FILES },
    to: { path: ['node_modules/(@mikro-orm|kysely|pg)', '^platform/src/(orm|outbox|decide)\\.ts$'] },
  },
  {
    name: 'nothing is imported that cannot be found',
    severity: 'error' as const,
    from: {},
    // These packages are types only.
    to: { couldNotResolve: true, pathNot: ['@graphql-typed-document-node/core', '^(mdast|hast)$'] },
  },
  {
    name: 'no circle of imports',
    severity: 'error' as const,
    from: { pathNot: '/generated/' },
    to: { circular: true, viaOnly: { pathNot: '/generated/' } },
  },
];
