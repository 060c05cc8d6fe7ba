/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.ts';
    import    { auditsTrailToCopy as Query_auditsTrailToCopy } from './../resolvers/Query/auditsTrailToCopy.ts';
import    { trail as Query_trail } from './../resolvers/Query/trail.ts';
import    { adoptContractParties as Mutation_adoptContractParties } from './../resolvers/Mutation/adoptContractParties.ts';
import    { auditsTrailCopied as Mutation_auditsTrailCopied } from './../resolvers/Mutation/auditsTrailCopied.ts';
import    { recordTrail as Mutation_recordTrail } from './../resolvers/Mutation/recordTrail.ts';
import    { AdoptContractPartiesPayload } from './../resolvers/AdoptContractPartiesPayload.ts';
import    { AuditsTrailRow } from './../resolvers/AuditsTrailRow.ts';
import    { Contract } from './../resolvers/Contract.ts';
import    { PageInfo } from './../resolvers/PageInfo.ts';
import    { Problem } from './../resolvers/Problem.ts';
import    { ProblemArgument } from './../resolvers/ProblemArgument.ts';
import    { RecordTrailPayload } from './../resolvers/RecordTrailPayload.ts';
import    { TrailConnection } from './../resolvers/TrailConnection.ts';
import    { TrailEdge } from './../resolvers/TrailEdge.ts';
import    { TrailEntry } from './../resolvers/TrailEntry.ts';
import    { DateTimeResolver } from 'graphql-scalars';
    export const resolvers: Resolvers = {
      Query: { auditsTrailToCopy: Query_auditsTrailToCopy,trail: Query_trail },
      Mutation: { adoptContractParties: Mutation_adoptContractParties,auditsTrailCopied: Mutation_auditsTrailCopied,recordTrail: Mutation_recordTrail },
      
      AdoptContractPartiesPayload: AdoptContractPartiesPayload,
AuditsTrailRow: AuditsTrailRow,
Contract: Contract,
PageInfo: PageInfo,
Problem: Problem,
ProblemArgument: ProblemArgument,
RecordTrailPayload: RecordTrailPayload,
TrailConnection: TrailConnection,
TrailEdge: TrailEdge,
TrailEntry: TrailEntry,
DateTime: DateTimeResolver
    }