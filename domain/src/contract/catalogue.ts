import type { ServiceLevel } from './level.ts';

/** A text in both languages of the templates. */
export type BilingualText = { readonly en: string; readonly zh: string };

export const SERVICE_CATEGORIES = ['BASIC', 'VALUE_ADDED', 'CUSTOMISED'] as const;
export const DELIVERY_MODES = ['ON_SITE', 'REMOTE', 'TELEPHONE', 'ONLINE', 'SELF_SERVICE'] as const;

/** What is promised where nothing else is agreed. Durations are ISO 8601, percents decimals. @source handbook H2.3 */
export type DefaultLevel = {
  readonly availabilityPercent: string;
  readonly requestResponse: string;
  readonly faultResponse: string;
  readonly recovery: string;
  readonly satisfactionPercent: string;
};

/** Something by which a service is judged. @source handbook H3.2 */
export type CatalogueIndicator = {
  readonly code: string;
  readonly name: string;
  readonly kind: 'MEASURED' | 'ASSESSED';
  readonly unit: 'PERCENT' | 'HOURS' | 'GRADE';
  readonly direction: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER';
};

/** A set of credit tiers with its caps, to begin a contract's own from. Percents are decimals; a cap that is null is none. */
export type CreditTemplate = {
  readonly code: string;
  readonly name: string;
  readonly tiers: readonly { readonly below: string; readonly percent: string }[];
  readonly monthlyCapPercent: string | null;
  readonly yearlyCapPercent: string | null;
};

/** A clause to begin a contract's own from, with the items of the handbook that it serves. */
export type ClauseTemplate = {
  readonly code: string;
  readonly title: BilingualText;
  readonly text: BilingualText;
  readonly items: readonly string[];
};

/** What a version of the catalogue says. Once published it never changes. @source handbook H2.2, H2.3, H2.4, H3.1, H3.2, H8.2 */
export type CatalogueContent = {
  readonly categories: readonly {
    readonly category: (typeof SERVICE_CATEGORIES)[number];
    readonly kinds: readonly string[];
  }[];
  readonly deliveryModes: readonly (typeof DELIVERY_MODES)[number][];
  readonly levels: readonly ServiceLevel[];
  readonly defaultLevel: DefaultLevel;
  readonly indicators: readonly CatalogueIndicator[];
  readonly creditTemplates: readonly CreditTemplate[];
  readonly clauseTemplates: readonly ClauseTemplate[];
};

/** A target as a level promises it; how the service is measured is the contract's to say. */
export type LevelTarget = {
  readonly indicator: 'AVAILABILITY' | 'MTTR' | 'MTTF';
  readonly operator: 'GTE' | 'LTE';
  readonly value: string;
  readonly unit: 'PERCENT' | 'HOURS';
};

/** The targets of a level: available at least, mended within at most, running without a failure at least so long. @source handbook H3.1 */
export const levelTargets = ({ availabilityPercent, mttrHours, mttfHours }: ServiceLevel): readonly LevelTarget[] => [
  { indicator: 'AVAILABILITY', operator: 'GTE', value: availabilityPercent, unit: 'PERCENT' },
  { indicator: 'MTTR', operator: 'LTE', value: mttrHours, unit: 'HOURS' },
  { indicator: 'MTTF', operator: 'GTE', value: mttfHours, unit: 'HOURS' },
];
