/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.ts';
    import    { auditsTrailToCopy as Query_auditsTrailToCopy } from './../resolvers/Query/auditsTrailToCopy.ts';
import    { plans as Query_plans } from './../resolvers/Query/plans.ts';
import    { trail as Query_trail } from './../resolvers/Query/trail.ts';
import    { verifyTrail as Query_verifyTrail } from './../resolvers/Query/verifyTrail.ts';
import    { adoptContractParties as Mutation_adoptContractParties } from './../resolvers/Mutation/adoptContractParties.ts';
import    { auditsTrailCopied as Mutation_auditsTrailCopied } from './../resolvers/Mutation/auditsTrailCopied.ts';
import    { changePlan as Mutation_changePlan } from './../resolvers/Mutation/changePlan.ts';
import    { planReviews as Mutation_planReviews } from './../resolvers/Mutation/planReviews.ts';
import    { recordTrail as Mutation_recordTrail } from './../resolvers/Mutation/recordTrail.ts';
import    { AdoptContractPartiesPayload } from './../resolvers/AdoptContractPartiesPayload.ts';
import    { AuditsTrailRow } from './../resolvers/AuditsTrailRow.ts';
import    { ChecklistItem } from './../resolvers/ChecklistItem.ts';
import    { Contract } from './../resolvers/Contract.ts';
import    { PageInfo } from './../resolvers/PageInfo.ts';
import    { Plan } from './../resolvers/Plan.ts';
import    { PlanConnection } from './../resolvers/PlanConnection.ts';
import    { PlanEdge } from './../resolvers/PlanEdge.ts';
import    { PlanPayload } from './../resolvers/PlanPayload.ts';
import    { PlanReviewsPayload } from './../resolvers/PlanReviewsPayload.ts';
import    { Problem } from './../resolvers/Problem.ts';
import    { ProblemArgument } from './../resolvers/ProblemArgument.ts';
import    { RecordTrailPayload } from './../resolvers/RecordTrailPayload.ts';
import    { ReviewDays } from './../resolvers/ReviewDays.ts';
import    { TrailConnection } from './../resolvers/TrailConnection.ts';
import    { TrailEdge } from './../resolvers/TrailEdge.ts';
import    { TrailEntry } from './../resolvers/TrailEntry.ts';
import    { TrailFault } from './../resolvers/TrailFault.ts';
import    { TrailHead } from './../resolvers/TrailHead.ts';
import    { TrailLink } from './../resolvers/TrailLink.ts';
import    { TrailVerification } from './../resolvers/TrailVerification.ts';
import    { DateTimeResolver,LocalDateResolver,TimeZoneResolver } from 'graphql-scalars';
    export const resolvers: Resolvers = {
      Query: { auditsTrailToCopy: Query_auditsTrailToCopy,plans: Query_plans,trail: Query_trail,verifyTrail: Query_verifyTrail },
      Mutation: { adoptContractParties: Mutation_adoptContractParties,auditsTrailCopied: Mutation_auditsTrailCopied,changePlan: Mutation_changePlan,planReviews: Mutation_planReviews,recordTrail: Mutation_recordTrail },
      
      AdoptContractPartiesPayload: AdoptContractPartiesPayload,
AuditsTrailRow: AuditsTrailRow,
ChecklistItem: ChecklistItem,
Contract: Contract,
PageInfo: PageInfo,
Plan: Plan,
PlanConnection: PlanConnection,
PlanEdge: PlanEdge,
PlanPayload: PlanPayload,
PlanReviewsPayload: PlanReviewsPayload,
Problem: Problem,
ProblemArgument: ProblemArgument,
RecordTrailPayload: RecordTrailPayload,
ReviewDays: ReviewDays,
TrailConnection: TrailConnection,
TrailEdge: TrailEdge,
TrailEntry: TrailEntry,
TrailFault: TrailFault,
TrailHead: TrailHead,
TrailLink: TrailLink,
TrailVerification: TrailVerification,
DateTime: DateTimeResolver,
LocalDate: LocalDateResolver,
TimeZone: TimeZoneResolver
    }