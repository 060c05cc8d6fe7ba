import { readFileSync } from 'node:fs';
import { parser } from '@prometheus-io/lezer-promql';
import { parse } from 'yaml';

const OPERATIONS = new URL('../../docs/operations/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, OPERATIONS), 'utf8');

export type Alert = {
  readonly alert: string;
  readonly expr: string;
  readonly labels?: { readonly severity?: string };
  readonly annotations?: { readonly summary?: string; readonly runbook_url?: string };
};

export const alerts = (): readonly Alert[] =>
  (parse(read('alerts.yml')) as { groups: { rules: Alert[] }[] }).groups.flatMap(({ rules }) => rules);

type RuleTest = { readonly alertname: string; readonly exp_alerts: readonly object[] };

/** What Prometheus' own tests expect of the alerts. */
export const alertTests = (): readonly RuleTest[] =>
  (parse(read('alerts.test.yml')) as { tests: { alert_rule_test: RuleTest[] }[] }).tests.flatMap(
    ({ alert_rule_test }) => alert_rule_test,
  );

type Panel = { readonly title: string; readonly targets?: readonly { readonly expr: string }[] };

/** Every query of the dashboard, with its panel's title. */
export const dashboardQueries = (): readonly { readonly title: string; readonly expr: string }[] =>
  (JSON.parse(read('dashboard.json')) as { panels: Panel[] }).panels.flatMap(({ title, targets = [] }) =>
    targets.map(({ expr }) => ({ title, expr })),
  );

/** Entries of the runbook: the text below each heading. */
export const runbookEntries = (): ReadonlyMap<string, string> =>
  new Map(
    read('runbook.md')
      .split(/^## /m)
      .slice(1)
      .map(entry => [entry.slice(0, entry.indexOf('\n')), entry] as const),
  );

/** What a query asks for: a metric, and the labels that it must have; null where any value will do. */
export type Asked = { readonly metric: string; readonly labels: readonly (readonly [string, string | null])[] };

/** @throws Error where the text is no PromQL */
export function askedBy(query: string): readonly Asked[] {
  const text = query.replaceAll('$__rate_interval', '5m');
  const asked: { metric: string; labels: [string, string | null][] }[] = [];
  parser.parse(text).iterate({
    enter({ type, from, to, node }) {
      if (type.isError) throw new Error(`No PromQL at "${text.slice(from)}": ${query}`);
      const part = text.slice(from, to);
      if (type.name === 'Identifier') asked.push({ metric: part, labels: [] });
      if (type.name !== 'UnquotedLabelMatcher') return;
      const [label = '', , value = ''] = part.split(/(=~|!~|!=|=)/);
      asked.at(-1)?.labels.push([label, node.getChild('MatchOp')?.getChild('EqlSingle') ? JSON.parse(value) : null]);
    },
  });
  return asked;
}

/** A metric's series in Prometheus' text format: metric names with each label's values. */
export function seriesIn(scrape: string): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> {
  const series = new Map<string, Map<string, Set<string>>>();
  for (const [, metric = '', labels = ''] of scrape.matchAll(/^([a-z_:0-9]+)(?:\{(.*)\})? \S+$/gim)) {
    const known = series.get(metric) ?? new Map<string, Set<string>>();
    series.set(metric, known);
    for (const [, label = '', value = ''] of labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g))
      known.set(label, (known.get(label) ?? new Set()).add(value));
  }
  return series;
}
