import { type Reviewers, reviewersOf } from './reviewers.ts';
import { recordOutage, type Scenario, signedContract } from './scenario.ts';
import type { Step } from './smooth-breach.ts';
import type { Tenant } from './tenant.ts';

const FINDING = { grade: 'MINOR', item: 'targets', says: 'Backups are not tried', owner: 'Operations' };

/** A monthly evaluation on its smooth way: due, completed, approved, accepted, and what it proposed signed as a supplement (H6.2, H6.4). */
export function heldReview(tenant: Tenant): readonly Step[] {
  let scenario: Scenario;
  let people: Reviewers;
  return [
    {
      name: 'the contract is signed and measured',
      take: async () => {
        scenario = await signedContract(tenant, { measuredBy: 'OUTAGES' });
        people = await reviewersOf(tenant, scenario);
        await tenant.clock.advanceTo('2031-01-02T00:00:00Z');
        // What is not reported is up, once a source has reported at all.
        await recordOutage(scenario.integration, 'first report', '2031-01-01T12:00:00Z', '2031-01-01T12:00:01Z');
      },
    },
    { name: 'the review of January is due', take: () => tenant.clock.advanceTo('2031-02-06T00:00:00Z') },
    {
      name: 'its report is completed',
      take: async () => {
        const query = 'query ($id: ID!) { contract(id: $id) { targets { id } } }';
        const { contract } = await scenario.manager.query<{ contract: { targets: { id: string }[] } }>(query, {
          id: scenario.contractId,
        });
        const limits = [{ targetId: contract.targets[0]?.id, to: '99.95', reason: 'It kept more than was promised.' }];
        await people.complete('2031-01', { findings: [FINDING], targets: { effectiveFrom: '2031-04-01', limits } });
      },
    },
    { name: 'its report is approved', take: () => people.approve('2031-01') },
    { name: 'its report is accepted', take: () => people.accept('2031-01') },
    { name: 'its supplement is signed', take: () => people.sign('2031-01') },
  ];
}
