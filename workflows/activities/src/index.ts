import type {
  AuditActivities,
  BreachActivities,
  ChangeActivities,
  ComplaintActivities,
  ContractActivities,
  DeliveryActivities,
  OperatorActivities,
  ProjectionActivities,
  RemediationActivities,
  RetentionActivities,
  ReviewActivities,
  SurveyActivities,
  TerminationActivities,
  TrailActivities,
} from '@surety/workflow-contract';
import { auditActivities } from './audit.ts';
import { breachActivities } from './breach.ts';
import { changeActivities } from './change.ts';
import { complaintActivities } from './complaint.ts';
import { contractActivities } from './contract.ts';
import { deliveryActivities } from './delivery.ts';
import type { Mailer } from './mail.ts';
import { operatorActivities } from './operators.ts';
import { projectionActivities } from './projection.ts';
import { remediationActivities } from './remediation.ts';
import { retentionActivities } from './retention.ts';
import { reviewActivities } from './review.ts';
import type { Subgraphs } from './subgraph-client.ts';
import { surveyActivities } from './survey.ts';
import { terminationActivities } from './termination.ts';
import { trailActivities } from './trail.ts';
import type { WebhookCaller } from './webhooks.ts';

export { createMailer, type Mailer } from './mail.ts';
export { endedContracts, retentionActivities } from './retention.ts';
export { createSubgraphs, type SubgraphAccess, type Subgraphs } from './subgraph-client.ts';
export { allowedNetworks } from './target-addresses.ts';
export { createWebhookCaller, type WebhookCaller } from './webhooks.ts';

export type Activities = ContractActivities &
  BreachActivities &
  ChangeActivities &
  TerminationActivities &
  DeliveryActivities &
  ReviewActivities &
  AuditActivities &
  RemediationActivities &
  SurveyActivities &
  ComplaintActivities &
  RetentionActivities &
  ProjectionActivities &
  OperatorActivities &
  TrailActivities;

/** Everything that lifecycles do outside, as plain functions. */
export const createActivities = ({
  subgraphs,
  mailer,
  webhooks,
}: {
  readonly subgraphs: Subgraphs;
  readonly mailer: Mailer;
  readonly webhooks: WebhookCaller;
}): Activities => ({
  ...contractActivities(subgraphs),
  ...breachActivities(subgraphs),
  ...changeActivities(subgraphs),
  ...terminationActivities(subgraphs),
  ...reviewActivities(subgraphs),
  ...auditActivities(subgraphs),
  ...remediationActivities(subgraphs),
  ...surveyActivities(subgraphs),
  ...complaintActivities(subgraphs),
  ...retentionActivities(subgraphs),
  ...projectionActivities(subgraphs),
  ...deliveryActivities(subgraphs, mailer, webhooks),
  ...operatorActivities(subgraphs),
  ...trailActivities(subgraphs),
});
