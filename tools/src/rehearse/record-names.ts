import type { Recorded } from './record.ts';

/** Names a lifecycle for people, from its workflow id (`review/tenant/plan/2031-04`), the fact of a notice (`breach/brc_…/told`), or a record's id. */
export function recordNames({ breaches, rests }: Pick<Recorded, 'breaches' | 'rests'>): (of: string) => string {
  const names = new Map<string, string>();
  for (const { workflowId, period, service } of breaches)
    names.set(workflowId.split('/')[2] ?? '', `breach ${period}, ${service.name}`);
  for (const { items } of rests)
    for (const { workflowId, recordId } of items)
      if (workflowId.startsWith('review/')) names.set(recordId, `review ${workflowId.split('/')[3]}`);
  return of => {
    const [kind = '', ...parts] = of.split('/');
    if (kind === 'review' && parts.length === 3) return `review ${parts[2]}`;
    const named = [...parts, kind].map(part => names.get(part)).find(name => name !== undefined);
    if (named) return named;
    return KINDS[kind] ?? KINDS[kind.slice(0, 3)] ?? 'contract';
  };
}

const KINDS: Readonly<Record<string, string>> = {
  delivery: 'notice',
  termination: 'termination',
  trm: 'termination',
  change: 'change',
  audit: 'audit',
  aud: 'audit',
  remediation: 'finding',
  finding: 'finding',
};
