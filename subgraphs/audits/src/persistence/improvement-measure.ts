import { defineEntity, type FilterQuery, LockMode, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Identity, isLimitedToParty } from '@surety/platform/identity';
import { type Page, type PageArgs, pageOf } from '@surety/platform/pages';
import type { MeasureFilter } from '../generated/types.ts';
import { MEASURE_STATUSES } from '../rules/measure-course.ts';
import type { MeasureFigure } from '../rules/measure-effect.ts';
import { EFFECT_OUTCOMES } from '../rules/remediation-effect.ts';
import { EFFECT_INDICATORS, Finding } from './finding.ts';
import { Review } from './review.ts';

const MEASURE_FIELDS = ['PROCESS', 'RESOURCES', 'TRAINING', 'TECHNOLOGY'] as const;

const ImprovementMeasureSchema = defineEntity({
  name: 'ImprovementMeasure',
  tableName: 'improvement_measure',
  indexes: [{ properties: ['tenant', 'proposedAt', 'id'] }, { properties: ['contractId', 'proposedAt', 'id'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: p.string(),
    customerId: p.string(),
    /** The review whose report names it. */
    reviewId: () =>
      p.manyToOne(Review).mapToPk().joinColumn('review_id').strictNullable().deleteRule('restrict').index(),
    /** The finding that it came out of. */
    findingId: () =>
      p.manyToOne(Finding).mapToPk().joinColumn('finding_id').strictNullable().deleteRule('restrict').index(),
    field: p.enum(MEASURE_FIELDS),
    what: p.text(),
    details: p.text().strictNullable(),
    owner: p.text(),
    /** Local date, `YYYY-MM-DD`. */
    due: p.string(),
    /** What it is to improve, and of which service, as metrics knows it; null of all. */
    indicator: p.enum(EFFECT_INDICATORS).strictNullable(),
    serviceId: p.string().strictNullable(),
    benefit: p.text().strictNullable(),
    costMinor: p.bigint('number').strictNullable(),
    costCurrency: p.string().strictNullable(),
    status: p.enum(MEASURE_STATUSES),
    version: p.integer(),
    proposedBy: p.text(),
    proposedAt: p.datetime().length(3),
    agreedBy: p.text().strictNullable(),
    agreedAt: p.datetime().length(3).strictNullable(),
    begunAt: p.datetime().length(3).strictNullable(),
    doneAt: p.datetime().length(3).strictNullable(),
    report: p.text().strictNullable(),
    dropReason: p.text().strictNullable(),
    effectOutcome: p.enum(EFFECT_OUTCOMES).strictNullable(),
    figuresBefore: p.json<readonly MeasureFigure[]>().strictNullable(),
    figuresAfter: p.json<readonly MeasureFigure[]>().strictNullable(),
    effectAt: p.datetime().length(3).strictNullable(),
  },
});
/** An improvement, from its proposal on until its effect is measured (H5.4). */
export class ImprovementMeasure extends ImprovementMeasureSchema.class {}
ImprovementMeasureSchema.setClass(ImprovementMeasure);

/** What an improvement says before anything was decided on it. */
export const NOT_BEGUN = {
  agreedBy: null,
  agreedAt: null,
  begunAt: null,
  doneAt: null,
  report: null,
  dropReason: null,
  effectOutcome: null,
  figuresBefore: null,
  figuresAfter: null,
  effectAt: null,
} as const;

/** An improvement by id, locked until the transaction ends. */
export const lockMeasure = (em: EntityManager, id: string): Promise<ImprovementMeasure | null> =>
  em.findOne(ImprovementMeasure, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** What a review names that is not approved is shown in its report only; to the customer what was not agreed is not shown at all. */
const shownTo = (identity: Identity): FilterQuery<ImprovementMeasure> =>
  isLimitedToParty(identity) ? { agreedAt: { $ne: null } } : { $or: [{ reviewId: null }, { agreedAt: { $ne: null } }] };

/** Whether the caller sees an improvement in the register. */
export const isInRegister = (
  { reviewId, agreedAt }: Pick<ImprovementMeasure, 'reviewId' | 'agreedAt'>,
  identity: Identity,
): boolean => agreedAt !== null || (reviewId === null && !isLimitedToParty(identity));

/** Improvements that the caller may see, newest first. */
export function measuresPage(
  em: EntityManager,
  identity: Identity,
  { contractId, statuses }: MeasureFilter,
  page: PageArgs,
): Promise<Page<ImprovementMeasure>> {
  const where: FilterQuery<ImprovementMeasure> = {
    $and: [shownTo(identity), contractId ? { contractId } : {}, statuses ? { status: { $in: [...statuses] } } : {}],
  };
  return pageOf(em, ImprovementMeasure, where, { proposedAt: 'desc', id: 'desc' }, page);
}
