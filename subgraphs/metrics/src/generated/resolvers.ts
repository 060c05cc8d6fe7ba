/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.ts';
    import    { daysWithin as Query_daysWithin } from './../resolvers/Query/daysWithin.ts';
import    { evaluation as Query_evaluation } from './../resolvers/Query/evaluation.ts';
import    { evaluationForBreach as Query_evaluationForBreach } from './../resolvers/Query/evaluationForBreach.ts';
import    { evaluationsWithin as Query_evaluationsWithin } from './../resolvers/Query/evaluationsWithin.ts';
import    { history as Query_history } from './../resolvers/Query/history.ts';
import    { metricsTrailToCopy as Query_metricsTrailToCopy } from './../resolvers/Query/metricsTrailToCopy.ts';
import    { personInMetrics as Query_personInMetrics } from './../resolvers/Query/personInMetrics.ts';
import    { responseTimes as Query_responseTimes } from './../resolvers/Query/responseTimes.ts';
import    { survey as Query_survey } from './../resolvers/Query/survey.ts';
import    { surveyToTell as Query_surveyToTell } from './../resolvers/Query/surveyToTell.ts';
import    { surveysWithin as Query_surveysWithin } from './../resolvers/Query/surveysWithin.ts';
import    { adoptContract as Mutation_adoptContract } from './../resolvers/Mutation/adoptContract.ts';
import    { adoptReopening as Mutation_adoptReopening } from './../resolvers/Mutation/adoptReopening.ts';
import    { answerSurvey as Mutation_answerSurvey } from './../resolvers/Mutation/answerSurvey.ts';
import    { approveExclusion as Mutation_approveExclusion } from './../resolvers/Mutation/approveExclusion.ts';
import    { cancelMaintenance as Mutation_cancelMaintenance } from './../resolvers/Mutation/cancelMaintenance.ts';
import    { closeSurvey as Mutation_closeSurvey } from './../resolvers/Mutation/closeSurvey.ts';
import    { correctStates as Mutation_correctStates } from './../resolvers/Mutation/correctStates.ts';
import    { declareMaintenance as Mutation_declareMaintenance } from './../resolvers/Mutation/declareMaintenance.ts';
import    { endPromises as Mutation_endPromises } from './../resolvers/Mutation/endPromises.ts';
import    { eraseMetricsTrail as Mutation_eraseMetricsTrail } from './../resolvers/Mutation/eraseMetricsTrail.ts';
import    { evaluate as Mutation_evaluate } from './../resolvers/Mutation/evaluate.ts';
import    { inviteContacts as Mutation_inviteContacts } from './../resolvers/Mutation/inviteContacts.ts';
import    { leaveOut as Mutation_leaveOut } from './../resolvers/Mutation/leaveOut.ts';
import    { metricsTrailCopied as Mutation_metricsTrailCopied } from './../resolvers/Mutation/metricsTrailCopied.ts';
import    { openSurvey as Mutation_openSurvey } from './../resolvers/Mutation/openSurvey.ts';
import    { recordOutages as Mutation_recordOutages } from './../resolvers/Mutation/recordOutages.ts';
import    { recordStates as Mutation_recordStates } from './../resolvers/Mutation/recordStates.ts';
import    { recordTickets as Mutation_recordTickets } from './../resolvers/Mutation/recordTickets.ts';
import    { refuseExclusion as Mutation_refuseExclusion } from './../resolvers/Mutation/refuseExclusion.ts';
import    { requestExclusion as Mutation_requestExclusion } from './../resolvers/Mutation/requestExclusion.ts';
import    { sealPeriods as Mutation_sealPeriods } from './../resolvers/Mutation/sealPeriods.ts';
import    { withdrawExclusion as Mutation_withdrawExclusion } from './../resolvers/Mutation/withdrawExclusion.ts';
import    { AdoptContractPayload } from './../resolvers/AdoptContractPayload.ts';
import    { BudgetForecast } from './../resolvers/BudgetForecast.ts';
import    { BurnRate } from './../resolvers/BurnRate.ts';
import    { Compliance } from './../resolvers/Compliance.ts';
import    { Contract } from './../resolvers/Contract.ts';
import    { CountedFact } from './../resolvers/CountedFact.ts';
import    { EndPromisesPayload } from './../resolvers/EndPromisesPayload.ts';
import    { ErrorBudget } from './../resolvers/ErrorBudget.ts';
import    { EvaluatePayload } from './../resolvers/EvaluatePayload.ts';
import    { Evaluation } from './../resolvers/Evaluation.ts';
import    { EvaluationConnection } from './../resolvers/EvaluationConnection.ts';
import    { EvaluationDay } from './../resolvers/EvaluationDay.ts';
import    { EvaluationEdge } from './../resolvers/EvaluationEdge.ts';
import    { EvaluationForBreach } from './../resolvers/EvaluationForBreach.ts';
import    { EvaluationStep } from './../resolvers/EvaluationStep.ts';
import    { Exclusion } from './../resolvers/Exclusion.ts';
import    { ExclusionConnection } from './../resolvers/ExclusionConnection.ts';
import    { ExclusionEdge } from './../resolvers/ExclusionEdge.ts';
import    { ExclusionPayload } from './../resolvers/ExclusionPayload.ts';
import    { Maintenance } from './../resolvers/Maintenance.ts';
import    { MaintenanceConnection } from './../resolvers/MaintenanceConnection.ts';
import    { MaintenanceEdge } from './../resolvers/MaintenanceEdge.ts';
import    { MaintenancePayload } from './../resolvers/MaintenancePayload.ts';
import    { MetricsTrailRow } from './../resolvers/MetricsTrailRow.ts';
import    { NextSeal } from './../resolvers/NextSeal.ts';
import    { Outage } from './../resolvers/Outage.ts';
import    { OutageConnection } from './../resolvers/OutageConnection.ts';
import    { OutageEdge } from './../resolvers/OutageEdge.ts';
import    { PageInfo } from './../resolvers/PageInfo.ts';
import    { PersonalRecord } from './../resolvers/PersonalRecord.ts';
import    { Problem } from './../resolvers/Problem.ts';
import    { ProblemArgument } from './../resolvers/ProblemArgument.ts';
import    { Ratio } from './../resolvers/Ratio.ts';
import    { Recorded } from './../resolvers/Recorded.ts';
import    { RecordedPayload } from './../resolvers/RecordedPayload.ts';
import    { ResponseTimes } from './../resolvers/ResponseTimes.ts';
import    { SealPayload } from './../resolvers/SealPayload.ts';
import    { Service } from './../resolvers/Service.ts';
import    { ServiceState } from './../resolvers/ServiceState.ts';
import    { ServiceStateConnection } from './../resolvers/ServiceStateConnection.ts';
import    { ServiceStateEdge } from './../resolvers/ServiceStateEdge.ts';
import    { StepInput } from './../resolvers/StepInput.ts';
import    { Survey } from './../resolvers/Survey.ts';
import    { SurveyAnswer } from './../resolvers/SurveyAnswer.ts';
import    { SurveyConnection } from './../resolvers/SurveyConnection.ts';
import    { SurveyEdge } from './../resolvers/SurveyEdge.ts';
import    { SurveyPayload } from './../resolvers/SurveyPayload.ts';
import    { SurveyScore } from './../resolvers/SurveyScore.ts';
import    { SurveyToTell } from './../resolvers/SurveyToTell.ts';
import    { TargetFigures } from './../resolvers/TargetFigures.ts';
import    { TargetHistory } from './../resolvers/TargetHistory.ts';
import    { Ticket } from './../resolvers/Ticket.ts';
import    { TicketConnection } from './../resolvers/TicketConnection.ts';
import    { TicketEdge } from './../resolvers/TicketEdge.ts';
import    { TicketPause } from './../resolvers/TicketPause.ts';
import    { DateTimeResolver,DurationResolver } from 'graphql-scalars';
    export const resolvers: Resolvers = {
      Query: { daysWithin: Query_daysWithin,evaluation: Query_evaluation,evaluationForBreach: Query_evaluationForBreach,evaluationsWithin: Query_evaluationsWithin,history: Query_history,metricsTrailToCopy: Query_metricsTrailToCopy,personInMetrics: Query_personInMetrics,responseTimes: Query_responseTimes,survey: Query_survey,surveyToTell: Query_surveyToTell,surveysWithin: Query_surveysWithin },
      Mutation: { adoptContract: Mutation_adoptContract,adoptReopening: Mutation_adoptReopening,answerSurvey: Mutation_answerSurvey,approveExclusion: Mutation_approveExclusion,cancelMaintenance: Mutation_cancelMaintenance,closeSurvey: Mutation_closeSurvey,correctStates: Mutation_correctStates,declareMaintenance: Mutation_declareMaintenance,endPromises: Mutation_endPromises,eraseMetricsTrail: Mutation_eraseMetricsTrail,evaluate: Mutation_evaluate,inviteContacts: Mutation_inviteContacts,leaveOut: Mutation_leaveOut,metricsTrailCopied: Mutation_metricsTrailCopied,openSurvey: Mutation_openSurvey,recordOutages: Mutation_recordOutages,recordStates: Mutation_recordStates,recordTickets: Mutation_recordTickets,refuseExclusion: Mutation_refuseExclusion,requestExclusion: Mutation_requestExclusion,sealPeriods: Mutation_sealPeriods,withdrawExclusion: Mutation_withdrawExclusion },
      
      AdoptContractPayload: AdoptContractPayload,
BudgetForecast: BudgetForecast,
BurnRate: BurnRate,
Compliance: Compliance,
Contract: Contract,
CountedFact: CountedFact,
EndPromisesPayload: EndPromisesPayload,
ErrorBudget: ErrorBudget,
EvaluatePayload: EvaluatePayload,
Evaluation: Evaluation,
EvaluationConnection: EvaluationConnection,
EvaluationDay: EvaluationDay,
EvaluationEdge: EvaluationEdge,
EvaluationForBreach: EvaluationForBreach,
EvaluationStep: EvaluationStep,
Exclusion: Exclusion,
ExclusionConnection: ExclusionConnection,
ExclusionEdge: ExclusionEdge,
ExclusionPayload: ExclusionPayload,
Maintenance: Maintenance,
MaintenanceConnection: MaintenanceConnection,
MaintenanceEdge: MaintenanceEdge,
MaintenancePayload: MaintenancePayload,
MetricsTrailRow: MetricsTrailRow,
NextSeal: NextSeal,
Outage: Outage,
OutageConnection: OutageConnection,
OutageEdge: OutageEdge,
PageInfo: PageInfo,
PersonalRecord: PersonalRecord,
Problem: Problem,
ProblemArgument: ProblemArgument,
Ratio: Ratio,
Recorded: Recorded,
RecordedPayload: RecordedPayload,
ResponseTimes: ResponseTimes,
SealPayload: SealPayload,
Service: Service,
ServiceState: ServiceState,
ServiceStateConnection: ServiceStateConnection,
ServiceStateEdge: ServiceStateEdge,
StepInput: StepInput,
Survey: Survey,
SurveyAnswer: SurveyAnswer,
SurveyConnection: SurveyConnection,
SurveyEdge: SurveyEdge,
SurveyPayload: SurveyPayload,
SurveyScore: SurveyScore,
SurveyToTell: SurveyToTell,
TargetFigures: TargetFigures,
TargetHistory: TargetHistory,
Ticket: Ticket,
TicketConnection: TicketConnection,
TicketEdge: TicketEdge,
TicketPause: TicketPause,
DateTime: DateTimeResolver,
Duration: DurationResolver
    }