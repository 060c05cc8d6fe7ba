import type { GraphClient } from '@surety/tools/graph-client';
import { expect } from 'vitest';
import type { Scenario } from './scenario.ts';
import type { Tenant } from './tenant.ts';

const PROBLEMS = 'problems { code message path retryable }';

export type ReviewSeen = {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly period: string;
  readonly phase: string;
  readonly report: { readonly content: { readonly sha256: string } | null } | null;
  readonly supplement: { readonly refusal: string | null } | null;
  readonly plan: { readonly checklist: readonly { readonly id: string }[] };
};
export type FindingSeen = {
  readonly id: string;
  readonly version: number;
  readonly says: string;
  readonly phase: string;
  readonly reopened: number;
  readonly effect: { readonly outcome: string } | null;
};

/** People who review a contract, and put right what they find (H6). */
export type Reviewers = {
  reviews(): Promise<readonly ReviewSeen[]>;
  /** Each decides about the review of a period as it is now, and lets all follow from it. */
  complete(
    period: string,
    content?: { readonly findings?: readonly object[]; readonly targets?: object },
  ): Promise<void>;
  approve(period: string): Promise<void>;
  accept(period: string): Promise<void>;
  finding(says: string): Promise<FindingSeen>;
  /** Decides something about a finding as it is now, and lets all follow from it. */
  onFinding(client: GraphClient, verb: string, says: string, input: object): Promise<void>;
  /** Both sides sign what the review of a period proposed. */
  sign(period: string): Promise<void>;
  /** Orders an audit, which draws a sample and finds something. */
  audit(findings: readonly object[]): Promise<void>;
};

/** @param tenant whose clock stands where the reviewers act */
export async function reviewersOf(tenant: Tenant, { contractId, manager, customer }: Scenario): Promise<Reviewers> {
  const operator = await tenant.as('operator');
  const auditor = await tenant.as('auditor');
  const decide = async <T extends object>(
    client: GraphClient,
    verb: string,
    record: 'review' | 'finding' | 'audit',
    input: object,
  ): Promise<T> => {
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${record} { id version } ${PROBLEMS} } }`;
    const answer = await client.mutate<Record<string, T>>(verb, query, input);
    await tenant.clock.settle();
    return answer[record] ?? expect.fail(`${verb} gave no ${record}`);
  };
  const reviews = async (): Promise<readonly ReviewSeen[]> => {
    const query = `query ($id: ID!) { contract(id: $id) { reviews(first: 100) { edges { node {
      id version kind period phase report { content { sha256 } } supplement { refusal } plan { checklist { id } } } } } } }`;
    const { contract } = await operator.query<{ contract: { reviews: { edges: { node: ReviewSeen }[] } } }>(query, {
      id: contractId,
    });
    return contract.reviews.edges.map(({ node }) => node);
  };
  const reviewOf = async (period: string): Promise<ReviewSeen> =>
    (await reviews()).find(review => review.period === period) ?? expect.fail(`${period} is not reviewed`);
  const finding = async (says: string): Promise<FindingSeen> => {
    const query = `query ($id: ID!) { contract(id: $id) { findings(first: 100) { edges { node { id version says phase reopened effect { outcome } } } } } }`;
    const { contract } = await operator.query<{ contract: { findings: { edges: { node: FindingSeen }[] } } }>(query, {
      id: contractId,
    });
    return (
      contract.findings.edges.map(({ node }) => node).find(each => each.says === says) ?? expect.fail(`no "${says}"`)
    );
  };
  return {
    reviews,
    finding,
    async complete(period, { findings = [], ...proposed } = {}) {
      const { id: reviewId, version: expectedVersion, plan } = await reviewOf(period);
      const checks = plan.checklist.map(({ id: item }) => ({ item, result: 'IN_ORDER' }));
      const report = { conclusions: `What ${period} shows.`, checks, measures: [], findings, ...proposed };
      await decide(operator, 'completeReview', 'review', { reviewId, expectedVersion, ...report });
    },
    async approve(period) {
      const { id: reviewId, version: expectedVersion } = await reviewOf(period);
      await decide(manager, 'approveReview', 'review', { reviewId, expectedVersion });
    },
    async accept(period) {
      const { id: reviewId, version: expectedVersion } = await reviewOf(period);
      await decide(customer, 'answerReview', 'review', { reviewId, expectedVersion, accepts: true });
    },
    async sign(period) {
      expect((await reviewOf(period)).supplement).toMatchObject({ refusal: null });
      for (const signatory of [customer, manager]) {
        const { contract } = await signatory.query<{ contract: { version: number } }>(
          'query ($id: ID!) { contract(id: $id) { version } }',
          { id: contractId },
        );
        const query = `mutation ($input: SignContractInput!) { signContract(input: $input) { contract { id } ${PROBLEMS} } }`;
        await signatory.mutate('signContract', query, { contractId, expectedVersion: contract.version });
      }
      await tenant.clock.settle();
    },
    async onFinding(client, verb, says, input) {
      const { id: findingId, version: expectedVersion } = await finding(says);
      await decide(client, verb, 'finding', { findingId, expectedVersion, ...input });
    },
    async audit(findings) {
      const order = {
        kind: 'INTERNAL',
        scope: 'Backups of the archive.',
        criteria: ['ISO/IEC 20000-1:2018, 8.7.2'],
        owner: 'operator',
        teams: ['Operations'],
        auditors: [{ subject: 'auditor', team: 'Quality' }],
      };
      type Audit = { readonly id: string; readonly version: number };
      let audit = await decide<Audit>(manager, 'orderAudit', 'audit', { contractId, ...order });
      const work = async (verb: string, input: object): Promise<void> => {
        audit = await decide<Audit>(auditor, verb, 'audit', {
          auditId: audit.id,
          expectedVersion: audit.version,
          ...input,
        });
      };
      const population = ['January', 'April', 'July', 'October'];
      await work('drawSample', { what: 'Backups of a quarter', population, size: 2 });
      await work('reportAudit', { conclusions: 'What was drawn was looked at.', findings });
    },
  };
}
