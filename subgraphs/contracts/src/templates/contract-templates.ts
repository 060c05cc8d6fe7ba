import type { ContractTemplate, Language } from '../generated/types.ts';
import { APPLICATION_OPERATION } from './application-operation.ts';
import { MANAGED_INFRASTRUCTURE } from './managed-infrastructure.ts';
import { SERVICE_DESK } from './service-desk.ts';
import { penOf, type Template } from './template.ts';

export const TEMPLATES: readonly Template[] = [MANAGED_INFRASTRUCTURE, APPLICATION_OPERATION, SERVICE_DESK];

/** Places in the terms of which a template can't know what to say. */
const TO_FILL = [
  'targets/0/serviceId',
  'agreement/services/0/serviceId',
  'agreement/law/applicableLaw',
  'agreement/law/jurisdiction',
  'agreement/fees/amount',
  'agreement/fees/currency',
] as const;

/** Ready agreements to begin from, in a language, with days counted from the begin of a term (H8.3). */
export const contractTemplates = (language: Language, termStart: string): ContractTemplate[] =>
  TEMPLATES.map(({ code, title, summary, terms }) => {
    const pen = penOf(language, termStart);
    return { code, title: title(pen), summary: summary(pen), terms: JSON.stringify(terms(pen)), toFill: [...TO_FILL] };
  });
