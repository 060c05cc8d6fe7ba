import { describe, expect, test } from 'vitest';
import { alerts, alertTests, askedBy, dashboardQueries, runbookEntries } from '../support/prometheus.ts';

const PARTS = ['**What it means**', '**What customers notice**', '**What to look at**', '**What to do**'];

describe('docs/operations', () => {
  test('every alert has its entry in the runbook, and every entry its alert', () => {
    expect(alerts().length).toBeGreaterThan(0);
    expect([...runbookEntries().keys()].toSorted()).toEqual(
      alerts()
        .map(({ alert }) => alert)
        .toSorted(),
    );
  });

  test.each(alerts().map(each => [each.alert, each] as const))(
    '%s says what it is, and where to read on',
    (name, alert) => {
      expect(alert.labels?.severity).toMatch(/^(page|ticket)$/);
      expect(alert.annotations?.summary).toBeTruthy();
      expect(alert.annotations?.runbook_url).toBe(`docs/operations/runbook.md#${name.toLowerCase()}`);
      const entry = runbookEntries().get(name) ?? '';
      expect(PARTS.filter(part => !entry.includes(part))).toEqual([]);
      for (const [, link = ''] of entry.matchAll(/\]\(#(\w+)\)/g))
        expect([...runbookEntries().keys()].map(key => key.toLowerCase())).toContain(link);
    },
  );

  test.each(alerts().map(({ alert }) => alert))(
    '%s has a test in which it is quiet, and one in which it fires',
    name => {
      const fires = alertTests()
        .filter(({ alertname }) => alertname === name)
        .map(({ exp_alerts }) => exp_alerts.length > 0);
      expect(new Set(fires)).toEqual(new Set([false, true]));
    },
  );

  test('every query of alerts and dashboard is PromQL, and one that is not is noticed', () => {
    for (const { expr } of [...alerts(), ...dashboardQueries()]) expect(askedBy(expr).length).toBeGreaterThan(0);
    expect(() => askedBy('sum(rate(up[5m])')).toThrow('No PromQL');
    expect(askedBy('max by (a) (up{job="x",b=~"y"}) > 0')).toEqual([
      {
        metric: 'up',
        labels: [
          ['job', 'x'],
          ['b', null],
        ],
      },
    ]);
  });
});
