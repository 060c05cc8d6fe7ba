import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dumpYaml, loadYaml } from '@kubernetes/client-node';
import { temporalEnv } from '@surety/platform/temporal';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { ROOT } from '../support/compose.ts';
import { missing, PROCESSES, unread } from './process-environments.ts';

type Container = {
  readonly args?: readonly string[];
  readonly env?: readonly { readonly name: string; readonly value?: string; readonly valueFrom?: object }[];
  readonly envFrom?: readonly object[];
  readonly readinessProbe?: object;
  readonly livenessProbe?: object;
  readonly resources?: object;
  readonly securityContext?: object;
};
type Resource = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec?: {
    readonly template?: {
      readonly spec: {
        readonly containers: readonly Container[];
        readonly securityContext: object;
        readonly enableServiceLinks: boolean;
      };
    };
    readonly ingress?: readonly { readonly from?: readonly object[] }[];
    readonly podSelector?: object;
  };
};

const FOLDER = join(ROOT, 'deploy/kubernetes');
const resourcesIn = (text: string): Resource[] => parseAllDocuments(text).map(document => document.toJS() as Resource);
const files = globSync('{base,release}/*.yaml', { cwd: FOLDER }).filter(name => !name.endsWith('kustomization.yaml'));
const resources = files.flatMap(name => resourcesIn(readFileSync(join(FOLDER, name), 'utf8')));
const pods = (from: readonly Resource[]) =>
  from
    .flatMap(({ spec }) => spec?.template?.spec ?? [])
    .flatMap(pod => pod.containers.map(container => ({ pod, container })));

/** What is wrong with a resource by the schemas of Kubernetes: wrong or missing values, and fields that it does not know. */
async function faults(resource: Resource): Promise<unknown[]> {
  const { apiVersion, kind } = resource;
  const models = (await import(`kubernetes-models/${apiVersion}`)) as Record<
    string,
    new (
      data: object,
    ) => { validate(): void }
  >;
  const found: unknown[] = [];
  const Model = models[kind];
  if (!Model) return [`Kubernetes has no ${kind} in ${apiVersion}.`];
  try {
    new Model(resource).validate();
  } catch (error) {
    found.push((error as Error).message);
  }
  // The official client leaves out what it does not know.
  const known: unknown = parse(dumpYaml(loadYaml(JSON.stringify(resource))));
  if (JSON.stringify(sorted(known)) !== JSON.stringify(sorted(resource)))
    found.push(`unknown fields: known is only ${JSON.stringify(known)}`);
  return found;
}

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, sorted(inner)]),
        )
      : value;

