import type { Compliance } from './compliance.ts';
import type { TargetFigures } from './figures.ts';
import type { Evaluation } from './persistence/evaluation.ts';
import type { Exclusion } from './persistence/exclusion.ts';
import type { MaintenanceWindow, Outage, ServiceState, Ticket } from './persistence/facts.ts';
import type { Survey } from './persistence/survey.ts';
import type { ServiceResponseTimes } from './response-times.ts';

/** A row's fields spelled out: the code generator does not see those that an entity class inherits. */
type Fields<T> = { [K in keyof T]: T[K] };

export type ExclusionMapper = Fields<Exclusion>;
export type SurveyMapper = Fields<Survey>;
export type ContractMapper = { readonly id: string };
export type ServiceMapper = { readonly id: string };
export type EvaluationMapper = Fields<Evaluation>;
export type EvaluationForBreachMapper = Pick<
  Evaluation,
  'contractId' | 'serviceId' | 'period' | 'periodStart' | 'periodEnd'
> & {
  readonly evaluations: readonly Evaluation[];
  readonly isStale: boolean;
  /** The evaluation whose facts are told. */
  readonly factsOf: Evaluation;
};
export type ServiceStateMapper = Fields<ServiceState>;
export type OutageMapper = Fields<Outage>;
export type TicketMapper = Fields<Ticket>;
export type MaintenanceMapper = Fields<MaintenanceWindow>;
export type TargetFiguresMapper = TargetFigures;
export type ComplianceMapper = Compliance;
export type ResponseTimesMapper = ServiceResponseTimes;
