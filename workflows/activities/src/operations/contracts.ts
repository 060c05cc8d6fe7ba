import { graphql } from '../generated/contracts/gql.ts';

export const PeriodReopening = graphql(`
  query PeriodReopening($id: ID!) {
    periodReopening(id: $id) {
      period
      number
      reason
      reopenedAt
      until
    }
  }
`);

export const ContractTerms = graphql(`
  query ContractTerms($contractId: ID!, $version: Int!, $proposed: Boolean!) {
    contractTerms(contractId: $contractId, version: $version, proposed: $proposed) {
      contractId
      version
      title
      externalId
      providerId
      providerExternalId
      customerId
      customerExternalId
      timeZone
      termStart
      termEnd
      effectiveFrom
      takenOverAt
      lastSealAt
      graceTime
      maintenance
      unknown
      minimumOutage
      partialOutages
      hours {
        week {
          weekday
          from
          to
        }
        holidays {
          date
          name
        }
        openings {
          date
          from
          to
        }
      }
      targets {
        id
        service {
          id
          externalId
          name
        }
        indicator
        operator
        value
        unit
        period
        measuredBy
        staleAfter
        composition {
          atLeast
          parts {
            service {
              id
              externalId
              name
            }
            measuredBy
            staleAfter
          }
        }
        surveys {
          minimumAnswers
          anonymous
        }
      }
    }
  }
`);

