/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.ts';
    import    { breach as Query_breach } from './../resolvers/Query/breach.ts';
import    { breaches as Query_breaches } from './../resolvers/Query/breaches.ts';
import    { catalogue as Query_catalogue } from './../resolvers/Query/catalogue.ts';
import    { contract as Query_contract } from './../resolvers/Query/contract.ts';
import    { contractTerms as Query_contractTerms } from './../resolvers/Query/contractTerms.ts';
import    { contracts as Query_contracts } from './../resolvers/Query/contracts.ts';
import    { contractsTrailToCopy as Query_contractsTrailToCopy } from './../resolvers/Query/contractsTrailToCopy.ts';
import    { me as Query_me } from './../resolvers/Query/me.ts';
import    { notificationToSend as Query_notificationToSend } from './../resolvers/Query/notificationToSend.ts';
import    { party as Query_party } from './../resolvers/Query/party.ts';
import    { service as Query_service } from './../resolvers/Query/service.ts';
import    { worklist as Query_worklist } from './../resolvers/Query/worklist.ts';
import    { analyseBreach as Mutation_analyseBreach } from './../resolvers/Mutation/analyseBreach.ts';
import    { closeBreach as Mutation_closeBreach } from './../resolvers/Mutation/closeBreach.ts';
import    { contractsTrailCopied as Mutation_contractsTrailCopied } from './../resolvers/Mutation/contractsTrailCopied.ts';
import    { createParty as Mutation_createParty } from './../resolvers/Mutation/createParty.ts';
import    { createService as Mutation_createService } from './../resolvers/Mutation/createService.ts';
import    { draftContract as Mutation_draftContract } from './../resolvers/Mutation/draftContract.ts';
import    { expireContract as Mutation_expireContract } from './../resolvers/Mutation/expireContract.ts';
import    { giveUpNotification as Mutation_giveUpNotification } from './../resolvers/Mutation/giveUpNotification.ts';
import    { holdBreachNotice as Mutation_holdBreachNotice } from './../resolvers/Mutation/holdBreachNotice.ts';
import    { project as Mutation_project } from './../resolvers/Mutation/project.ts';
import    { recordBreach as Mutation_recordBreach } from './../resolvers/Mutation/recordBreach.ts';
import    { recordMeasured as Mutation_recordMeasured } from './../resolvers/Mutation/recordMeasured.ts';
import    { recordNoticeLate as Mutation_recordNoticeLate } from './../resolvers/Mutation/recordNoticeLate.ts';
import    { recordTold as Mutation_recordTold } from './../resolvers/Mutation/recordTold.ts';
import    { releaseBreachNotice as Mutation_releaseBreachNotice } from './../resolvers/Mutation/releaseBreachNotice.ts';
import    { requestNotification as Mutation_requestNotification } from './../resolvers/Mutation/requestNotification.ts';
import    { signContract as Mutation_signContract } from './../resolvers/Mutation/signContract.ts';
import    { takeOverContract as Mutation_takeOverContract } from './../resolvers/Mutation/takeOverContract.ts';
import    { Analysis } from './../resolvers/Analysis.ts';
import    { Authority } from './../resolvers/Authority.ts';
import    { Breach } from './../resolvers/Breach.ts';
import    { BreachConnection } from './../resolvers/BreachConnection.ts';
import    { BreachEdge } from './../resolvers/BreachEdge.ts';
import    { BreachLeg } from './../resolvers/BreachLeg.ts';
import    { BreachPayload } from './../resolvers/BreachPayload.ts';
import    { Catalogue } from './../resolvers/Catalogue.ts';
import    { ClaimWindow } from './../resolvers/ClaimWindow.ts';
import    { Composition } from './../resolvers/Composition.ts';
import    { Contact } from './../resolvers/Contact.ts';
import    { Contract } from './../resolvers/Contract.ts';
import    { ContractConnection } from './../resolvers/ContractConnection.ts';
import    { ContractEdge } from './../resolvers/ContractEdge.ts';
import    { ContractPayload } from './../resolvers/ContractPayload.ts';
import    { ContractTerms } from './../resolvers/ContractTerms.ts';
import    { ContractsTrailRow } from './../resolvers/ContractsTrailRow.ts';
import    { Evaluation } from './../resolvers/Evaluation.ts';
import    { Me } from './../resolvers/Me.ts';
import    { Notification } from './../resolvers/Notification.ts';
import    { NotificationPayload } from './../resolvers/NotificationPayload.ts';
import    { NotificationToSend } from './../resolvers/NotificationToSend.ts';
import    { PageInfo } from './../resolvers/PageInfo.ts';
import    { Party } from './../resolvers/Party.ts';
import    { PartyPayload } from './../resolvers/PartyPayload.ts';
import    { Problem } from './../resolvers/Problem.ts';
import    { ProblemArgument } from './../resolvers/ProblemArgument.ts';
import    { Progress } from './../resolvers/Progress.ts';
import    { ProjectPayload } from './../resolvers/ProjectPayload.ts';
import    { RecipientToSend } from './../resolvers/RecipientToSend.ts';
import    { Service } from './../resolvers/Service.ts';
import    { ServiceLevel } from './../resolvers/ServiceLevel.ts';
import    { ServicePart } from './../resolvers/ServicePart.ts';
import    { ServicePayload } from './../resolvers/ServicePayload.ts';
import    { Signature } from './../resolvers/Signature.ts';
import    { Target } from './../resolvers/Target.ts';
import    { TargetWarning } from './../resolvers/TargetWarning.ts';
import    { WorkItem } from './../resolvers/WorkItem.ts';
import    { WorkItemConnection } from './../resolvers/WorkItemConnection.ts';
import    { WorkItemEdge } from './../resolvers/WorkItemEdge.ts';
import    { DateTimeResolver,DurationResolver,LocalDateResolver,TimeZoneResolver } from 'graphql-scalars';
    export const resolvers: Resolvers = {
      Query: { breach: Query_breach,breaches: Query_breaches,catalogue: Query_catalogue,contract: Query_contract,contractTerms: Query_contractTerms,contracts: Query_contracts,contractsTrailToCopy: Query_contractsTrailToCopy,me: Query_me,notificationToSend: Query_notificationToSend,party: Query_party,service: Query_service,worklist: Query_worklist },
      Mutation: { analyseBreach: Mutation_analyseBreach,closeBreach: Mutation_closeBreach,contractsTrailCopied: Mutation_contractsTrailCopied,createParty: Mutation_createParty,createService: Mutation_createService,draftContract: Mutation_draftContract,expireContract: Mutation_expireContract,giveUpNotification: Mutation_giveUpNotification,holdBreachNotice: Mutation_holdBreachNotice,project: Mutation_project,recordBreach: Mutation_recordBreach,recordMeasured: Mutation_recordMeasured,recordNoticeLate: Mutation_recordNoticeLate,recordTold: Mutation_recordTold,releaseBreachNotice: Mutation_releaseBreachNotice,requestNotification: Mutation_requestNotification,signContract: Mutation_signContract,takeOverContract: Mutation_takeOverContract },
      
      Analysis: Analysis,
Authority: Authority,
Breach: Breach,
BreachConnection: BreachConnection,
BreachEdge: BreachEdge,
BreachLeg: BreachLeg,
BreachPayload: BreachPayload,
Catalogue: Catalogue,
ClaimWindow: ClaimWindow,
Composition: Composition,
Contact: Contact,
Contract: Contract,
ContractConnection: ContractConnection,
ContractEdge: ContractEdge,
ContractPayload: ContractPayload,
ContractTerms: ContractTerms,
ContractsTrailRow: ContractsTrailRow,
Evaluation: Evaluation,
Me: Me,
Notification: Notification,
NotificationPayload: NotificationPayload,
NotificationToSend: NotificationToSend,
PageInfo: PageInfo,
Party: Party,
PartyPayload: PartyPayload,
Problem: Problem,
ProblemArgument: ProblemArgument,
Progress: Progress,
ProjectPayload: ProjectPayload,
RecipientToSend: RecipientToSend,
Service: Service,
ServiceLevel: ServiceLevel,
ServicePart: ServicePart,
ServicePayload: ServicePayload,
Signature: Signature,
Target: Target,
TargetWarning: TargetWarning,
WorkItem: WorkItem,
WorkItemConnection: WorkItemConnection,
WorkItemEdge: WorkItemEdge,
DateTime: DateTimeResolver,
Duration: DurationResolver,
LocalDate: LocalDateResolver,
TimeZone: TimeZoneResolver
    }