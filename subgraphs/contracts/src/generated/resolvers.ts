/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.ts';
    import    { breach as Query_breach } from './../resolvers/Query/breach.ts';
import    { breaches as Query_breaches } from './../resolvers/Query/breaches.ts';
import    { catalogue as Query_catalogue } from './../resolvers/Query/catalogue.ts';
import    { catalogueDifferences as Query_catalogueDifferences } from './../resolvers/Query/catalogueDifferences.ts';
import    { catalogues as Query_catalogues } from './../resolvers/Query/catalogues.ts';
import    { change as Query_change } from './../resolvers/Query/change.ts';
import    { changes as Query_changes } from './../resolvers/Query/changes.ts';
import    { contactsToAsk as Query_contactsToAsk } from './../resolvers/Query/contactsToAsk.ts';
import    { contract as Query_contract } from './../resolvers/Query/contract.ts';
import    { contractHistory as Query_contractHistory } from './../resolvers/Query/contractHistory.ts';
import    { contractTemplates as Query_contractTemplates } from './../resolvers/Query/contractTemplates.ts';
import    { contractTerms as Query_contractTerms } from './../resolvers/Query/contractTerms.ts';
import    { contracts as Query_contracts } from './../resolvers/Query/contracts.ts';
import    { contractsTrailToCopy as Query_contractsTrailToCopy } from './../resolvers/Query/contractsTrailToCopy.ts';
import    { deadLetters as Query_deadLetters } from './../resolvers/Query/deadLetters.ts';
import    { document as Query_document } from './../resolvers/Query/document.ts';
import    { endedContract as Query_endedContract } from './../resolvers/Query/endedContract.ts';
import    { endedContracts as Query_endedContracts } from './../resolvers/Query/endedContracts.ts';
import    { me as Query_me } from './../resolvers/Query/me.ts';
import    { notificationToSend as Query_notificationToSend } from './../resolvers/Query/notificationToSend.ts';
import    { party as Query_party } from './../resolvers/Query/party.ts';
import    { periodReopening as Query_periodReopening } from './../resolvers/Query/periodReopening.ts';
import    { personInContracts as Query_personInContracts } from './../resolvers/Query/personInContracts.ts';
import    { readOpenSlo as Query_readOpenSlo } from './../resolvers/Query/readOpenSlo.ts';
import    { service as Query_service } from './../resolvers/Query/service.ts';
import    { termination as Query_termination } from './../resolvers/Query/termination.ts';
import    { worklist as Query_worklist } from './../resolvers/Query/worklist.ts';
import    { abandonContract as Mutation_abandonContract } from './../resolvers/Mutation/abandonContract.ts';
import    { acceptDamages as Mutation_acceptDamages } from './../resolvers/Mutation/acceptDamages.ts';
import    { acceptHandover as Mutation_acceptHandover } from './../resolvers/Mutation/acceptHandover.ts';
import    { acceptOffer as Mutation_acceptOffer } from './../resolvers/Mutation/acceptOffer.ts';
import    { acceptRectification as Mutation_acceptRectification } from './../resolvers/Mutation/acceptRectification.ts';
import    { acceptSettlement as Mutation_acceptSettlement } from './../resolvers/Mutation/acceptSettlement.ts';
import    { acknowledgeNotification as Mutation_acknowledgeNotification } from './../resolvers/Mutation/acknowledgeNotification.ts';
import    { addContact as Mutation_addContact } from './../resolvers/Mutation/addContact.ts';
import    { agreeToSuspension as Mutation_agreeToSuspension } from './../resolvers/Mutation/agreeToSuspension.ts';
import    { agreeToTerminate as Mutation_agreeToTerminate } from './../resolvers/Mutation/agreeToTerminate.ts';
import    { analyseBreach as Mutation_analyseBreach } from './../resolvers/Mutation/analyseBreach.ts';
import    { answerAttribution as Mutation_answerAttribution } from './../resolvers/Mutation/answerAttribution.ts';
import    { answerMediationOutcome as Mutation_answerMediationOutcome } from './../resolvers/Mutation/answerMediationOutcome.ts';
import    { approveCredit as Mutation_approveCredit } from './../resolvers/Mutation/approveCredit.ts';
import    { askForMediation as Mutation_askForMediation } from './../resolvers/Mutation/askForMediation.ts';
import    { assessChange as Mutation_assessChange } from './../resolvers/Mutation/assessChange.ts';
import    { attachDocument as Mutation_attachDocument } from './../resolvers/Mutation/attachDocument.ts';
import    { bringIntoForce as Mutation_bringIntoForce } from './../resolvers/Mutation/bringIntoForce.ts';
import    { chooseTermination as Mutation_chooseTermination } from './../resolvers/Mutation/chooseTermination.ts';
import    { claimCredit as Mutation_claimCredit } from './../resolvers/Mutation/claimCredit.ts';
import    { claimDamages as Mutation_claimDamages } from './../resolvers/Mutation/claimDamages.ts';
import    { closeBreach as Mutation_closeBreach } from './../resolvers/Mutation/closeBreach.ts';
import    { closeContract as Mutation_closeContract } from './../resolvers/Mutation/closeContract.ts';
import    { commentOnClause as Mutation_commentOnClause } from './../resolvers/Mutation/commentOnClause.ts';
import    { concludeErasure as Mutation_concludeErasure } from './../resolvers/Mutation/concludeErasure.ts';
import    { confirmNotice as Mutation_confirmNotice } from './../resolvers/Mutation/confirmNotice.ts';
import    { confirmReport as Mutation_confirmReport } from './../resolvers/Mutation/confirmReport.ts';
import    { contestReport as Mutation_contestReport } from './../resolvers/Mutation/contestReport.ts';
import    { contractsTrailCopied as Mutation_contractsTrailCopied } from './../resolvers/Mutation/contractsTrailCopied.ts';
import    { counterOffer as Mutation_counterOffer } from './../resolvers/Mutation/counterOffer.ts';
import    { counterSettlement as Mutation_counterSettlement } from './../resolvers/Mutation/counterSettlement.ts';
import    { createParty as Mutation_createParty } from './../resolvers/Mutation/createParty.ts';
import    { createService as Mutation_createService } from './../resolvers/Mutation/createService.ts';
import    { decideChange as Mutation_decideChange } from './../resolvers/Mutation/decideChange.ts';
import    { decideDueChange as Mutation_decideDueChange } from './../resolvers/Mutation/decideDueChange.ts';
import    { decideEmergencyChange as Mutation_decideEmergencyChange } from './../resolvers/Mutation/decideEmergencyChange.ts';
import    { delegateVote as Mutation_delegateVote } from './../resolvers/Mutation/delegateVote.ts';
import    { documentChange as Mutation_documentChange } from './../resolvers/Mutation/documentChange.ts';
import    { draftCatalogue as Mutation_draftCatalogue } from './../resolvers/Mutation/draftCatalogue.ts';
import    { draftContract as Mutation_draftContract } from './../resolvers/Mutation/draftContract.ts';
import    { eraseContact as Mutation_eraseContact } from './../resolvers/Mutation/eraseContact.ts';
import    { eraseContract as Mutation_eraseContract } from './../resolvers/Mutation/eraseContract.ts';
import    { eraseFiles as Mutation_eraseFiles } from './../resolvers/Mutation/eraseFiles.ts';
import    { escalateNotice as Mutation_escalateNotice } from './../resolvers/Mutation/escalateNotice.ts';
import    { expireContract as Mutation_expireContract } from './../resolvers/Mutation/expireContract.ts';
import    { expireOffer as Mutation_expireOffer } from './../resolvers/Mutation/expireOffer.ts';
import    { extendAnalysis as Mutation_extendAnalysis } from './../resolvers/Mutation/extendAnalysis.ts';
import    { giveNotice as Mutation_giveNotice } from './../resolvers/Mutation/giveNotice.ts';
import    { giveUpNotification as Mutation_giveUpNotification } from './../resolvers/Mutation/giveUpNotification.ts';
import    { grantNewPlan as Mutation_grantNewPlan } from './../resolvers/Mutation/grantNewPlan.ts';
import    { handOver as Mutation_handOver } from './../resolvers/Mutation/handOver.ts';
import    { holdBreachNotice as Mutation_holdBreachNotice } from './../resolvers/Mutation/holdBreachNotice.ts';
import    { implementChange as Mutation_implementChange } from './../resolvers/Mutation/implementChange.ts';
import    { importContract as Mutation_importContract } from './../resolvers/Mutation/importContract.ts';
import    { lapseCredit as Mutation_lapseCredit } from './../resolvers/Mutation/lapseCredit.ts';
import    { offerContract as Mutation_offerContract } from './../resolvers/Mutation/offerContract.ts';
import    { offerTermination as Mutation_offerTermination } from './../resolvers/Mutation/offerTermination.ts';
import    { openReviewSupplement as Mutation_openReviewSupplement } from './../resolvers/Mutation/openReviewSupplement.ts';
import    { optOutOfRenewal as Mutation_optOutOfRenewal } from './../resolvers/Mutation/optOutOfRenewal.ts';
import    { passBreachDeadline as Mutation_passBreachDeadline } from './../resolvers/Mutation/passBreachDeadline.ts';
import    { passRenewal as Mutation_passRenewal } from './../resolvers/Mutation/passRenewal.ts';
import    { passTerminationDeadline as Mutation_passTerminationDeadline } from './../resolvers/Mutation/passTerminationDeadline.ts';
import    { pauseReminders as Mutation_pauseReminders } from './../resolvers/Mutation/pauseReminders.ts';
import    { planHandover as Mutation_planHandover } from './../resolvers/Mutation/planHandover.ts';
import    { planRectification as Mutation_planRectification } from './../resolvers/Mutation/planRectification.ts';
import    { prepareDelivery as Mutation_prepareDelivery } from './../resolvers/Mutation/prepareDelivery.ts';
import    { project as Mutation_project } from './../resolvers/Mutation/project.ts';
import    { proposeRenewal as Mutation_proposeRenewal } from './../resolvers/Mutation/proposeRenewal.ts';
import    { proposeSettlement as Mutation_proposeSettlement } from './../resolvers/Mutation/proposeSettlement.ts';
import    { proposeSupplement as Mutation_proposeSupplement } from './../resolvers/Mutation/proposeSupplement.ts';
import    { publishCatalogue as Mutation_publishCatalogue } from './../resolvers/Mutation/publishCatalogue.ts';
import    { recordAssessment as Mutation_recordAssessment } from './../resolvers/Mutation/recordAssessment.ts';
import    { recordBreach as Mutation_recordBreach } from './../resolvers/Mutation/recordBreach.ts';
import    { recordImpact as Mutation_recordImpact } from './../resolvers/Mutation/recordImpact.ts';
import    { recordIndexValue as Mutation_recordIndexValue } from './../resolvers/Mutation/recordIndexValue.ts';
import    { recordMeasured as Mutation_recordMeasured } from './../resolvers/Mutation/recordMeasured.ts';
import    { recordMediationOutcome as Mutation_recordMediationOutcome } from './../resolvers/Mutation/recordMediationOutcome.ts';
import    { recordNotTold as Mutation_recordNotTold } from './../resolvers/Mutation/recordNotTold.ts';
import    { recordNoticeLate as Mutation_recordNoticeLate } from './../resolvers/Mutation/recordNoticeLate.ts';
import    { recordPayout as Mutation_recordPayout } from './../resolvers/Mutation/recordPayout.ts';
import    { recordTold as Mutation_recordTold } from './../resolvers/Mutation/recordTold.ts';
import    { refuseCredit as Mutation_refuseCredit } from './../resolvers/Mutation/refuseCredit.ts';
import    { refuseDamages as Mutation_refuseDamages } from './../resolvers/Mutation/refuseDamages.ts';
import    { refuseSuspension as Mutation_refuseSuspension } from './../resolvers/Mutation/refuseSuspension.ts';
import    { refuseTermination as Mutation_refuseTermination } from './../resolvers/Mutation/refuseTermination.ts';
import    { registerWebhook as Mutation_registerWebhook } from './../resolvers/Mutation/registerWebhook.ts';
import    { rejectHandover as Mutation_rejectHandover } from './../resolvers/Mutation/rejectHandover.ts';
import    { rejectOffer as Mutation_rejectOffer } from './../resolvers/Mutation/rejectOffer.ts';
import    { rejectRectification as Mutation_rejectRectification } from './../resolvers/Mutation/rejectRectification.ts';
import    { rejectSettlement as Mutation_rejectSettlement } from './../resolvers/Mutation/rejectSettlement.ts';
import    { releaseBreachNotice as Mutation_releaseBreachNotice } from './../resolvers/Mutation/releaseBreachNotice.ts';
import    { removeDocument as Mutation_removeDocument } from './../resolvers/Mutation/removeDocument.ts';
import    { removeWebhook as Mutation_removeWebhook } from './../resolvers/Mutation/removeWebhook.ts';
import    { reopenPeriod as Mutation_reopenPeriod } from './../resolvers/Mutation/reopenPeriod.ts';
import    { repealCatalogue as Mutation_repealCatalogue } from './../resolvers/Mutation/repealCatalogue.ts';
import    { reportBreach as Mutation_reportBreach } from './../resolvers/Mutation/reportBreach.ts';
import    { reportRectification as Mutation_reportRectification } from './../resolvers/Mutation/reportRectification.ts';
import    { requestChange as Mutation_requestChange } from './../resolvers/Mutation/requestChange.ts';
import    { requestNotification as Mutation_requestNotification } from './../resolvers/Mutation/requestNotification.ts';
import    { resendNotification as Mutation_resendNotification } from './../resolvers/Mutation/resendNotification.ts';
import    { resumeContract as Mutation_resumeContract } from './../resolvers/Mutation/resumeContract.ts';
import    { resumeReminders as Mutation_resumeReminders } from './../resolvers/Mutation/resumeReminders.ts';
import    { reviseCatalogue as Mutation_reviseCatalogue } from './../resolvers/Mutation/reviseCatalogue.ts';
import    { reviseDraft as Mutation_reviseDraft } from './../resolvers/Mutation/reviseDraft.ts';
import    { rollBackChange as Mutation_rollBackChange } from './../resolvers/Mutation/rollBackChange.ts';
import    { rotateWebhookSecret as Mutation_rotateWebhookSecret } from './../resolvers/Mutation/rotateWebhookSecret.ts';
import    { scheduleChange as Mutation_scheduleChange } from './../resolvers/Mutation/scheduleChange.ts';
import    { settleCompensation as Mutation_settleCompensation } from './../resolvers/Mutation/settleCompensation.ts';
import    { signContract as Mutation_signContract } from './../resolvers/Mutation/signContract.ts';
import    { signHandover as Mutation_signHandover } from './../resolvers/Mutation/signHandover.ts';
import    { suspendContract as Mutation_suspendContract } from './../resolvers/Mutation/suspendContract.ts';
import    { takeOverContract as Mutation_takeOverContract } from './../resolvers/Mutation/takeOverContract.ts';
import    { updateContact as Mutation_updateContact } from './../resolvers/Mutation/updateContact.ts';
import    { updateWebhook as Mutation_updateWebhook } from './../resolvers/Mutation/updateWebhook.ts';
import    { upholdReport as Mutation_upholdReport } from './../resolvers/Mutation/upholdReport.ts';
import    { verifyChange as Mutation_verifyChange } from './../resolvers/Mutation/verifyChange.ts';
import    { voteOnChange as Mutation_voteOnChange } from './../resolvers/Mutation/voteOnChange.ts';
import    { withdrawChange as Mutation_withdrawChange } from './../resolvers/Mutation/withdrawChange.ts';
import    { withdrawNotice as Mutation_withdrawNotice } from './../resolvers/Mutation/withdrawNotice.ts';
import    { withdrawOffer as Mutation_withdrawOffer } from './../resolvers/Mutation/withdrawOffer.ts';
import    { withdrawReport as Mutation_withdrawReport } from './../resolvers/Mutation/withdrawReport.ts';
import    { AcknowledgementPayload } from './../resolvers/AcknowledgementPayload.ts';
import    { AgreedIndex } from './../resolvers/AgreedIndex.ts';
import    { AgreedService } from './../resolvers/AgreedService.ts';
import    { Agreement } from './../resolvers/Agreement.ts';
import    { Analysis } from './../resolvers/Analysis.ts';
import    { AssessedIndicator } from './../resolvers/AssessedIndicator.ts';
import    { AssessedPeriod } from './../resolvers/AssessedPeriod.ts';
import    { Assessment } from './../resolvers/Assessment.ts';
import    { AssessmentFinding } from './../resolvers/AssessmentFinding.ts';
import    { AssuranceMeasure } from './../resolvers/AssuranceMeasure.ts';
import    { Authority } from './../resolvers/Authority.ts';
import    { BilingualText } from './../resolvers/BilingualText.ts';
import    { Breach } from './../resolvers/Breach.ts';
import    { BreachConnection } from './../resolvers/BreachConnection.ts';
import    { BreachEdge } from './../resolvers/BreachEdge.ts';
import    { BreachHandling } from './../resolvers/BreachHandling.ts';
import    { BreachLeg } from './../resolvers/BreachLeg.ts';
import    { BreachPayload } from './../resolvers/BreachPayload.ts';
import    { BreachReport } from './../resolvers/BreachReport.ts';
import    { Catalogue } from './../resolvers/Catalogue.ts';
import    { CatalogueCategory } from './../resolvers/CatalogueCategory.ts';
import    { CatalogueIndicator } from './../resolvers/CatalogueIndicator.ts';
import    { CataloguePayload } from './../resolvers/CataloguePayload.ts';
import    { Change } from './../resolvers/Change.ts';
import    { ChangeAssessment } from './../resolvers/ChangeAssessment.ts';
import    { ChangeConnection } from './../resolvers/ChangeConnection.ts';
import    { ChangeEdge } from './../resolvers/ChangeEdge.ts';
import    { ChangeHandling } from './../resolvers/ChangeHandling.ts';
import    { ChangePayload } from './../resolvers/ChangePayload.ts';
import    { ChangeSeat } from './../resolvers/ChangeSeat.ts';
import    { ChangeWindow } from './../resolvers/ChangeWindow.ts';
import    { ClaimWindow } from './../resolvers/ClaimWindow.ts';
import    { ClauseComment } from './../resolvers/ClauseComment.ts';
import    { ClauseTemplate } from './../resolvers/ClauseTemplate.ts';
import    { CloseContractPayload } from './../resolvers/CloseContractPayload.ts';
import    { Compensation } from './../resolvers/Compensation.ts';
import    { CompensationEvent } from './../resolvers/CompensationEvent.ts';
import    { CompensationWhy } from './../resolvers/CompensationWhy.ts';
import    { Composition } from './../resolvers/Composition.ts';
import    { ConcludeErasurePayload } from './../resolvers/ConcludeErasurePayload.ts';
import    { Contact } from './../resolvers/Contact.ts';
import    { ContactPayload } from './../resolvers/ContactPayload.ts';
import    { ContactToAsk } from './../resolvers/ContactToAsk.ts';
import    { ContactsToAsk } from './../resolvers/ContactsToAsk.ts';
import    { Contract } from './../resolvers/Contract.ts';
import    { ContractConnection } from './../resolvers/ContractConnection.ts';
import    { ContractEdge } from './../resolvers/ContractEdge.ts';
import    { ContractExport } from './../resolvers/ContractExport.ts';
import    { ContractHistory } from './../resolvers/ContractHistory.ts';
import    { ContractPayload } from './../resolvers/ContractPayload.ts';
import    { ContractTemplate } from './../resolvers/ContractTemplate.ts';
import    { ContractTerms } from './../resolvers/ContractTerms.ts';
import    { ContractVersion } from './../resolvers/ContractVersion.ts';
import    { ContractWarning } from './../resolvers/ContractWarning.ts';
import    { ContractsTrailRow } from './../resolvers/ContractsTrailRow.ts';
import    { CountedIndex } from './../resolvers/CountedIndex.ts';
import    { CreditPolicy } from './../resolvers/CreditPolicy.ts';
import    { CreditTemplate } from './../resolvers/CreditTemplate.ts';
import    { CreditTemplateTier } from './../resolvers/CreditTemplateTier.ts';
import    { CreditTier } from './../resolvers/CreditTier.ts';
import    { Damages } from './../resolvers/Damages.ts';
import    { DeadLetter } from './../resolvers/DeadLetter.ts';
import    { DeadLetterConnection } from './../resolvers/DeadLetterConnection.ts';
import    { DeadLetterEdge } from './../resolvers/DeadLetterEdge.ts';
import    { DefaultLevel } from './../resolvers/DefaultLevel.ts';
import    { Difference } from './../resolvers/Difference.ts';
import    { Document } from './../resolvers/Document.ts';
import    { DocumentPayload } from './../resolvers/DocumentPayload.ts';
import    { Duty } from './../resolvers/Duty.ts';
import    { EmergencyDecision } from './../resolvers/EmergencyDecision.ts';
import    { EndedContract } from './../resolvers/EndedContract.ts';
import    { EraseContractPayload } from './../resolvers/EraseContractPayload.ts';
import    { EraseFilesPayload } from './../resolvers/EraseFilesPayload.ts';
import    { Escalation } from './../resolvers/Escalation.ts';
import    { Evaluation } from './../resolvers/Evaluation.ts';
import    { ExecutionStep } from './../resolvers/ExecutionStep.ts';
import    { ExpireContractPayload } from './../resolvers/ExpireContractPayload.ts';
import    { FeesClause } from './../resolvers/FeesClause.ts';
import    { HandoverItem } from './../resolvers/HandoverItem.ts';
import    { Holiday } from './../resolvers/Holiday.ts';
import    { ImpactItem } from './../resolvers/ImpactItem.ts';
import    { IndexValue } from './../resolvers/IndexValue.ts';
import    { IndexValuePayload } from './../resolvers/IndexValuePayload.ts';
import    { IndexationClause } from './../resolvers/IndexationClause.ts';
import    { IndexedFee } from './../resolvers/IndexedFee.ts';
import    { Instalment } from './../resolvers/Instalment.ts';
import    { InterruptionPolicy } from './../resolvers/InterruptionPolicy.ts';
import    { LawClause } from './../resolvers/LawClause.ts';
import    { Ledger } from './../resolvers/Ledger.ts';
import    { LedgerBalance } from './../resolvers/LedgerBalance.ts';
import    { LedgerEntry } from './../resolvers/LedgerEntry.ts';
import    { LedgerEntryConnection } from './../resolvers/LedgerEntryConnection.ts';
import    { LedgerEntryEdge } from './../resolvers/LedgerEntryEdge.ts';
import    { LedgerStatement } from './../resolvers/LedgerStatement.ts';
import    { LevelTarget } from './../resolvers/LevelTarget.ts';
import    { Liability } from './../resolvers/Liability.ts';
import    { Me } from './../resolvers/Me.ts';
import    { Measure } from './../resolvers/Measure.ts';
import    { Money } from './../resolvers/Money.ts';
import    { Notification } from './../resolvers/Notification.ts';
import    { NotificationConnection } from './../resolvers/NotificationConnection.ts';
import    { NotificationEdge } from './../resolvers/NotificationEdge.ts';
import    { NotificationPayload } from './../resolvers/NotificationPayload.ts';
import    { NotificationToSend } from './../resolvers/NotificationToSend.ts';
import    { OpenReviewSupplementPayload } from './../resolvers/OpenReviewSupplementPayload.ts';
import    { OpenSloReading } from './../resolvers/OpenSloReading.ts';
import    { OpenSloTarget } from './../resolvers/OpenSloTarget.ts';
import    { OpeningDay } from './../resolvers/OpeningDay.ts';
import    { PageInfo } from './../resolvers/PageInfo.ts';
import    { Party } from './../resolvers/Party.ts';
import    { PartyPayload } from './../resolvers/PartyPayload.ts';
import    { PassRenewalPayload } from './../resolvers/PassRenewalPayload.ts';
import    { PayoutPayload } from './../resolvers/PayoutPayload.ts';
import    { PendingDecision } from './../resolvers/PendingDecision.ts';
import    { PeriodReopening } from './../resolvers/PeriodReopening.ts';
import    { PersonalRecord } from './../resolvers/PersonalRecord.ts';
import    { Priority } from './../resolvers/Priority.ts';
import    { PriorityRule } from './../resolvers/PriorityRule.ts';
import    { Problem } from './../resolvers/Problem.ts';
import    { ProblemArgument } from './../resolvers/ProblemArgument.ts';
import    { Progress } from './../resolvers/Progress.ts';
import    { ProjectPayload } from './../resolvers/ProjectPayload.ts';
import    { QuietHours } from './../resolvers/QuietHours.ts';
import    { RecipientToSend } from './../resolvers/RecipientToSend.ts';
import    { RecordBreachPayload } from './../resolvers/RecordBreachPayload.ts';
import    { Rectification } from './../resolvers/Rectification.ts';
import    { RectificationFile } from './../resolvers/RectificationFile.ts';
import    { RectificationReport } from './../resolvers/RectificationReport.ts';
import    { RemindersPayload } from './../resolvers/RemindersPayload.ts';
import    { Renewal } from './../resolvers/Renewal.ts';
import    { RenewalClause } from './../resolvers/RenewalClause.ts';
import    { RenewalPerformance } from './../resolvers/RenewalPerformance.ts';
import    { ReopenPeriodPayload } from './../resolvers/ReopenPeriodPayload.ts';
import    { ResendPayload } from './../resolvers/ResendPayload.ts';
import    { RuleInput } from './../resolvers/RuleInput.ts';
import    { RuleStep } from './../resolvers/RuleStep.ts';
import    { Service } from './../resolvers/Service.ts';
import    { ServiceHours } from './../resolvers/ServiceHours.ts';
import    { ServiceLevel } from './../resolvers/ServiceLevel.ts';
import    { ServicePart } from './../resolvers/ServicePart.ts';
import    { ServicePayload } from './../resolvers/ServicePayload.ts';
import    { ServiceProcess } from './../resolvers/ServiceProcess.ts';
import    { ServicePromise } from './../resolvers/ServicePromise.ts';
import    { SettledFact } from './../resolvers/SettledFact.ts';
import    { SettledFigures } from './../resolvers/SettledFigures.ts';
import    { Settlement } from './../resolvers/Settlement.ts';
import    { Signature } from './../resolvers/Signature.ts';
import    { Supplement } from './../resolvers/Supplement.ts';
import    { SupplementSignature } from './../resolvers/SupplementSignature.ts';
import    { SupportClause } from './../resolvers/SupportClause.ts';
import    { SupportingParty } from './../resolvers/SupportingParty.ts';
import    { SurveyTerms } from './../resolvers/SurveyTerms.ts';
import    { Suspension } from './../resolvers/Suspension.ts';
import    { Target } from './../resolvers/Target.ts';
import    { TargetWarning } from './../resolvers/TargetWarning.ts';
import    { Termination } from './../resolvers/Termination.ts';
import    { TerminationClause } from './../resolvers/TerminationClause.ts';
import    { TerminationGround } from './../resolvers/TerminationGround.ts';
import    { TerminationImpact } from './../resolvers/TerminationImpact.ts';
import    { TerminationPayload } from './../resolvers/TerminationPayload.ts';
import    { Webhook } from './../resolvers/Webhook.ts';
import    { WebhookPayload } from './../resolvers/WebhookPayload.ts';
import    { WebhookToCall } from './../resolvers/WebhookToCall.ts';
import    { WeekdayHours } from './../resolvers/WeekdayHours.ts';
import    { WorkItem } from './../resolvers/WorkItem.ts';
import    { WorkItemConnection } from './../resolvers/WorkItemConnection.ts';
import    { WorkItemEdge } from './../resolvers/WorkItemEdge.ts';
import    { WrittenRectification } from './../resolvers/WrittenRectification.ts';
import    { CurrencyResolver,DateTimeResolver,DurationResolver,LocalDateResolver,TimeZoneResolver } from 'graphql-scalars';
    export const resolvers: Resolvers = {
      Query: { breach: Query_breach,breaches: Query_breaches,catalogue: Query_catalogue,catalogueDifferences: Query_catalogueDifferences,catalogues: Query_catalogues,change: Query_change,changes: Query_changes,contactsToAsk: Query_contactsToAsk,contract: Query_contract,contractHistory: Query_contractHistory,contractTemplates: Query_contractTemplates,contractTerms: Query_contractTerms,contracts: Query_contracts,contractsTrailToCopy: Query_contractsTrailToCopy,deadLetters: Query_deadLetters,document: Query_document,endedContract: Query_endedContract,endedContracts: Query_endedContracts,me: Query_me,notificationToSend: Query_notificationToSend,party: Query_party,periodReopening: Query_periodReopening,personInContracts: Query_personInContracts,readOpenSlo: Query_readOpenSlo,service: Query_service,termination: Query_termination,worklist: Query_worklist },
      Mutation: { abandonContract: Mutation_abandonContract,acceptDamages: Mutation_acceptDamages,acceptHandover: Mutation_acceptHandover,acceptOffer: Mutation_acceptOffer,acceptRectification: Mutation_acceptRectification,acceptSettlement: Mutation_acceptSettlement,acknowledgeNotification: Mutation_acknowledgeNotification,addContact: Mutation_addContact,agreeToSuspension: Mutation_agreeToSuspension,agreeToTerminate: Mutation_agreeToTerminate,analyseBreach: Mutation_analyseBreach,answerAttribution: Mutation_answerAttribution,answerMediationOutcome: Mutation_answerMediationOutcome,approveCredit: Mutation_approveCredit,askForMediation: Mutation_askForMediation,assessChange: Mutation_assessChange,attachDocument: Mutation_attachDocument,bringIntoForce: Mutation_bringIntoForce,chooseTermination: Mutation_chooseTermination,claimCredit: Mutation_claimCredit,claimDamages: Mutation_claimDamages,closeBreach: Mutation_closeBreach,closeContract: Mutation_closeContract,commentOnClause: Mutation_commentOnClause,concludeErasure: Mutation_concludeErasure,confirmNotice: Mutation_confirmNotice,confirmReport: Mutation_confirmReport,contestReport: Mutation_contestReport,contractsTrailCopied: Mutation_contractsTrailCopied,counterOffer: Mutation_counterOffer,counterSettlement: Mutation_counterSettlement,createParty: Mutation_createParty,createService: Mutation_createService,decideChange: Mutation_decideChange,decideDueChange: Mutation_decideDueChange,decideEmergencyChange: Mutation_decideEmergencyChange,delegateVote: Mutation_delegateVote,documentChange: Mutation_documentChange,draftCatalogue: Mutation_draftCatalogue,draftContract: Mutation_draftContract,eraseContact: Mutation_eraseContact,eraseContract: Mutation_eraseContract,eraseFiles: Mutation_eraseFiles,escalateNotice: Mutation_escalateNotice,expireContract: Mutation_expireContract,expireOffer: Mutation_expireOffer,extendAnalysis: Mutation_extendAnalysis,giveNotice: Mutation_giveNotice,giveUpNotification: Mutation_giveUpNotification,grantNewPlan: Mutation_grantNewPlan,handOver: Mutation_handOver,holdBreachNotice: Mutation_holdBreachNotice,implementChange: Mutation_implementChange,importContract: Mutation_importContract,lapseCredit: Mutation_lapseCredit,offerContract: Mutation_offerContract,offerTermination: Mutation_offerTermination,openReviewSupplement: Mutation_openReviewSupplement,optOutOfRenewal: Mutation_optOutOfRenewal,passBreachDeadline: Mutation_passBreachDeadline,passRenewal: Mutation_passRenewal,passTerminationDeadline: Mutation_passTerminationDeadline,pauseReminders: Mutation_pauseReminders,planHandover: Mutation_planHandover,planRectification: Mutation_planRectification,prepareDelivery: Mutation_prepareDelivery,project: Mutation_project,proposeRenewal: Mutation_proposeRenewal,proposeSettlement: Mutation_proposeSettlement,proposeSupplement: Mutation_proposeSupplement,publishCatalogue: Mutation_publishCatalogue,recordAssessment: Mutation_recordAssessment,recordBreach: Mutation_recordBreach,recordImpact: Mutation_recordImpact,recordIndexValue: Mutation_recordIndexValue,recordMeasured: Mutation_recordMeasured,recordMediationOutcome: Mutation_recordMediationOutcome,recordNotTold: Mutation_recordNotTold,recordNoticeLate: Mutation_recordNoticeLate,recordPayout: Mutation_recordPayout,recordTold: Mutation_recordTold,refuseCredit: Mutation_refuseCredit,refuseDamages: Mutation_refuseDamages,refuseSuspension: Mutation_refuseSuspension,refuseTermination: Mutation_refuseTermination,registerWebhook: Mutation_registerWebhook,rejectHandover: Mutation_rejectHandover,rejectOffer: Mutation_rejectOffer,rejectRectification: Mutation_rejectRectification,rejectSettlement: Mutation_rejectSettlement,releaseBreachNotice: Mutation_releaseBreachNotice,removeDocument: Mutation_removeDocument,removeWebhook: Mutation_removeWebhook,reopenPeriod: Mutation_reopenPeriod,repealCatalogue: Mutation_repealCatalogue,reportBreach: Mutation_reportBreach,reportRectification: Mutation_reportRectification,requestChange: Mutation_requestChange,requestNotification: Mutation_requestNotification,resendNotification: Mutation_resendNotification,resumeContract: Mutation_resumeContract,resumeReminders: Mutation_resumeReminders,reviseCatalogue: Mutation_reviseCatalogue,reviseDraft: Mutation_reviseDraft,rollBackChange: Mutation_rollBackChange,rotateWebhookSecret: Mutation_rotateWebhookSecret,scheduleChange: Mutation_scheduleChange,settleCompensation: Mutation_settleCompensation,signContract: Mutation_signContract,signHandover: Mutation_signHandover,suspendContract: Mutation_suspendContract,takeOverContract: Mutation_takeOverContract,updateContact: Mutation_updateContact,updateWebhook: Mutation_updateWebhook,upholdReport: Mutation_upholdReport,verifyChange: Mutation_verifyChange,voteOnChange: Mutation_voteOnChange,withdrawChange: Mutation_withdrawChange,withdrawNotice: Mutation_withdrawNotice,withdrawOffer: Mutation_withdrawOffer,withdrawReport: Mutation_withdrawReport },
      
      AcknowledgementPayload: AcknowledgementPayload,
AgreedIndex: AgreedIndex,
AgreedService: AgreedService,
Agreement: Agreement,
Analysis: Analysis,
AssessedIndicator: AssessedIndicator,
AssessedPeriod: AssessedPeriod,
Assessment: Assessment,
AssessmentFinding: AssessmentFinding,
AssuranceMeasure: AssuranceMeasure,
Authority: Authority,
BilingualText: BilingualText,
Breach: Breach,
BreachConnection: BreachConnection,
BreachEdge: BreachEdge,
BreachHandling: BreachHandling,
BreachLeg: BreachLeg,
BreachPayload: BreachPayload,
BreachReport: BreachReport,
Catalogue: Catalogue,
CatalogueCategory: CatalogueCategory,
CatalogueIndicator: CatalogueIndicator,
CataloguePayload: CataloguePayload,
Change: Change,
ChangeAssessment: ChangeAssessment,
ChangeConnection: ChangeConnection,
ChangeEdge: ChangeEdge,
ChangeHandling: ChangeHandling,
ChangePayload: ChangePayload,
ChangeSeat: ChangeSeat,
ChangeWindow: ChangeWindow,
ClaimWindow: ClaimWindow,
ClauseComment: ClauseComment,
ClauseTemplate: ClauseTemplate,
CloseContractPayload: CloseContractPayload,
Compensation: Compensation,
CompensationEvent: CompensationEvent,
CompensationWhy: CompensationWhy,
Composition: Composition,
ConcludeErasurePayload: ConcludeErasurePayload,
Contact: Contact,
ContactPayload: ContactPayload,
ContactToAsk: ContactToAsk,
ContactsToAsk: ContactsToAsk,
Contract: Contract,
ContractConnection: ContractConnection,
ContractEdge: ContractEdge,
ContractExport: ContractExport,
ContractHistory: ContractHistory,
ContractPayload: ContractPayload,
ContractTemplate: ContractTemplate,
ContractTerms: ContractTerms,
ContractVersion: ContractVersion,
ContractWarning: ContractWarning,
ContractsTrailRow: ContractsTrailRow,
CountedIndex: CountedIndex,
CreditPolicy: CreditPolicy,
CreditTemplate: CreditTemplate,
CreditTemplateTier: CreditTemplateTier,
CreditTier: CreditTier,
Damages: Damages,
DeadLetter: DeadLetter,
DeadLetterConnection: DeadLetterConnection,
DeadLetterEdge: DeadLetterEdge,
DefaultLevel: DefaultLevel,
Difference: Difference,
Document: Document,
DocumentPayload: DocumentPayload,
Duty: Duty,
EmergencyDecision: EmergencyDecision,
EndedContract: EndedContract,
EraseContractPayload: EraseContractPayload,
EraseFilesPayload: EraseFilesPayload,
Escalation: Escalation,
Evaluation: Evaluation,
ExecutionStep: ExecutionStep,
ExpireContractPayload: ExpireContractPayload,
FeesClause: FeesClause,
HandoverItem: HandoverItem,
Holiday: Holiday,
ImpactItem: ImpactItem,
IndexValue: IndexValue,
IndexValuePayload: IndexValuePayload,
IndexationClause: IndexationClause,
IndexedFee: IndexedFee,
Instalment: Instalment,
InterruptionPolicy: InterruptionPolicy,
LawClause: LawClause,
Ledger: Ledger,
LedgerBalance: LedgerBalance,
LedgerEntry: LedgerEntry,
LedgerEntryConnection: LedgerEntryConnection,
LedgerEntryEdge: LedgerEntryEdge,
LedgerStatement: LedgerStatement,
LevelTarget: LevelTarget,
Liability: Liability,
Me: Me,
Measure: Measure,
Money: Money,
Notification: Notification,
NotificationConnection: NotificationConnection,
NotificationEdge: NotificationEdge,
NotificationPayload: NotificationPayload,
NotificationToSend: NotificationToSend,
OpenReviewSupplementPayload: OpenReviewSupplementPayload,
OpenSloReading: OpenSloReading,
OpenSloTarget: OpenSloTarget,
OpeningDay: OpeningDay,
PageInfo: PageInfo,
Party: Party,
PartyPayload: PartyPayload,
PassRenewalPayload: PassRenewalPayload,
PayoutPayload: PayoutPayload,
PendingDecision: PendingDecision,
PeriodReopening: PeriodReopening,
PersonalRecord: PersonalRecord,
Priority: Priority,
PriorityRule: PriorityRule,
Problem: Problem,
ProblemArgument: ProblemArgument,
Progress: Progress,
ProjectPayload: ProjectPayload,
QuietHours: QuietHours,
RecipientToSend: RecipientToSend,
RecordBreachPayload: RecordBreachPayload,
Rectification: Rectification,
RectificationFile: RectificationFile,
RectificationReport: RectificationReport,
RemindersPayload: RemindersPayload,
Renewal: Renewal,
RenewalClause: RenewalClause,
RenewalPerformance: RenewalPerformance,
ReopenPeriodPayload: ReopenPeriodPayload,
ResendPayload: ResendPayload,
RuleInput: RuleInput,
RuleStep: RuleStep,
Service: Service,
ServiceHours: ServiceHours,
ServiceLevel: ServiceLevel,
ServicePart: ServicePart,
ServicePayload: ServicePayload,
ServiceProcess: ServiceProcess,
ServicePromise: ServicePromise,
SettledFact: SettledFact,
SettledFigures: SettledFigures,
Settlement: Settlement,
Signature: Signature,
Supplement: Supplement,
SupplementSignature: SupplementSignature,
SupportClause: SupportClause,
SupportingParty: SupportingParty,
SurveyTerms: SurveyTerms,
Suspension: Suspension,
Target: Target,
TargetWarning: TargetWarning,
Termination: Termination,
TerminationClause: TerminationClause,
TerminationGround: TerminationGround,
TerminationImpact: TerminationImpact,
TerminationPayload: TerminationPayload,
Webhook: Webhook,
WebhookPayload: WebhookPayload,
WebhookToCall: WebhookToCall,
WeekdayHours: WeekdayHours,
WorkItem: WorkItem,
WorkItemConnection: WorkItemConnection,
WorkItemEdge: WorkItemEdge,
WrittenRectification: WrittenRectification,
Currency: CurrencyResolver,
DateTime: DateTimeResolver,
Duration: DurationResolver,
LocalDate: LocalDateResolver,
TimeZone: TimeZoneResolver
    }