describe('the manifests for Kubernetes', () => {
  test('hold every process, with what scales it and keeps it from being drained away', () => {
    const of = (kind: string) =>
      resources.filter(resource => resource.kind === kind).map(({ metadata }) => metadata.name);
    const served = ['gateway', 'contracts', 'metrics', 'audits'];
    expect(of('Deployment').toSorted()).toEqual([...served, 'worker'].toSorted());
    expect(of('Service').toSorted()).toEqual(served.toSorted());
    for (const kind of ['HorizontalPodAutoscaler', 'PodDisruptionBudget'])
      expect(of(kind).toSorted()).toEqual(of('Deployment').toSorted());
    expect(of('Job').toSorted()).toEqual(['migrate', 'prepare-temporal']);
    expect(of('Secret')).toEqual([]);
  });

  test.each(resources.map(resource => [`${resource.kind} ${resource.metadata.name}`, resource] as const))(
    '%s is what Kubernetes describes',
    async (_, resource) => {
      expect(await faults(resource)).toEqual([]);
    },
  );

  test('a planted fault and a misspelt field are told', async () => {
    const gateway = resources.find(({ kind }) => kind === 'Deployment') as Resource;
    expect(await faults({ ...gateway, spec: { ...gateway.spec, replicas: 'two' } } as Resource)).toEqual([
      expect.stringContaining('replicas must be integer'),
    ]);
    expect(await faults({ ...gateway, spec: { ...gateway.spec, replica: 2 } } as Resource)).toEqual([
      expect.stringContaining('unknown fields'),
    ]);
    expect(await faults({ ...gateway, kind: 'Deploiment' })).toEqual(['Kubernetes has no Deploiment in apps/v1.']);
  });

  test('every container runs a process of the image, which reads every variable that it is given and needs no other', () => {
    expect(
      pods(resources)
        .map(({ container }) => container.args?.[0])
        .toSorted(),
    ).toEqual(PROCESSES.toSorted());
    for (const { container } of pods(resources)) {
      const [name = ''] = container.args ?? [];
      const given = (container.env ?? []).map(variable => variable.name);
      expect([name, unread(name, given), missing(name, given)]).toEqual([name, [], []]);
    }
    expect(unread('worker', ['SMTP_ULR_FILE', 'SMTP_URL_FILE'])).toEqual(['SMTP_ULR_FILE']);
  });

  test('who talks to Temporal is given all that the overlay says of it, and reads it; nobody else is', () => {
    const overlay = readFileSync(join(FOLDER, 'overlays/production/kustomization.yaml'), 'utf8');
    const said = [...overlay.matchAll(/- (TEMPORAL_\w+)=(\S+)/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    );
    expect(said.map(([name]) => name.replace(/_FILE$/, '')).toSorted()).toEqual(
      Object.keys(temporalEnv.shape).toSorted(),
    );
    for (const { pod, container } of pods(resources)) {
      const [name = ''] = container.args ?? [];
      const talks = unread(name, ['TEMPORAL_ADDRESS']).length === 0;
      expect([name, container.envFrom]).toEqual([
        name,
        talks ? [{ configMapRef: { name: 'surety-temporal' } }] : undefined,
      ]);
      if (!talks) continue;
      expect([
        name,
        unread(
          name,
          said.map(([variable]) => variable),
        ),
      ]).toEqual([name, []]);
      const there = [...JSON.stringify(pod).matchAll(/"path":"(temporal\/[^"]+)"/g)].map(
        ([, path]) => `/run/secrets/${path}`,
      );
      expect(
        said
          .map(([, value]) => value)
          .filter(value => value.startsWith('/'))
          .toSorted(),
      ).toEqual(there.toSorted());
    }
  });

  test('no process has rights, a writable disk, or secrets in its environment; each is probed and limited', () => {
    for (const { pod, container } of pods(resources)) {
      expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
      expect(pod.enableServiceLinks).toBe(false);
      expect(container.securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
      expect(container.resources).toMatchObject({
        requests: { cpu: expect.anything() },
        limits: { memory: expect.anything() },
      });
      const isStep = ['migrate', 'prepare-temporal'].includes(container.args?.[0] ?? '');
      expect([container.readinessProbe, container.livenessProbe].every(probe => probe !== undefined)).toBe(!isStep);
      expect(JSON.stringify([container.env, container.envFrom])).not.toContain('secretKeyRef');
    }
  });

  test('from outside only the gateway can be reached, and a subgraph from gateway and worker alone', () => {
    const policies = resources.filter(({ kind }) => kind === 'NetworkPolicy');
    const open = policies.filter(({ spec }) => spec?.ingress?.some(({ from }) => from === undefined));
    expect(open.map(({ metadata }) => metadata.name)).toEqual(['gateway']);
    const subgraphs = policies.find(({ metadata }) => metadata.name === 'subgraphs');
    expect(subgraphs?.spec?.ingress).toEqual([
      expect.objectContaining({
        from: [
          {
            podSelector: {
              matchExpressions: [{ key: 'app.kubernetes.io/component', operator: 'In', values: ['gateway', 'worker'] }],
            },
          },
        ],
      }),
    ]);
    expect(policies.find(({ metadata }) => metadata.name === 'surety-nothing')?.spec).toEqual({
      podSelector: { matchLabels: { 'app.kubernetes.io/part-of': 'surety' } },
      policyTypes: ['Ingress', 'Egress'],
    });
  });
});

const kustomize = [
  ['kubectl', 'kustomize'],
  ['kustomize', 'build'],
].find(([command = '', ...words]) => spawnSync(command, [...words, '--help']).status === 0);

describe.skipIf(!kustomize)(
  'the overlay for production (skipped where neither kubectl nor kustomize is installed)',
  () => {
    const rendered = (): Resource[] => {
      const [command = '', ...words] = kustomize ?? [];
      return resourcesIn(execFileSync(command, [...words, join(FOLDER, 'overlays/production')], { encoding: 'utf8' }));
    };

    test('renders to what Kubernetes describes, with nothing lost', async () => {
      const all = rendered();
      expect(all.length).toBe(resources.length + 2); // the settings, and those of Temporal
      for (const resource of all)
        expect([resource.metadata.name, await faults(resource)]).toEqual([resource.metadata.name, []]);
      expect(
        pods(all)
          .map(({ container }) => container.args?.[0])
          .toSorted(),
      ).toEqual(PROCESSES.toSorted());
    });

    test('the worker and the steps bear the release; its build id, its image and its selector name the same one', () => {
      const all = rendered();
      const release = /newTag: ([^ }]+)/.exec(
        readFileSync(join(FOLDER, 'overlays/production/kustomization.yaml'), 'utf8'),
      )?.[1];
      expect(
        all
          .filter(({ kind }) => kind === 'Job')
          .map(({ metadata }) => metadata.name)
          .toSorted(),
      ).toEqual([`migrate-${release}`, `prepare-temporal-${release}`]);
      expect(
        all.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name.startsWith('worker')),
      ).toMatchObject({
        metadata: { name: `worker-${release}` },
        spec: {
          selector: { matchLabels: { 'surety/release': release } },
          template: {
            metadata: { labels: { 'surety/release': release } },
            spec: { containers: [{ image: `registry.example/surety:${release}` }] },
          },
        },
      });
    });

    test('every setting that a container asks for is there', () => {
      const all = rendered();
      const settings = all.find(
        ({ kind, metadata }) => kind === 'ConfigMap' && metadata.name.startsWith('surety-settings'),
      ) as Resource & { data: Record<string, string> };
      const asked = pods(all).flatMap(
        ({ container }) => JSON.stringify(container.env ?? []).match(/"configMapKeyRef":\{[^}]*\}/g) ?? [],
      );
      const references = asked.map(
        text => JSON.parse(text.replace('"configMapKeyRef":', '')) as { name: string; key: string },
      );
      expect(references.length).toBeGreaterThan(4);
      for (const { name, key } of references)
        expect([name, settings.data[key] === undefined]).toEqual([settings.metadata.name, false]);
    });
  },
);
