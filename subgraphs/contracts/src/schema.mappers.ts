import type { ClaimWindow, Money, ServiceLevel, ServicePromise } from '@surety/domain';
import type { ProblemAnswer } from '@surety/platform/decide';
import type {
  AgreedIndex,
  AgreedService,
  Agreement,
  IndexationClause,
  SupportingParty,
} from './persistence/agreement.ts';
import type { Breach, BreachLeg } from './persistence/breach.ts';
import type { BreachReport } from './persistence/breach-report.ts';
import type { Catalogue } from './persistence/catalogue-repository.ts';
import type { Change, ChangeSeat } from './persistence/change.ts';
import type { ClauseComment } from './persistence/clause-comment.ts';
import type { Compensation, CompensationEvent, SettledFact, SettledFigures } from './persistence/compensation.ts';
import type { Contract } from './persistence/contract.ts';
import type { ContractVersion, ServicePart, Target } from './persistence/contract-version.ts';
import type { Damages } from './persistence/damages.ts';
import type { Document } from './persistence/document.ts';
import type { Escalation } from './persistence/escalation.ts';
import type { IndexValue } from './persistence/index-value.ts';
import type { LedgerEntry } from './persistence/ledger.ts';
import type { LedgerBalance } from './persistence/ledger-repository.ts';
import type { Notification } from './persistence/notification.ts';
import type { Contact, Party } from './persistence/party.ts';
import type { PeriodReopening } from './persistence/period-reopening.ts';
import type { Progress, WorkItem } from './persistence/progress.ts';
import type { Rectification } from './persistence/rectification.ts';
import type { Renewal } from './persistence/renewal.ts';
import type { Service } from './persistence/service.ts';
import type { Settlement } from './persistence/settlement.ts';
import type { Signature } from './persistence/signature.ts';
import type { Suspension } from './persistence/suspension.ts';
import type { HandoverItem, Impact, Termination } from './persistence/termination.ts';
import type { DeadLetter, Webhook } from './persistence/webhook.ts';
import type { SupplementShown, SupplementSignatureShown } from './resolvers/supplements-of-contract.ts';
import type { AssessmentShown } from './resolvers/version-content.ts';
import type { AssessmentFinding } from './rules/assessment.ts';
import type { ContractWarning } from './rules/contract-warnings.ts';
import type { CountedIndex, FeeIndexation } from './rules/fee-indexation.ts';
import type { TermPerformance } from './rules/term-performance.ts';

/** A row's fields spelled out: the code generator does not see those that an entity class inherits. */
type Fields<T> = { [K in keyof T]: T[K] };

type Answer<Id extends string> = Record<Id, string | null> & { readonly problems: readonly ProblemAnswer[] };

/** What a contact may decide is read from its row. */
export type AuthorityMapper = Fields<Contact>;
export type AgreedIndexMapper = AgreedIndex;
export type IndexationClauseMapper = IndexationClause;
export type IndexValueMapper = Fields<IndexValue>;
export type IndexedFeeMapper = FeeIndexation;
export type CountedIndexMapper = CountedIndex;
export type AgreedServiceMapper = AgreedService;
export type AgreementMapper = Agreement;
export type SupportingPartyMapper = SupportingParty;
export type AssessmentMapper = AssessmentShown;
export type AssessmentFindingMapper = AssessmentFinding & { readonly target: Target };
export type AssessedPeriodMapper = AssessmentShown['periods'][number];
export type MoneyMapper = Money;
export type BreachMapper = Fields<Breach>;
/** What these answer with is read only when it is asked for. */
export type NotificationPayloadMapper = Answer<'notificationId'>;
export type RecordBreachPayloadMapper = Answer<'breachId'>;
export type BreachReportMapper = Fields<BreachReport>;
export type BreachLegMapper = Fields<BreachLeg>;
export type CatalogueMapper = Catalogue;
export type ChangeMapper = Fields<Change>;
export type ChangeSeatMapper = Fields<ChangeSeat>;
export type ClaimWindowMapper = ClaimWindow;
export type CompensationMapper = Fields<Compensation>;
/** What led to the number stands in the compensation's row. */
export type CompensationWhyMapper = Fields<Compensation>;
export type CompensationEventMapper = Fields<CompensationEvent>;
export type SettledFactMapper = SettledFact;
export type SettledFiguresMapper = SettledFigures;
export type ContactMapper = Fields<Contact>;
export type ClauseCommentMapper = Fields<ClauseComment>;
export type ContractVersionMapper = Fields<ContractVersion>;
export type ContractWarningMapper = ContractWarning;
export type ServicePromiseMapper = ServicePromise & { readonly serviceId: string };
export type ContractMapper = Fields<Contract>;
export type DamagesMapper = Fields<Damages>;
export type DeadLetterMapper = Fields<DeadLetter>;
/** The ledger of a contract is read by the contract. */
export type LedgerMapper = Fields<Contract>;
export type LedgerBalanceMapper = LedgerBalance;
export type LedgerEntryMapper = Fields<LedgerEntry>;
export type DocumentMapper = Fields<Document>;
export type NotificationMapper = Fields<Notification>;
export type PartyMapper = Fields<Party>;
export type ProgressMapper = Fields<Progress>;
export type RectificationMapper = Fields<Rectification>;
export type ServiceMapper = Fields<Service>;
export type ServiceLevelMapper = ServiceLevel;
export type ServicePartMapper = ServicePart;
export type SignatureMapper = Fields<Signature>;
export type SuspensionMapper = Fields<Suspension>;
export type SettlementMapper = Fields<Settlement>;
export type EscalationMapper = Fields<Escalation>;
/** A ground is the escalation that ended so. */
export type TerminationGroundMapper = Fields<Escalation>;
export type SupplementMapper = SupplementShown;
export type SupplementSignatureMapper = SupplementSignatureShown;
export type AnalysisMapper = Fields<Breach>;
export type TargetMapper = Fields<Target>;
export type TerminationMapper = Fields<Termination>;
export type TerminationImpactMapper = Impact;
export type HandoverItemMapper = Fields<HandoverItem>;
export type WorkItemMapper = Fields<WorkItem>;
export type WebhookMapper = Fields<Webhook>;
export type RenewalMapper = Fields<Renewal>;
export type RenewalPerformanceMapper = TermPerformance;
export type PeriodReopeningMapper = Fields<PeriodReopening>;
