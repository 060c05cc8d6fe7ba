/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query PeriodReopening($id: ID!) {\n    periodReopening(id: $id) {\n      period\n      number\n      reason\n      reopenedAt\n      until\n    }\n  }\n": typeof types.PeriodReopeningDocument,
    "\n  query ContractTerms($contractId: ID!, $version: Int!, $proposed: Boolean!) {\n    contractTerms(contractId: $contractId, version: $version, proposed: $proposed) {\n      contractId\n      version\n      title\n      externalId\n      providerId\n      providerExternalId\n      customerId\n      customerExternalId\n      timeZone\n      termStart\n      termEnd\n      effectiveFrom\n      takenOverAt\n      lastSealAt\n      graceTime\n      maintenance\n      unknown\n      minimumOutage\n      partialOutages\n      hours {\n        week {\n          weekday\n          from\n          to\n        }\n        holidays {\n          date\n          name\n        }\n        openings {\n          date\n          from\n          to\n        }\n      }\n      targets {\n        id\n        service {\n          id\n          externalId\n          name\n        }\n        indicator\n        operator\n        value\n        unit\n        period\n        measuredBy\n        staleAfter\n        composition {\n          atLeast\n          parts {\n            service {\n              id\n              externalId\n              name\n            }\n            measuredBy\n            staleAfter\n          }\n        }\n        surveys {\n          minimumAnswers\n          anonymous\n        }\n      }\n    }\n  }\n": typeof types.ContractTermsDocument,
    "\n  mutation RecordAssessment($input: RecordAssessmentInput!) {\n    recordAssessment(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.RecordAssessmentDocument,
    "\n  mutation RecordMeasured($input: RecordMeasuredInput!) {\n    recordMeasured(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.RecordMeasuredDocument,
    "\n  mutation ExpireOffer($input: ExpireOfferInput!) {\n    expireOffer(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.ExpireOfferDocument,
    "\n  mutation BringIntoForce($input: BringIntoForceInput!) {\n    bringIntoForce(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.BringIntoForceDocument,
    "\n  mutation ExpireContract($input: ExpireContractInput!) {\n    expireContract(input: $input) {\n      goesOnUntil\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.ExpireContractDocument,
    "\n  mutation PassRenewal($input: PassRenewalInput!) {\n    passRenewal(input: $input) {\n      awaitsProposal\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.PassRenewalDocument,
    "\n  mutation RecordBreach($input: RecordBreachInput!) {\n    recordBreach(input: $input) {\n      breachId\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.RecordBreachDocument,
    "\n  mutation RecordNoticeLate($input: RecordNoticeLateInput!) {\n    recordNoticeLate(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.RecordNoticeLateDocument,
    "\n  mutation CloseBreach($input: CloseBreachInput!) {\n    closeBreach(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.CloseBreachDocument,
    "\n  mutation PassBreachDeadline($input: PassBreachDeadlineInput!) {\n    passBreachDeadline(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.PassBreachDeadlineDocument,
    "\n  query EvaluationsOfBreach($breachId: ID!) {\n    breach(id: $breachId) {\n      kind\n      legs {\n        evaluation {\n          id\n        }\n      }\n    }\n  }\n": typeof types.EvaluationsOfBreachDocument,
    "\n  mutation SettleCompensation($input: SettleCompensationInput!) {\n    settleCompensation(input: $input) {\n      breach {\n        version\n        compensation {\n          phase\n          amount {\n            amount\n            currency\n          }\n          claimableUntil\n          remindAt\n        }\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.SettleCompensationDocument,
    "\n  mutation LapseCredit($input: LapseCreditInput!) {\n    lapseCredit(input: $input) {\n      breach {\n        version\n        compensation {\n          phase\n          amount {\n            amount\n            currency\n          }\n          claimableUntil\n          remindAt\n        }\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.LapseCreditDocument,
    "\n  mutation PassTerminationDeadline($input: PassTerminationDeadlineInput!) {\n    passTerminationDeadline(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.PassTerminationDeadlineDocument,
    "\n  query ContractHistory($contractId: ID!, $start: DateTime!, $end: DateTime!) {\n    contractHistory(contractId: $contractId, start: $start, end: $end) {\n      contract {\n        title\n        timeZone\n        provider {\n          name\n        }\n        customer {\n          name\n        }\n      }\n      services {\n        id\n        name\n      }\n      breaches {\n        id\n        service {\n          name\n        }\n        period\n        phase\n        standing\n        toldAt\n        toldLate\n      }\n      changes {\n        id\n        service {\n          name\n        }\n        phase\n        createdAt\n      }\n    }\n  }\n": typeof types.ContractHistoryDocument,
    "\n  mutation DecideDueChange($input: DecideDueChangeInput!) {\n    decideDueChange(input: $input) {\n      change {\n        phase\n        emergency {\n          review\n        }\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.DecideDueChangeDocument,
    "\n  mutation OpenReviewSupplement($input: OpenReviewSupplementInput!) {\n    openReviewSupplement(input: $input) {\n      version\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.OpenReviewSupplementDocument,
    "\n  mutation RequestNotification($input: RequestNotificationInput!) {\n    requestNotification(input: $input) {\n      notificationId\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.RequestNotificationDocument,
    "\n  query NotificationToSend($notificationId: ID!) {\n    notificationToSend(notificationId: $notificationId) {\n      id\n      fact\n      giveUpAt\n      toPrepare\n      isLifted\n      isSuperseded\n      acknowledgeBy\n      recipients {\n        contactId\n        name\n        email\n        messageId\n        toldAt\n        waitsUntil\n        waitsUntilLocal\n        waitsFor\n        subject\n        text\n        html\n      }\n      webhooks {\n        webhookId\n        url\n        toldAt\n        messageId\n        timestamp\n        signature\n        body\n      }\n    }\n  }\n": typeof types.NotificationToSendDocument,
    "\n  mutation PrepareDelivery($input: PrepareDeliveryInput!) {\n    prepareDelivery(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.PrepareDeliveryDocument,
    "\n  mutation RecordTold($input: RecordToldInput!) {\n    recordTold(input: $input) {\n      notification {\n        acknowledgeBy\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.RecordToldDocument,
    "\n  mutation RecordNotTold($input: RecordNotToldInput!) {\n    recordNotTold(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.RecordNotToldDocument,
    "\n  mutation EscalateNotice($input: EscalateNoticeInput!) {\n    escalateNotice(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.EscalateNoticeDocument,
    "\n  mutation GiveUpNotification($input: GiveUpNotificationInput!) {\n    giveUpNotification(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.GiveUpNotificationDocument,
    "\n  mutation Project($input: ProjectInput!) {\n    project(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.ProjectDocument,
    "\n  query ContractsTrailToCopy($limit: Int!) {\n    rows: contractsTrailToCopy(limit: $limit) {\n      id\n      at\n      actor\n      role\n      channel\n      action\n      outcome\n      problemCode\n      subjectKind\n      subjectId\n      contractId\n      reason\n      details\n    }\n  }\n": typeof types.ContractsTrailToCopyDocument,
    "\n  mutation ContractsTrailCopied($ids: [ID!]!) {\n    contractsTrailCopied(ids: $ids)\n  }\n": typeof types.ContractsTrailCopiedDocument,
    "\n  mutation ResendNotification($input: ResendNotificationInput!) {\n    resendNotification(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.ResendNotificationDocument,
    "\n  mutation ExtendAnalysis($input: ExtendAnalysisInput!) {\n    extendAnalysis(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.ExtendAnalysisDocument,
    "\n  mutation PauseReminders($input: PauseRemindersInput!) {\n    pauseReminders(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.PauseRemindersDocument,
    "\n  mutation ResumeReminders($input: ResumeRemindersInput!) {\n    resumeReminders(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.ResumeRemindersDocument,
    "\n  query AnalysisToExtend($breachId: ID!) {\n    breach(id: $breachId) {\n      version\n      analysisDue\n    }\n  }\n": typeof types.AnalysisToExtendDocument,
    "\n  query ContactsToAsk($contractId: ID!, $contacts: [ID!]!, $audience: Audience) {\n    contactsToAsk(contractId: $contractId, contacts: $contacts, audience: $audience) {\n      providerName\n      contractTitle\n      contacts {\n        contactId\n        subject\n        language\n        timeZone\n      }\n      unknownContacts\n    }\n  }\n": typeof types.ContactsToAskDocument,
    "\n  query EndedContract($contractId: ID!) {\n    endedContract(contractId: $contractId) {\n      endedAt\n      keptUntil\n      waitsFor\n      askAgainAt\n      erasedAt\n    }\n  }\n": typeof types.EndedContractDocument,
    "\n  query EndedContracts($after: ID, $limit: Int!) {\n    endedContracts(after: $after, limit: $limit) {\n      contractId\n      keptUntil\n      isDue\n      waitsFor\n      erasedAt\n    }\n  }\n": typeof types.EndedContractsDocument,
    "\n  mutation EraseContract($input: EraseContractInput!) {\n    eraseContract(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.EraseContractDocument,
    "\n  mutation ConcludeErasure($input: ConcludeErasureInput!) {\n    concludeErasure(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.ConcludeErasureDocument,
    "\n  mutation CloseContract($input: CloseContractInput!) {\n    closeContract(input: $input) {\n      closedAt\n      waitsFor\n      askAgainAt\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.CloseContractDocument,
    "\n  mutation EraseFiles($input: EraseFilesInput!) {\n    eraseFiles(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.EraseFilesDocument,
};
const documents: Documents = {
    "\n  query PeriodReopening($id: ID!) {\n    periodReopening(id: $id) {\n      period\n      number\n      reason\n      reopenedAt\n      until\n    }\n  }\n": types.PeriodReopeningDocument,
    "\n  query ContractTerms($contractId: ID!, $version: Int!, $proposed: Boolean!) {\n    contractTerms(contractId: $contractId, version: $version, proposed: $proposed) {\n      contractId\n      version\n      title\n      externalId\n      providerId\n      providerExternalId\n      customerId\n      customerExternalId\n      timeZone\n      termStart\n      termEnd\n      effectiveFrom\n      takenOverAt\n      lastSealAt\n      graceTime\n      maintenance\n      unknown\n      minimumOutage\n      partialOutages\n      hours {\n        week {\n          weekday\n          from\n          to\n        }\n        holidays {\n          date\n          name\n        }\n        openings {\n          date\n          from\n          to\n        }\n      }\n      targets {\n        id\n        service {\n          id\n          externalId\n          name\n        }\n        indicator\n        operator\n        value\n        unit\n        period\n        measuredBy\n        staleAfter\n        composition {\n          atLeast\n          parts {\n            service {\n              id\n              externalId\n              name\n            }\n            measuredBy\n            staleAfter\n          }\n        }\n        surveys {\n          minimumAnswers\n          anonymous\n        }\n      }\n    }\n  }\n": types.ContractTermsDocument,
    "\n  mutation RecordAssessment($input: RecordAssessmentInput!) {\n    recordAssessment(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.RecordAssessmentDocument,
    "\n  mutation RecordMeasured($input: RecordMeasuredInput!) {\n    recordMeasured(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.RecordMeasuredDocument,
    "\n  mutation ExpireOffer($input: ExpireOfferInput!) {\n    expireOffer(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.ExpireOfferDocument,
    "\n  mutation BringIntoForce($input: BringIntoForceInput!) {\n    bringIntoForce(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.BringIntoForceDocument,
    "\n  mutation ExpireContract($input: ExpireContractInput!) {\n    expireContract(input: $input) {\n      goesOnUntil\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.ExpireContractDocument,
    "\n  mutation PassRenewal($input: PassRenewalInput!) {\n    passRenewal(input: $input) {\n      awaitsProposal\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.PassRenewalDocument,
    "\n  mutation RecordBreach($input: RecordBreachInput!) {\n    recordBreach(input: $input) {\n      breachId\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.RecordBreachDocument,
    "\n  mutation RecordNoticeLate($input: RecordNoticeLateInput!) {\n    recordNoticeLate(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.RecordNoticeLateDocument,
    "\n  mutation CloseBreach($input: CloseBreachInput!) {\n    closeBreach(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.CloseBreachDocument,
    "\n  mutation PassBreachDeadline($input: PassBreachDeadlineInput!) {\n    passBreachDeadline(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.PassBreachDeadlineDocument,
    "\n  query EvaluationsOfBreach($breachId: ID!) {\n    breach(id: $breachId) {\n      kind\n      legs {\n        evaluation {\n          id\n        }\n      }\n    }\n  }\n": types.EvaluationsOfBreachDocument,
    "\n  mutation SettleCompensation($input: SettleCompensationInput!) {\n    settleCompensation(input: $input) {\n      breach {\n        version\n        compensation {\n          phase\n          amount {\n            amount\n            currency\n          }\n          claimableUntil\n          remindAt\n        }\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.SettleCompensationDocument,
    "\n  mutation LapseCredit($input: LapseCreditInput!) {\n    lapseCredit(input: $input) {\n      breach {\n        version\n        compensation {\n          phase\n          amount {\n            amount\n            currency\n          }\n          claimableUntil\n          remindAt\n        }\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.LapseCreditDocument,
    "\n  mutation PassTerminationDeadline($input: PassTerminationDeadlineInput!) {\n    passTerminationDeadline(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.PassTerminationDeadlineDocument,
    "\n  query ContractHistory($contractId: ID!, $start: DateTime!, $end: DateTime!) {\n    contractHistory(contractId: $contractId, start: $start, end: $end) {\n      contract {\n        title\n        timeZone\n        provider {\n          name\n        }\n        customer {\n          name\n        }\n      }\n      services {\n        id\n        name\n      }\n      breaches {\n        id\n        service {\n          name\n        }\n        period\n        phase\n        standing\n        toldAt\n        toldLate\n      }\n      changes {\n        id\n        service {\n          name\n        }\n        phase\n        createdAt\n      }\n    }\n  }\n": types.ContractHistoryDocument,
    "\n  mutation DecideDueChange($input: DecideDueChangeInput!) {\n    decideDueChange(input: $input) {\n      change {\n        phase\n        emergency {\n          review\n        }\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.DecideDueChangeDocument,
    "\n  mutation OpenReviewSupplement($input: OpenReviewSupplementInput!) {\n    openReviewSupplement(input: $input) {\n      version\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.OpenReviewSupplementDocument,
    "\n  mutation RequestNotification($input: RequestNotificationInput!) {\n    requestNotification(input: $input) {\n      notificationId\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.RequestNotificationDocument,
    "\n  query NotificationToSend($notificationId: ID!) {\n    notificationToSend(notificationId: $notificationId) {\n      id\n      fact\n      giveUpAt\n      toPrepare\n      isLifted\n      isSuperseded\n      acknowledgeBy\n      recipients {\n        contactId\n        name\n        email\n        messageId\n        toldAt\n        waitsUntil\n        waitsUntilLocal\n        waitsFor\n        subject\n        text\n        html\n      }\n      webhooks {\n        webhookId\n        url\n        toldAt\n        messageId\n        timestamp\n        signature\n        body\n      }\n    }\n  }\n": types.NotificationToSendDocument,
    "\n  mutation PrepareDelivery($input: PrepareDeliveryInput!) {\n    prepareDelivery(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.PrepareDeliveryDocument,
    "\n  mutation RecordTold($input: RecordToldInput!) {\n    recordTold(input: $input) {\n      notification {\n        acknowledgeBy\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.RecordToldDocument,
    "\n  mutation RecordNotTold($input: RecordNotToldInput!) {\n    recordNotTold(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.RecordNotToldDocument,
    "\n  mutation EscalateNotice($input: EscalateNoticeInput!) {\n    escalateNotice(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.EscalateNoticeDocument,
    "\n  mutation GiveUpNotification($input: GiveUpNotificationInput!) {\n    giveUpNotification(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.GiveUpNotificationDocument,
    "\n  mutation Project($input: ProjectInput!) {\n    project(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.ProjectDocument,
    "\n  query ContractsTrailToCopy($limit: Int!) {\n    rows: contractsTrailToCopy(limit: $limit) {\n      id\n      at\n      actor\n      role\n      channel\n      action\n      outcome\n      problemCode\n      subjectKind\n      subjectId\n      contractId\n      reason\n      details\n    }\n  }\n": types.ContractsTrailToCopyDocument,
    "\n  mutation ContractsTrailCopied($ids: [ID!]!) {\n    contractsTrailCopied(ids: $ids)\n  }\n": types.ContractsTrailCopiedDocument,
    "\n  mutation ResendNotification($input: ResendNotificationInput!) {\n    resendNotification(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.ResendNotificationDocument,
    "\n  mutation ExtendAnalysis($input: ExtendAnalysisInput!) {\n    extendAnalysis(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.ExtendAnalysisDocument,
    "\n  mutation PauseReminders($input: PauseRemindersInput!) {\n    pauseReminders(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.PauseRemindersDocument,
    "\n  mutation ResumeReminders($input: ResumeRemindersInput!) {\n    resumeReminders(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.ResumeRemindersDocument,
    "\n  query AnalysisToExtend($breachId: ID!) {\n    breach(id: $breachId) {\n      version\n      analysisDue\n    }\n  }\n": types.AnalysisToExtendDocument,
    "\n  query ContactsToAsk($contractId: ID!, $contacts: [ID!]!, $audience: Audience) {\n    contactsToAsk(contractId: $contractId, contacts: $contacts, audience: $audience) {\n      providerName\n      contractTitle\n      contacts {\n        contactId\n        subject\n        language\n        timeZone\n      }\n      unknownContacts\n    }\n  }\n": types.ContactsToAskDocument,
    "\n  query EndedContract($contractId: ID!) {\n    endedContract(contractId: $contractId) {\n      endedAt\n      keptUntil\n      waitsFor\n      askAgainAt\n      erasedAt\n    }\n  }\n": types.EndedContractDocument,
    "\n  query EndedContracts($after: ID, $limit: Int!) {\n    endedContracts(after: $after, limit: $limit) {\n      contractId\n      keptUntil\n      isDue\n      waitsFor\n      erasedAt\n    }\n  }\n": types.EndedContractsDocument,
    "\n  mutation EraseContract($input: EraseContractInput!) {\n    eraseContract(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.EraseContractDocument,
    "\n  mutation ConcludeErasure($input: ConcludeErasureInput!) {\n    concludeErasure(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.ConcludeErasureDocument,
    "\n  mutation CloseContract($input: CloseContractInput!) {\n    closeContract(input: $input) {\n      closedAt\n      waitsFor\n      askAgainAt\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.CloseContractDocument,
    "\n  mutation EraseFiles($input: EraseFilesInput!) {\n    eraseFiles(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.EraseFilesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeriodReopening($id: ID!) {\n    periodReopening(id: $id) {\n      period\n      number\n      reason\n      reopenedAt\n      until\n    }\n  }\n"): typeof import('./graphql.ts').PeriodReopeningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContractTerms($contractId: ID!, $version: Int!, $proposed: Boolean!) {\n    contractTerms(contractId: $contractId, version: $version, proposed: $proposed) {\n      contractId\n      version\n      title\n      externalId\n      providerId\n      providerExternalId\n      customerId\n      customerExternalId\n      timeZone\n      termStart\n      termEnd\n      effectiveFrom\n      takenOverAt\n      lastSealAt\n      graceTime\n      maintenance\n      unknown\n      minimumOutage\n      partialOutages\n      hours {\n        week {\n          weekday\n          from\n          to\n        }\n        holidays {\n          date\n          name\n        }\n        openings {\n          date\n          from\n          to\n        }\n      }\n      targets {\n        id\n        service {\n          id\n          externalId\n          name\n        }\n        indicator\n        operator\n        value\n        unit\n        period\n        measuredBy\n        staleAfter\n        composition {\n          atLeast\n          parts {\n            service {\n              id\n              externalId\n              name\n            }\n            measuredBy\n            staleAfter\n          }\n        }\n        surveys {\n          minimumAnswers\n          anonymous\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ContractTermsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAssessment($input: RecordAssessmentInput!) {\n    recordAssessment(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RecordAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMeasured($input: RecordMeasuredInput!) {\n    recordMeasured(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RecordMeasuredDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExpireOffer($input: ExpireOfferInput!) {\n    expireOffer(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ExpireOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BringIntoForce($input: BringIntoForceInput!) {\n    bringIntoForce(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BringIntoForceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExpireContract($input: ExpireContractInput!) {\n    expireContract(input: $input) {\n      goesOnUntil\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ExpireContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PassRenewal($input: PassRenewalInput!) {\n    passRenewal(input: $input) {\n      awaitsProposal\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PassRenewalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordBreach($input: RecordBreachInput!) {\n    recordBreach(input: $input) {\n      breachId\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RecordBreachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordNoticeLate($input: RecordNoticeLateInput!) {\n    recordNoticeLate(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RecordNoticeLateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseBreach($input: CloseBreachInput!) {\n    closeBreach(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CloseBreachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PassBreachDeadline($input: PassBreachDeadlineInput!) {\n    passBreachDeadline(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PassBreachDeadlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EvaluationsOfBreach($breachId: ID!) {\n    breach(id: $breachId) {\n      kind\n      legs {\n        evaluation {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EvaluationsOfBreachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleCompensation($input: SettleCompensationInput!) {\n    settleCompensation(input: $input) {\n      breach {\n        version\n        compensation {\n          phase\n          amount {\n            amount\n            currency\n          }\n          claimableUntil\n          remindAt\n        }\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SettleCompensationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LapseCredit($input: LapseCreditInput!) {\n    lapseCredit(input: $input) {\n      breach {\n        version\n        compensation {\n          phase\n          amount {\n            amount\n            currency\n          }\n          claimableUntil\n          remindAt\n        }\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LapseCreditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PassTerminationDeadline($input: PassTerminationDeadlineInput!) {\n    passTerminationDeadline(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PassTerminationDeadlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContractHistory($contractId: ID!, $start: DateTime!, $end: DateTime!) {\n    contractHistory(contractId: $contractId, start: $start, end: $end) {\n      contract {\n        title\n        timeZone\n        provider {\n          name\n        }\n        customer {\n          name\n        }\n      }\n      services {\n        id\n        name\n      }\n      breaches {\n        id\n        service {\n          name\n        }\n        period\n        phase\n        standing\n        toldAt\n        toldLate\n      }\n      changes {\n        id\n        service {\n          name\n        }\n        phase\n        createdAt\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ContractHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideDueChange($input: DecideDueChangeInput!) {\n    decideDueChange(input: $input) {\n      change {\n        phase\n        emergency {\n          review\n        }\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DecideDueChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenReviewSupplement($input: OpenReviewSupplementInput!) {\n    openReviewSupplement(input: $input) {\n      version\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OpenReviewSupplementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestNotification($input: RequestNotificationInput!) {\n    requestNotification(input: $input) {\n      notificationId\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RequestNotificationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NotificationToSend($notificationId: ID!) {\n    notificationToSend(notificationId: $notificationId) {\n      id\n      fact\n      giveUpAt\n      toPrepare\n      isLifted\n      isSuperseded\n      acknowledgeBy\n      recipients {\n        contactId\n        name\n        email\n        messageId\n        toldAt\n        waitsUntil\n        waitsUntilLocal\n        waitsFor\n        subject\n        text\n        html\n      }\n      webhooks {\n        webhookId\n        url\n        toldAt\n        messageId\n        timestamp\n        signature\n        body\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NotificationToSendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrepareDelivery($input: PrepareDeliveryInput!) {\n    prepareDelivery(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PrepareDeliveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordTold($input: RecordToldInput!) {\n    recordTold(input: $input) {\n      notification {\n        acknowledgeBy\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RecordToldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordNotTold($input: RecordNotToldInput!) {\n    recordNotTold(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RecordNotToldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EscalateNotice($input: EscalateNoticeInput!) {\n    escalateNotice(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EscalateNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveUpNotification($input: GiveUpNotificationInput!) {\n    giveUpNotification(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').GiveUpNotificationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Project($input: ProjectInput!) {\n    project(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContractsTrailToCopy($limit: Int!) {\n    rows: contractsTrailToCopy(limit: $limit) {\n      id\n      at\n      actor\n      role\n      channel\n      action\n      outcome\n      problemCode\n      subjectKind\n      subjectId\n      contractId\n      reason\n      details\n    }\n  }\n"): typeof import('./graphql.ts').ContractsTrailToCopyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ContractsTrailCopied($ids: [ID!]!) {\n    contractsTrailCopied(ids: $ids)\n  }\n"): typeof import('./graphql.ts').ContractsTrailCopiedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendNotification($input: ResendNotificationInput!) {\n    resendNotification(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ResendNotificationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendAnalysis($input: ExtendAnalysisInput!) {\n    extendAnalysis(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ExtendAnalysisDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseReminders($input: PauseRemindersInput!) {\n    pauseReminders(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PauseRemindersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeReminders($input: ResumeRemindersInput!) {\n    resumeReminders(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ResumeRemindersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnalysisToExtend($breachId: ID!) {\n    breach(id: $breachId) {\n      version\n      analysisDue\n    }\n  }\n"): typeof import('./graphql.ts').AnalysisToExtendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactsToAsk($contractId: ID!, $contacts: [ID!]!, $audience: Audience) {\n    contactsToAsk(contractId: $contractId, contacts: $contacts, audience: $audience) {\n      providerName\n      contractTitle\n      contacts {\n        contactId\n        subject\n        language\n        timeZone\n      }\n      unknownContacts\n    }\n  }\n"): typeof import('./graphql.ts').ContactsToAskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EndedContract($contractId: ID!) {\n    endedContract(contractId: $contractId) {\n      endedAt\n      keptUntil\n      waitsFor\n      askAgainAt\n      erasedAt\n    }\n  }\n"): typeof import('./graphql.ts').EndedContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EndedContracts($after: ID, $limit: Int!) {\n    endedContracts(after: $after, limit: $limit) {\n      contractId\n      keptUntil\n      isDue\n      waitsFor\n      erasedAt\n    }\n  }\n"): typeof import('./graphql.ts').EndedContractsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseContract($input: EraseContractInput!) {\n    eraseContract(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EraseContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConcludeErasure($input: ConcludeErasureInput!) {\n    concludeErasure(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ConcludeErasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseContract($input: CloseContractInput!) {\n    closeContract(input: $input) {\n      closedAt\n      waitsFor\n      askAgainAt\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CloseContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseFiles($input: EraseFilesInput!) {\n    eraseFiles(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EraseFilesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
