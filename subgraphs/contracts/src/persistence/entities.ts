import { Breach, BreachLeg, BreachSubject } from './breach.ts';
import { BreachReport } from './breach-report.ts';
import { CatalogueVersion } from './catalogue-version.ts';
import { Change, ChangeSeat } from './change.ts';
import { ClauseComment } from './clause-comment.ts';
import { Compensation, CompensationEvent } from './compensation.ts';
import { Contract } from './contract.ts';
import { ContractVersion, Target } from './contract-version.ts';
import { Damages } from './damages.ts';
import { Digest, DigestItem } from './digest.ts';
import { Document } from './document.ts';
import { Escalation } from './escalation.ts';
import { IndexValue } from './index-value.ts';
import { LedgerEntry, LedgerTransaction } from './ledger.ts';
import { Acceptance, Notification } from './notification.ts';
import { Contact, Party } from './party.ts';
import { PeriodReopening } from './period-reopening.ts';
import { Progress, WorkItem } from './progress.ts';
import { Rectification, RectificationReport } from './rectification.ts';
import { Renewal } from './renewal.ts';
import { Service } from './service.ts';
import { Settlement } from './settlement.ts';
import { Signature } from './signature.ts';
import { Suspension } from './suspension.ts';
import { HandoverItem, Termination } from './termination.ts';
import { DeadLetter, Webhook, WebhookAcceptance } from './webhook.ts';

/** Every row that contracts owns. */
export const entities = [
  CatalogueVersion,
  Party,
  Contact,
  Service,
  Contract,
  ContractVersion,
  ClauseComment,
  Target,
  Signature,
  Suspension,
  PeriodReopening,
  Renewal,
  IndexValue,
  Document,
  BreachSubject,
  Breach,
  BreachReport,
  BreachLeg,
  Rectification,
  RectificationReport,
  Settlement,
  Escalation,
  Compensation,
  CompensationEvent,
  Damages,
  LedgerTransaction,
  LedgerEntry,
  Change,
  ChangeSeat,
  Termination,
  HandoverItem,
  Notification,
  Acceptance,
  Digest,
  DigestItem,
  Webhook,
  WebhookAcceptance,
  DeadLetter,
  Progress,
  WorkItem,
];
