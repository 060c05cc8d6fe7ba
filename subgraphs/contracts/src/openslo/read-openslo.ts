import { ok, type Result, refuse } from '@surety/domain';
import { type FileFault, faultsOf } from '@surety/platform/file-faults';
import { parseAllDocuments } from 'yaml';
import type { OpenSloTarget, PeriodUnit } from '../generated/types.ts';
import { type OpenSloObject, openSloObject, type Slo } from './openslo-format.ts';
import { ANNOTATION } from './write-openslo.ts';

/** What an OpenSLO file holds: targets, and everything that has no counterpart here. */
export type OpenSloReading = { readonly targets: readonly OpenSloTarget[]; readonly leftOut: readonly string[] };

const PATH = ['yaml'];
const FAULTS_TOLD = 20;

/** Reads an OpenSLO v1 file, or says what is wrong with it. */
export function readOpenSlo(yaml: string): Result<OpenSloReading> {
  const documents = documentsOf(yaml);
  if (!documents.ok) return documents;
  const read = documents.value.map(document => openSloObject.safeParse(document, { reportInput: true }));
  const faults = read.flatMap(({ error }, index) => (error ? faultsOf(error.issues, [index]) : []));
  if (faults.length > 0) return malformed(faults);
  const objects = read.flatMap(({ data }) => data ?? []);
  const readings = objects.map(object => readObject(object, objects));
  return ok({
    targets: readings.flatMap(({ targets }) => targets),
    leftOut: readings.flatMap(({ leftOut }) => leftOut),
  });
}

/** An alias is not followed: a few of them can stand for more than any memory holds. */
function documentsOf(yaml: string): Result<readonly unknown[]> {
  const documents = parseAllDocuments(yaml);
  const broken = documents.flatMap(({ errors }) => errors)[0];
  if (broken) return malformed([{ pointer: '', right: broken.message }]);
  if (documents.length === 0) return malformed([{ pointer: '', right: 'it holds nothing' }]);
  try {
    return ok(documents.map(document => document.toJS({ maxAliasCount: 0 }) as unknown));
  } catch {
    return malformed([{ pointer: '', right: 'write it without aliases' }]);
  }
}

const malformed = (faults: readonly FileFault[]): Result<never> =>
  refuse(
    'MALFORMED_FILE',
    {
      faults: faults
        .slice(0, FAULTS_TOLD)
        .map(({ pointer, right }) => `${pointer || '(whole file)'}: ${right}`)
        .join('; '),
    },
    PATH,
  );

function readObject(object: OpenSloObject, all: readonly OpenSloObject[]): OpenSloReading {
  if (object.kind === 'Service') return { targets: [], leftOut: [] };
  if (object.kind !== 'SLO') return { targets: [], leftOut: [`${object.kind} ${object.metadata.name}`] };
  const what = `SLO ${object.metadata.name}`;
  const { spec } = object;
  const period = periodOf(object);
  if (spec.indicator?.spec.thresholdMetric !== undefined)
    return { targets: [], leftOut: [`${what}: a threshold of a metric`] };
  if (period === null) return { targets: [], leftOut: [`${what}: its time window`] };
  const isOurs = ANNOTATION.value in object.metadata.annotations;
  return {
    targets: spec.objectives.map(objective => targetOf(object, objective, period, all)),
    leftOut: isOurs ? [] : notRead(spec).map(field => `${what}: ${field}`),
  };
}

/** Fields of an SLO from elsewhere that say something which a target does not. */
const notRead = (spec: Slo['spec']): string[] => [
  ...(spec.indicator || spec.indicatorRef ? ['how its indicator is measured'] : []),
  ...(spec.budgetingMethod === 'RatioTimeslices' ? [] : [`the budgeting method ${spec.budgetingMethod}`]),
  ...Object.keys(spec).filter(field => !READ.has(field)),
];

const READ: ReadonlySet<string> = new Set([
  'service',
  'indicator',
  'indicatorRef',
  'timeWindow',
  'budgetingMethod',
  'objectives',
  'description',
]);

const PERIODS: Readonly<Record<string, PeriodUnit>> = {
  '1M': 'MONTH',
  '1Q': 'QUARTER',
  '3M': 'QUARTER',
  '1Y': 'YEAR',
  '12M': 'YEAR',
};
const isPeriod = (said: string | undefined): said is PeriodUnit =>
  said !== undefined && ['MONTH', 'QUARTER', 'YEAR', 'CONTRACT_YEAR'].includes(said);

/** Null for a rolling window and for a length that no target has. */
function periodOf({ metadata, spec }: Slo): PeriodUnit | null {
  const said = metadata.annotations[ANNOTATION.period];
  if (isPeriod(said)) return said;
  const [window] = spec.timeWindow;
  return window && window.isRolling !== true ? (PERIODS[window.duration] ?? null) : null;
}

function targetOf(
  { metadata: { annotations }, spec }: Slo,
  { target, targetPercent }: Slo['spec']['objectives'][number],
  period: PeriodUnit,
  all: readonly OpenSloObject[],
): OpenSloTarget {
  const service = all.find(object => object.kind === 'Service' && object.metadata.name === spec.service);
  const composition = annotations[ANNOTATION.composition];
  const measuredBy = annotations[ANNOTATION.measuredBy];
  return {
    service: service?.metadata.displayName ?? spec.service,
    serviceExternalId: service?.metadata.annotations[ANNOTATION.externalId] ?? null,
    indicator: 'AVAILABILITY',
    operator: annotations[ANNOTATION.operator] === 'GT' ? 'GT' : 'GTE',
    value: annotations[ANNOTATION.value] ?? percentText(targetPercent, target),
    unit: 'PERCENT',
    period,
    measuredBy: measuredBy === 'OUTAGES' || measuredBy === 'COMPOSITION' ? measuredBy : 'PROBES',
    staleAfter: annotations[ANNOTATION.staleAfter] ?? null,
    composition: composition ?? null,
  };
}

const PLACES = 10;

/** A share times a hundred, without the dust of binary fractions. */
const percentText = (percent: number | undefined, share: number | undefined): string =>
  String(Number((percent ?? (share ?? 0) * 100).toFixed(PLACES)));
