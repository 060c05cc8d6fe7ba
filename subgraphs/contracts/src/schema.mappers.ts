import type { ClaimWindow, ServiceLevel, ServicePromise } from '@surety/domain';
import type { AgreedService, Agreement, SupportingParty } from './persistence/agreement.ts';
import type { Breach, BreachLeg } from './persistence/breach.ts';
import type { Catalogue } from './persistence/catalogue-repository.ts';
import type { Change, ChangeSeat } from './persistence/change.ts';
import type { ClauseComment } from './persistence/clause-comment.ts';
import type { Contract } from './persistence/contract.ts';
import type { ContractVersion, ServicePart, Target } from './persistence/contract-version.ts';
import type { Document } from './persistence/document.ts';
import type { Notification } from './persistence/notification.ts';
import type { Contact, Party } from './persistence/party.ts';
import type { Progress, WorkItem } from './persistence/progress.ts';
import type { Service } from './persistence/service.ts';
import type { Signature } from './persistence/signature.ts';
import type { ContractWarning } from './rules/contract-warnings.ts';

/** A row's fields spelled out: the code generator does not see those that an entity class inherits. */
type Fields<T> = { [K in keyof T]: T[K] };

/** What a contact may decide is read from its row. */
export type AuthorityMapper = Fields<Contact>;
export type AgreedServiceMapper = AgreedService;
export type AgreementMapper = Agreement;
export type SupportingPartyMapper = SupportingParty;
export type BreachMapper = Fields<Breach>;
export type BreachLegMapper = Fields<BreachLeg>;
export type CatalogueMapper = Catalogue;
export type ChangeMapper = Fields<Change>;
export type ChangeSeatMapper = Fields<ChangeSeat>;
export type ClaimWindowMapper = ClaimWindow;
export type ContactMapper = Fields<Contact>;
export type ClauseCommentMapper = Fields<ClauseComment>;
export type ContractVersionMapper = Fields<ContractVersion>;
export type ContractWarningMapper = ContractWarning;
export type ServicePromiseMapper = ServicePromise & { readonly serviceId: string };
export type ContractMapper = Fields<Contract>;
export type DocumentMapper = Fields<Document>;
export type NotificationMapper = Fields<Notification>;
export type PartyMapper = Fields<Party>;
export type ProgressMapper = Fields<Progress>;
export type ServiceMapper = Fields<Service>;
export type ServiceLevelMapper = ServiceLevel;
export type ServicePartMapper = ServicePart;
export type SignatureMapper = Fields<Signature>;
export type TargetMapper = Fields<Target>;
export type WorkItemMapper = Fields<WorkItem>;
