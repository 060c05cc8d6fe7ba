import type { Money } from '@surety/domain';
import type { Audit } from './persistence/audit.ts';
import type { Complaint } from './persistence/complaint.ts';
import type { Finding } from './persistence/finding.ts';
import type { ImprovementMeasure } from './persistence/improvement-measure.ts';
import type { Plan } from './persistence/plan.ts';
import type { Review } from './persistence/review.ts';
import type { TrailEntry } from './persistence/trail-entry.ts';

/** A row's fields spelled out: the code generator does not see those that an entity class inherits. */
type Fields<T> = { [K in keyof T]: T[K] };

export type TrailEntryMapper = Fields<TrailEntry>;
export type ContractMapper = { readonly id: string };
export type AuditMapper = Fields<Audit>;
export type ComplaintMapper = Fields<Complaint>;
export type FindingMapper = Fields<Finding>;
export type ImprovementMeasureMapper = Fields<ImprovementMeasure>;
export type MoneyMapper = Money;
export type PlanMapper = Fields<Plan>;
export type ReviewMapper = Fields<Review>;
