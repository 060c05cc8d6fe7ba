/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.ts';
    import    { audit as Query_audit } from './../resolvers/Query/audit.ts';
import    { audits as Query_audits } from './../resolvers/Query/audits.ts';
import    { auditsTrailToCopy as Query_auditsTrailToCopy } from './../resolvers/Query/auditsTrailToCopy.ts';
import    { complaintToTell as Query_complaintToTell } from './../resolvers/Query/complaintToTell.ts';
import    { complaints as Query_complaints } from './../resolvers/Query/complaints.ts';
import    { finding as Query_finding } from './../resolvers/Query/finding.ts';
import    { findings as Query_findings } from './../resolvers/Query/findings.ts';
import    { measure as Query_measure } from './../resolvers/Query/measure.ts';
import    { measures as Query_measures } from './../resolvers/Query/measures.ts';
import    { personInAudits as Query_personInAudits } from './../resolvers/Query/personInAudits.ts';
import    { plans as Query_plans } from './../resolvers/Query/plans.ts';
import    { review as Query_review } from './../resolvers/Query/review.ts';
import    { reviews as Query_reviews } from './../resolvers/Query/reviews.ts';
import    { trail as Query_trail } from './../resolvers/Query/trail.ts';
import    { verifyTrail as Query_verifyTrail } from './../resolvers/Query/verifyTrail.ts';
import    { addAuditEvidence as Mutation_addAuditEvidence } from './../resolvers/Mutation/addAuditEvidence.ts';
import    { adoptContractParties as Mutation_adoptContractParties } from './../resolvers/Mutation/adoptContractParties.ts';
import    { agreeMeasure as Mutation_agreeMeasure } from './../resolvers/Mutation/agreeMeasure.ts';
import    { answerComplaint as Mutation_answerComplaint } from './../resolvers/Mutation/answerComplaint.ts';
import    { answerExtension as Mutation_answerExtension } from './../resolvers/Mutation/answerExtension.ts';
import    { answerReview as Mutation_answerReview } from './../resolvers/Mutation/answerReview.ts';
import    { approveReview as Mutation_approveReview } from './../resolvers/Mutation/approveReview.ts';
import    { askExtension as Mutation_askExtension } from './../resolvers/Mutation/askExtension.ts';
import    { assignFinding as Mutation_assignFinding } from './../resolvers/Mutation/assignFinding.ts';
import    { auditsTrailCopied as Mutation_auditsTrailCopied } from './../resolvers/Mutation/auditsTrailCopied.ts';
import    { beginMeasure as Mutation_beginMeasure } from './../resolvers/Mutation/beginMeasure.ts';
import    { cancelAudit as Mutation_cancelAudit } from './../resolvers/Mutation/cancelAudit.ts';
import    { changePlan as Mutation_changePlan } from './../resolvers/Mutation/changePlan.ts';
import    { completeReview as Mutation_completeReview } from './../resolvers/Mutation/completeReview.ts';
import    { drawSample as Mutation_drawSample } from './../resolvers/Mutation/drawSample.ts';
import    { dropMeasure as Mutation_dropMeasure } from './../resolvers/Mutation/dropMeasure.ts';
import    { endReviews as Mutation_endReviews } from './../resolvers/Mutation/endReviews.ts';
import    { eraseTrail as Mutation_eraseTrail } from './../resolvers/Mutation/eraseTrail.ts';
import    { extendAudit as Mutation_extendAudit } from './../resolvers/Mutation/extendAudit.ts';
import    { finishMeasure as Mutation_finishMeasure } from './../resolvers/Mutation/finishMeasure.ts';
import    { nameAuditors as Mutation_nameAuditors } from './../resolvers/Mutation/nameAuditors.ts';
import    { noteInterview as Mutation_noteInterview } from './../resolvers/Mutation/noteInterview.ts';
import    { openReviews as Mutation_openReviews } from './../resolvers/Mutation/openReviews.ts';
import    { orderAudit as Mutation_orderAudit } from './../resolvers/Mutation/orderAudit.ts';
import    { passAuditEvidence as Mutation_passAuditEvidence } from './../resolvers/Mutation/passAuditEvidence.ts';
import    { planRemediation as Mutation_planRemediation } from './../resolvers/Mutation/planRemediation.ts';
import    { planReviews as Mutation_planReviews } from './../resolvers/Mutation/planReviews.ts';
import    { proposeMeasure as Mutation_proposeMeasure } from './../resolvers/Mutation/proposeMeasure.ts';
import    { recordComplaint as Mutation_recordComplaint } from './../resolvers/Mutation/recordComplaint.ts';
import    { recordEffect as Mutation_recordEffect } from './../resolvers/Mutation/recordEffect.ts';
import    { recordEvidence as Mutation_recordEvidence } from './../resolvers/Mutation/recordEvidence.ts';
import    { recordSilence as Mutation_recordSilence } from './../resolvers/Mutation/recordSilence.ts';
import    { recordSupplement as Mutation_recordSupplement } from './../resolvers/Mutation/recordSupplement.ts';
import    { recordTrail as Mutation_recordTrail } from './../resolvers/Mutation/recordTrail.ts';
import    { reportAudit as Mutation_reportAudit } from './../resolvers/Mutation/reportAudit.ts';
import    { reportRemediation as Mutation_reportRemediation } from './../resolvers/Mutation/reportRemediation.ts';
import    { requestReport as Mutation_requestReport } from './../resolvers/Mutation/requestReport.ts';
import    { returnReview as Mutation_returnReview } from './../resolvers/Mutation/returnReview.ts';
import    { verifyRemediation as Mutation_verifyRemediation } from './../resolvers/Mutation/verifyRemediation.ts';
import    { AdoptContractPartiesPayload } from './../resolvers/AdoptContractPartiesPayload.ts';
import    { Audit } from './../resolvers/Audit.ts';
import    { AuditConnection } from './../resolvers/AuditConnection.ts';
import    { AuditEdge } from './../resolvers/AuditEdge.ts';
import    { AuditEvidence } from './../resolvers/AuditEvidence.ts';
import    { AuditInterview } from './../resolvers/AuditInterview.ts';
import    { AuditPayload } from './../resolvers/AuditPayload.ts';
import    { AuditSample } from './../resolvers/AuditSample.ts';
import    { Auditor } from './../resolvers/Auditor.ts';
import    { AuditsTrailRow } from './../resolvers/AuditsTrailRow.ts';
import    { ChecklistItem } from './../resolvers/ChecklistItem.ts';
import    { Complaint } from './../resolvers/Complaint.ts';
import    { ComplaintConnection } from './../resolvers/ComplaintConnection.ts';
import    { ComplaintEdge } from './../resolvers/ComplaintEdge.ts';
import    { ComplaintPayload } from './../resolvers/ComplaintPayload.ts';
import    { Contract } from './../resolvers/Contract.ts';
import    { CustodyLink } from './../resolvers/CustodyLink.ts';
import    { EffectCheck } from './../resolvers/EffectCheck.ts';
import    { EffectFigure } from './../resolvers/EffectFigure.ts';
import    { EndReviewsPayload } from './../resolvers/EndReviewsPayload.ts';
import    { EraseTrailPayload } from './../resolvers/EraseTrailPayload.ts';
import    { Finding } from './../resolvers/Finding.ts';
import    { FindingConnection } from './../resolvers/FindingConnection.ts';
import    { FindingEdge } from './../resolvers/FindingEdge.ts';
import    { FindingPayload } from './../resolvers/FindingPayload.ts';
import    { ImprovementMeasure } from './../resolvers/ImprovementMeasure.ts';
import    { MeasureConnection } from './../resolvers/MeasureConnection.ts';
import    { MeasureEdge } from './../resolvers/MeasureEdge.ts';
import    { MeasureEffect } from './../resolvers/MeasureEffect.ts';
import    { MeasureFigure } from './../resolvers/MeasureFigure.ts';
import    { MeasurePayload } from './../resolvers/MeasurePayload.ts';
import    { Money } from './../resolvers/Money.ts';
import    { OpenReviewsPayload } from './../resolvers/OpenReviewsPayload.ts';
import    { PageInfo } from './../resolvers/PageInfo.ts';
import    { PersonalRecord } from './../resolvers/PersonalRecord.ts';
import    { Plan } from './../resolvers/Plan.ts';
import    { PlanConnection } from './../resolvers/PlanConnection.ts';
import    { PlanEdge } from './../resolvers/PlanEdge.ts';
import    { PlanPayload } from './../resolvers/PlanPayload.ts';
import    { PlanReviewsPayload } from './../resolvers/PlanReviewsPayload.ts';
import    { Problem } from './../resolvers/Problem.ts';
import    { ProblemArgument } from './../resolvers/ProblemArgument.ts';
import    { ProposedLimit } from './../resolvers/ProposedLimit.ts';
import    { ProposedTargets } from './../resolvers/ProposedTargets.ts';
import    { RecordTrailPayload } from './../resolvers/RecordTrailPayload.ts';
import    { RemediationEffect } from './../resolvers/RemediationEffect.ts';
import    { RemediationExtension } from './../resolvers/RemediationExtension.ts';
import    { ReportContent } from './../resolvers/ReportContent.ts';
import    { ReportFigure } from './../resolvers/ReportFigure.ts';
import    { ReportFile } from './../resolvers/ReportFile.ts';
import    { ReportSection } from './../resolvers/ReportSection.ts';
import    { Review } from './../resolvers/Review.ts';
import    { ReviewAnswer } from './../resolvers/ReviewAnswer.ts';
import    { ReviewCheck } from './../resolvers/ReviewCheck.ts';
import    { ReviewConnection } from './../resolvers/ReviewConnection.ts';
import    { ReviewDays } from './../resolvers/ReviewDays.ts';
import    { ReviewEdge } from './../resolvers/ReviewEdge.ts';
import    { ReviewEvidence } from './../resolvers/ReviewEvidence.ts';
import    { ReviewPayload } from './../resolvers/ReviewPayload.ts';
import    { ReviewReport } from './../resolvers/ReviewReport.ts';
import    { ReviewSupplement } from './../resolvers/ReviewSupplement.ts';
import    { TrailConnection } from './../resolvers/TrailConnection.ts';
import    { TrailEdge } from './../resolvers/TrailEdge.ts';
import    { TrailEntry } from './../resolvers/TrailEntry.ts';
import    { TrailFault } from './../resolvers/TrailFault.ts';
import    { TrailHead } from './../resolvers/TrailHead.ts';
import    { TrailLink } from './../resolvers/TrailLink.ts';
import    { TrailVerification } from './../resolvers/TrailVerification.ts';
import    { WrittenReport } from './../resolvers/WrittenReport.ts';
import    { CurrencyResolver,DateTimeResolver,LocalDateResolver,TimeZoneResolver } from 'graphql-scalars';
    export const resolvers: Resolvers = {
      Query: { audit: Query_audit,audits: Query_audits,auditsTrailToCopy: Query_auditsTrailToCopy,complaintToTell: Query_complaintToTell,complaints: Query_complaints,finding: Query_finding,findings: Query_findings,measure: Query_measure,measures: Query_measures,personInAudits: Query_personInAudits,plans: Query_plans,review: Query_review,reviews: Query_reviews,trail: Query_trail,verifyTrail: Query_verifyTrail },
      Mutation: { addAuditEvidence: Mutation_addAuditEvidence,adoptContractParties: Mutation_adoptContractParties,agreeMeasure: Mutation_agreeMeasure,answerComplaint: Mutation_answerComplaint,answerExtension: Mutation_answerExtension,answerReview: Mutation_answerReview,approveReview: Mutation_approveReview,askExtension: Mutation_askExtension,assignFinding: Mutation_assignFinding,auditsTrailCopied: Mutation_auditsTrailCopied,beginMeasure: Mutation_beginMeasure,cancelAudit: Mutation_cancelAudit,changePlan: Mutation_changePlan,completeReview: Mutation_completeReview,drawSample: Mutation_drawSample,dropMeasure: Mutation_dropMeasure,endReviews: Mutation_endReviews,eraseTrail: Mutation_eraseTrail,extendAudit: Mutation_extendAudit,finishMeasure: Mutation_finishMeasure,nameAuditors: Mutation_nameAuditors,noteInterview: Mutation_noteInterview,openReviews: Mutation_openReviews,orderAudit: Mutation_orderAudit,passAuditEvidence: Mutation_passAuditEvidence,planRemediation: Mutation_planRemediation,planReviews: Mutation_planReviews,proposeMeasure: Mutation_proposeMeasure,recordComplaint: Mutation_recordComplaint,recordEffect: Mutation_recordEffect,recordEvidence: Mutation_recordEvidence,recordSilence: Mutation_recordSilence,recordSupplement: Mutation_recordSupplement,recordTrail: Mutation_recordTrail,reportAudit: Mutation_reportAudit,reportRemediation: Mutation_reportRemediation,requestReport: Mutation_requestReport,returnReview: Mutation_returnReview,verifyRemediation: Mutation_verifyRemediation },
      
      AdoptContractPartiesPayload: AdoptContractPartiesPayload,
Audit: Audit,
AuditConnection: AuditConnection,
AuditEdge: AuditEdge,
AuditEvidence: AuditEvidence,
AuditInterview: AuditInterview,
AuditPayload: AuditPayload,
AuditSample: AuditSample,
Auditor: Auditor,
AuditsTrailRow: AuditsTrailRow,
ChecklistItem: ChecklistItem,
Complaint: Complaint,
ComplaintConnection: ComplaintConnection,
ComplaintEdge: ComplaintEdge,
ComplaintPayload: ComplaintPayload,
Contract: Contract,
CustodyLink: CustodyLink,
EffectCheck: EffectCheck,
EffectFigure: EffectFigure,
EndReviewsPayload: EndReviewsPayload,
EraseTrailPayload: EraseTrailPayload,
Finding: Finding,
FindingConnection: FindingConnection,
FindingEdge: FindingEdge,
FindingPayload: FindingPayload,
ImprovementMeasure: ImprovementMeasure,
MeasureConnection: MeasureConnection,
MeasureEdge: MeasureEdge,
MeasureEffect: MeasureEffect,
MeasureFigure: MeasureFigure,
MeasurePayload: MeasurePayload,
Money: Money,
OpenReviewsPayload: OpenReviewsPayload,
PageInfo: PageInfo,
PersonalRecord: PersonalRecord,
Plan: Plan,
PlanConnection: PlanConnection,
PlanEdge: PlanEdge,
PlanPayload: PlanPayload,
PlanReviewsPayload: PlanReviewsPayload,
Problem: Problem,
ProblemArgument: ProblemArgument,
ProposedLimit: ProposedLimit,
ProposedTargets: ProposedTargets,
RecordTrailPayload: RecordTrailPayload,
RemediationEffect: RemediationEffect,
RemediationExtension: RemediationExtension,
ReportContent: ReportContent,
ReportFigure: ReportFigure,
ReportFile: ReportFile,
ReportSection: ReportSection,
Review: Review,
ReviewAnswer: ReviewAnswer,
ReviewCheck: ReviewCheck,
ReviewConnection: ReviewConnection,
ReviewDays: ReviewDays,
ReviewEdge: ReviewEdge,
ReviewEvidence: ReviewEvidence,
ReviewPayload: ReviewPayload,
ReviewReport: ReviewReport,
ReviewSupplement: ReviewSupplement,
TrailConnection: TrailConnection,
TrailEdge: TrailEdge,
TrailEntry: TrailEntry,
TrailFault: TrailFault,
TrailHead: TrailHead,
TrailLink: TrailLink,
TrailVerification: TrailVerification,
WrittenReport: WrittenReport,
Currency: CurrencyResolver,
DateTime: DateTimeResolver,
LocalDate: LocalDateResolver,
TimeZone: TimeZoneResolver
    }