import { withTrace } from '@surety/platform/trace';
import type {
  BreachActivities,
  ContractActivities,
  DeliveryActivities,
  TrailActivities,
} from '@surety/workflow-contract';
import { breachActivities } from './breach.ts';
import { contractActivities } from './contract.ts';
import { deliveryActivities } from './delivery.ts';
import type { Mailer } from './mail.ts';
import { projectionActivities } from './projection.ts';
import type { Subgraphs } from './subgraph-client.ts';
import { trailActivities } from './trail.ts';

export { createMailer, type Mailer } from './mail.ts';
export { createSubgraphs, type SubgraphAccess, type Subgraphs } from './subgraph-client.ts';

export type Activities = ContractActivities & BreachActivities & DeliveryActivities & TrailActivities;

/** Everything that lifecycles do outside, as plain functions. All that one of them asks of subgraphs is one trace. */
export const createActivities = ({
  subgraphs,
  mailer,
}: {
  readonly subgraphs: Subgraphs;
  readonly mailer: Mailer;
}): Activities =>
  traced({
    ...contractActivities(subgraphs),
    ...breachActivities(subgraphs),
    ...projectionActivities(subgraphs),
    ...deliveryActivities(subgraphs, mailer),
    ...trailActivities(subgraphs),
  });

const traced = (activities: Activities): Activities =>
  Object.fromEntries(
    Object.entries(activities).map(([name, activity]) => [
      name,
      (input: never) => withTrace(undefined, () => activity(input)),
    ]),
  ) as Activities;