export const RecordAssessment = graphql(`
  mutation RecordAssessment($input: RecordAssessmentInput!) {
    recordAssessment(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const RecordMeasured = graphql(`
  mutation RecordMeasured($input: RecordMeasuredInput!) {
    recordMeasured(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const ExpireOffer = graphql(`
  mutation ExpireOffer($input: ExpireOfferInput!) {
    expireOffer(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const BringIntoForce = graphql(`
  mutation BringIntoForce($input: BringIntoForceInput!) {
    bringIntoForce(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const ExpireContract = graphql(`
  mutation ExpireContract($input: ExpireContractInput!) {
    expireContract(input: $input) {
      goesOnUntil
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const PassRenewal = graphql(`
  mutation PassRenewal($input: PassRenewalInput!) {
    passRenewal(input: $input) {
      awaitsProposal
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const RecordBreach = graphql(`
  mutation RecordBreach($input: RecordBreachInput!) {
    recordBreach(input: $input) {
      breachId
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const RecordNoticeLate = graphql(`
  mutation RecordNoticeLate($input: RecordNoticeLateInput!) {
    recordNoticeLate(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const CloseBreach = graphql(`
  mutation CloseBreach($input: CloseBreachInput!) {
    closeBreach(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const PassBreachDeadline = graphql(`
  mutation PassBreachDeadline($input: PassBreachDeadlineInput!) {
    passBreachDeadline(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const EvaluationsOfBreach = graphql(`
  query EvaluationsOfBreach($breachId: ID!) {
    breach(id: $breachId) {
      kind
      legs {
        evaluation {
          id
        }
      }
    }
  }
`);

export const SettleCompensation = graphql(`
  mutation SettleCompensation($input: SettleCompensationInput!) {
    settleCompensation(input: $input) {
      breach {
        version
        compensation {
          phase
          amount {
            amount
            currency
          }
          claimableUntil
          remindAt
        }
      }
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const LapseCredit = graphql(`
  mutation LapseCredit($input: LapseCreditInput!) {
    lapseCredit(input: $input) {
      breach {
        version
        compensation {
          phase
          amount {
            amount
            currency
          }
          claimableUntil
          remindAt
        }
      }
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const PassTerminationDeadline = graphql(`
  mutation PassTerminationDeadline($input: PassTerminationDeadlineInput!) {
    passTerminationDeadline(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const ContractHistory = graphql(`
  query ContractHistory($contractId: ID!, $start: DateTime!, $end: DateTime!) {
    contractHistory(contractId: $contractId, start: $start, end: $end) {
      contract {
        title
        timeZone
        provider {
          name
        }
        customer {
          name
        }
      }
      services {
        id
        name
      }
      breaches {
        id
        service {
          name
        }
        period
        phase
        standing
        toldAt
        toldLate
      }
      changes {
        id
        service {
          name
        }
        phase
        createdAt
      }
    }
  }
`);

export const DecideDueChange = graphql(`
  mutation DecideDueChange($input: DecideDueChangeInput!) {
    decideDueChange(input: $input) {
      change {
        phase
        emergency {
          review
        }
      }
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const OpenReviewSupplement = graphql(`
  mutation OpenReviewSupplement($input: OpenReviewSupplementInput!) {
    openReviewSupplement(input: $input) {
      version
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const RequestNotification = graphql(`
  mutation RequestNotification($input: RequestNotificationInput!) {
    requestNotification(input: $input) {
      notificationId
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const NotificationToSend = graphql(`
  query NotificationToSend($notificationId: ID!) {
    notificationToSend(notificationId: $notificationId) {
      id
      fact
      giveUpAt
      toPrepare
      isLifted
      isSuperseded
      acknowledgeBy
      recipients {
        contactId
        name
        email
        messageId
        toldAt
        waitsUntil
        waitsUntilLocal
        waitsFor
        subject
        text
        html
      }
      webhooks {
        webhookId
        url
        toldAt
        messageId
        timestamp
        signature
        body
      }
    }
  }
`);

export const PrepareDelivery = graphql(`
  mutation PrepareDelivery($input: PrepareDeliveryInput!) {
    prepareDelivery(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const RecordTold = graphql(`
  mutation RecordTold($input: RecordToldInput!) {
    recordTold(input: $input) {
      notification {
        acknowledgeBy
      }
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const RecordNotTold = graphql(`
  mutation RecordNotTold($input: RecordNotToldInput!) {
    recordNotTold(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const EscalateNotice = graphql(`
  mutation EscalateNotice($input: EscalateNoticeInput!) {
    escalateNotice(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const GiveUpNotification = graphql(`
  mutation GiveUpNotification($input: GiveUpNotificationInput!) {
    giveUpNotification(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const Project = graphql(`
  mutation Project($input: ProjectInput!) {
    project(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const ContractsTrailToCopy = graphql(`
  query ContractsTrailToCopy($limit: Int!) {
    rows: contractsTrailToCopy(limit: $limit) {
      id
      at
      actor
      role
      channel
      action
      outcome
      problemCode
      subjectKind
      subjectId
      contractId
      reason
      details
    }
  }
`);

export const ContractsTrailCopied = graphql(`
  mutation ContractsTrailCopied($ids: [ID!]!) {
    contractsTrailCopied(ids: $ids)
  }
`);

export const ResendNotification = graphql(`
  mutation ResendNotification($input: ResendNotificationInput!) {
    resendNotification(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const ExtendAnalysis = graphql(`
  mutation ExtendAnalysis($input: ExtendAnalysisInput!) {
    extendAnalysis(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const PauseReminders = graphql(`
  mutation PauseReminders($input: PauseRemindersInput!) {
    pauseReminders(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const ResumeReminders = graphql(`
  mutation ResumeReminders($input: ResumeRemindersInput!) {
    resumeReminders(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const AnalysisToExtend = graphql(`
  query AnalysisToExtend($breachId: ID!) {
    breach(id: $breachId) {
      version
      analysisDue
    }
  }
`);

export const ContactsToAsk = graphql(`
  query ContactsToAsk($contractId: ID!, $contacts: [ID!]!, $audience: Audience) {
    contactsToAsk(contractId: $contractId, contacts: $contacts, audience: $audience) {
      providerName
      contractTitle
      contacts {
        contactId
        subject
        language
        timeZone
      }
      unknownContacts
    }
  }
`);

export const EndedContract = graphql(`
  query EndedContract($contractId: ID!) {
    endedContract(contractId: $contractId) {
      endedAt
      keptUntil
      waitsFor
      askAgainAt
      erasedAt
    }
  }
`);

export const EndedContracts = graphql(`
  query EndedContracts($after: ID, $limit: Int!) {
    endedContracts(after: $after, limit: $limit) {
      contractId
      keptUntil
      isDue
      waitsFor
      erasedAt
    }
  }
`);

export const EraseContract = graphql(`
  mutation EraseContract($input: EraseContractInput!) {
    eraseContract(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const ConcludeErasure = graphql(`
  mutation ConcludeErasure($input: ConcludeErasureInput!) {
    concludeErasure(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const CloseContract = graphql(`
  mutation CloseContract($input: CloseContractInput!) {
    closeContract(input: $input) {
      closedAt
      waitsFor
      askAgainAt
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const EraseFiles = graphql(`
  mutation EraseFiles($input: EraseFilesInput!) {
    eraseFiles(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);
