import { type ErasedTexts, erased, words } from '@surety/platform/erased-texts';
import { Evaluation } from './evaluation.ts';
import { Exclusion } from './exclusion.ts';
import { AdoptedReopening } from './sealed-period.ts';
import { Survey } from './survey.ts';

/** What people wrote beside the figures of a contract, and who they were: erased when its years are over. The figures stay. */
export const ERASED_TEXTS: readonly ErasedTexts[] = [
  erased(Exclusion, { reason: words, answer: words }),
  erased(AdoptedReopening, { reason: words }),
  // Why somebody wanted time to be left out stands in the revision that it led to.
  erased(Evaluation, { reason: words }, contractId => ({ contractId, reason: { $like: '%time left out%' } })),
  erased(Survey, { openedBy: words }),
];

/** Columns of texts that are kept, and why. */
export const KEPT_TEXTS: Readonly<Record<string, string>> = {
  'Survey.scale': 'how scores are given',
  'Survey.question': 'what was asked: without it the result says nothing',
  'Survey.limit': 'a figure',
  'Survey.tally': 'how many gave each score',
  'Survey.contactIds': 'ids, of contacts that contracts has erased',
  'Survey.audience': 'which function was asked',
  'Survey.asker': 'a company and a contract',
  'Survey.unknownContacts': 'ids that were given and are nobody’s',
  'SurveyInvitation.*': 'the whole row is erased by `eraseInvitations`, who was asked with what each said',
  'Exclusion.requestedBy': 'which side',
  'Exclusion.reference': 'an id of another system',
  'Exclusion.state': 'what became of it',
  'Evaluation.indicator': 'which promise',
  'Evaluation.operator': 'which promise',
  'Evaluation.limit': 'a figure',
  'Evaluation.unit': 'of figures',
  'Evaluation.outcome': 'what came out',
  'Evaluation.result': 'figures, by which it can be worked out again',
  'StalePeriod.*': 'which kind of fact touched a period; gone once it is evaluated',
  'ServiceState.*': 'what a service measured, for other contracts too',
  'Outage.*': 'what a service measured, for other contracts too',
  'Ticket.*': 'which tickets there were of a service, by their references and instants, for other contracts too',
  'MaintenanceWindow.*': 'when a service was maintained and why, for other contracts too',
  'KnownService.*': 'what a service is called, for other contracts too',
  'FactSource.*': 'which system reports',
  'AdoptedVersion.*': 'what was promised: figures and hours',
  'AdoptedTarget.*': 'what was promised: figures',
  'AdoptedPart.*': 'what was promised: figures',
  'AdoptedContract.*': 'ids of companies, and a time zone',
  'TrailRow.*': 'erased by `eraseCopied`, once audits has it',
  'OutboxMessage.*': 'ids and instants, never words of people',
  'IdempotencyKey.*': 'forgotten after 30 days',
};
