import { durationText } from '@surety/domain';
import { type Cell, type Clause, type Section, table, withClass } from '@surety/platform/document/nodes';
import { instantInZone } from '@surety/platform/document/values';
import { percentilesOf, type ResponseEvidence } from '../rules/evidence.ts';
import { drawn } from './charts/draw.ts';
import { type ResponseBar, responseChart } from './charts/response-chart.ts';
import { type Report, timeZoneOf } from './report.ts';

/** Place on the page where it says what the figures of a service were worked out from. */
const placeOf = ({ serviceId }: ResponseEvidence): string => `responses-${serviceId}`;

/** How long the response to tickets took, drawn and in a table; nothing where there were no tickets. */
export async function responsesSection({ evidence: { responses }, words }: Report): Promise<Section> {
  const { labels } = words;
  const title = words.sections.responses;
  const [first] = responses;
  if (!first) return { title, clauses: [] };
  const bars = responses.flatMap(barsOf);
  const chart = {
    type: 'chart' as const,
    value: await drawn(responseChart(bars)),
    title: words.responsesTitle,
    description: words.responsesDescription(bars.map(({ group, label, text }) => `${group}, ${label}: ${text}`)),
  };
  const head = [labels.service, labels.responded, labels.waiting, ...Object.keys(percentilesOf(first))];
  return {
    title,
    clauses: [
      {
        text: words.responsesIntro,
        below: [...(bars.length > 0 ? [chart] : []), table(head, responses.map(figuresOf))],
      },
    ],
  };
}

const figuresOf = (response: ResponseEvidence): readonly Cell[] => [
  response.serviceName,
  String(response.responded),
  String(response.waiting),
  ...Object.values(percentilesOf(response)).map(ms =>
    ms === null ? '–' : { text: durationText(ms), to: placeOf(response) },
  ),
];

const barsOf = (response: ResponseEvidence): readonly ResponseBar[] =>
  Object.entries(percentilesOf(response)).flatMap(([label, ms]) =>
    ms === null ? [] : [{ group: response.serviceName, label, ms, text: durationText(ms) }],
  );

/** What the figures were worked out from, and where they can be seen again. */
export function responseSources(report: Report): readonly Clause[] {
  const { content, evidence, words } = report;
  const { labels } = words;
  const [first] = evidence.responses;
  if (!first) return [];
  const row = (response: ResponseEvidence): readonly Cell[] => [
    { text: response.serviceName, id: placeOf(response) },
    response.period,
    String(response.responded),
    String(response.waiting),
    instantInZone(new Date(response.asOf), timeZoneOf(report), words),
  ];
  const head = [labels.service, labels.period, labels.responded, labels.waiting, labels.known];
  return [
    {
      text: words.responsesProof(content.contractId, first.period),
      below: [withClass(table(head, evidence.responses.map(row)), 'facts')],
    },
  ];
}
