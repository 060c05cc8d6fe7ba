import {
  type CatalogueContent,
  compareRatio,
  DELIVERY_MODES,
  durationMs,
  isPercentage,
  LEVEL_CODES,
  ok,
  type Result,
  ratioOf,
  SERVICE_CATEGORIES,
  wrong,
} from '@surety/domain';
import { z } from 'zod';

const MAX_LENGTH = 2_000;
const PATH = ['input', 'content'];

const text = z
  .string()
  .refine(value => value.trim() !== '', 'it is empty. Write something.')
  .refine(value => value.length <= MAX_LENGTH, `use at most ${MAX_LENGTH} characters.`);
const code = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]{0,39}$/, 'use up to 40 capitals, digits and underscores, e.g. "FORCE_MAJEURE".');
const percent = z.string().refine(isPercentage, 'write a decimal from 0 to 100 with a point, e.g. "99.9".');
const hours = z
  .string()
  .refine(
    value => /^\d{1,6}(\.\d{1,4})?$/.test(value) && Number(value) > 0,
    'write hours above 0 as a decimal with a point and at most 4 decimals, e.g. "0.5".',
  );
const duration = z.string().refine(value => durationMs(value) > 0, 'give a duration above 0, e.g. "PT4H".');
const item = z.string().regex(/^H[1-8]\.\d$/, 'name an item of the handbook, e.g. "H7.4".');
const bilingual = z.object({ en: text, zh: text });

/** A list in which each thing is named once. */
const once = <T>(schema: z.ZodType<T>, nameOf: (item: T) => string, field: string) =>
  z.array(schema).superRefine((list, context) => {
    const names = list.map(nameOf);
    const twice = names.findIndex((name, index) => names.indexOf(name) < index);
    if (twice >= 0)
      context.addIssue({ code: 'custom', message: `${names[twice]} is there twice.`, path: [twice, field] });
  });

const atLeastOne = (list: readonly unknown[]): boolean => list.length > 0;
const ONE_MISSING = 'name at least one.';

const tier = z.object({ below: percent, percent });
type Tier = z.infer<typeof tier>;

/** A lower availability never earns less. */
function earnsMoreBelow(tiers: readonly Tier[]): boolean {
  const falling = tiers.toSorted((a, b) => compareRatio(ratioOf(b.below), ratioOf(a.below)));
  return falling.every((each, index) => {
    const above = falling[index - 1];
    return !above || compareRatio(ratioOf(each.percent), ratioOf(above.percent)) >= 0;
  });
}

const category = z.object({
  category: z.enum(SERVICE_CATEGORIES),
  kinds: z.array(text).refine(atLeastOne, ONE_MISSING),
});
const level = z.object({
  code: z.enum(LEVEL_CODES),
  name: text,
  availabilityPercent: percent,
  mttrHours: hours,
  mttfHours: hours,
});
const indicator = z.object({
  code,
  name: text,
  kind: z.enum(['MEASURED', 'ASSESSED']),
  unit: z.enum(['PERCENT', 'HOURS', 'GRADE']),
  direction: z.enum(['HIGHER_IS_BETTER', 'LOWER_IS_BETTER']),
});
const creditTemplate = z.object({
  code,
  name: text,
  tiers: once(tier, ({ below }) => String(Number(below)), 'below')
    .refine(atLeastOne, ONE_MISSING)
    .refine(earnsMoreBelow, 'a lower availability must not earn less than a higher one.'),
  monthlyCapPercent: percent.nullable(),
  yearlyCapPercent: percent.nullable(),
});
const clauseTemplate = z.object({ code, title: bilingual, text: bilingual, items: z.array(item) });

const contentSchema = z.object({
  categories: once(category, each => each.category, 'category').refine(
    list => list.length === SERVICE_CATEGORIES.length,
    `name all of ${SERVICE_CATEGORIES.join(', ')}.`,
  ),
  deliveryModes: z
    .array(z.enum(DELIVERY_MODES))
    .refine(atLeastOne, ONE_MISSING)
    .refine(list => new Set(list).size === list.length, 'name each once.'),
  levels: once(level, each => each.code, 'code').refine(
    list => list.length === LEVEL_CODES.length,
    `name all of ${LEVEL_CODES.join(', ')}.`,
  ),
  defaultLevel: z.object({
    availabilityPercent: percent,
    requestResponse: duration,
    faultResponse: duration,
    recovery: duration,
    satisfactionPercent: percent,
  }),
  indicators: once(indicator, each => each.code, 'code').refine(atLeastOne, ONE_MISSING),
  creditTemplates: once(creditTemplate, each => each.code, 'code'),
  clauseTemplates: once(clauseTemplate, each => each.code, 'code'),
});

/** What a version of the catalogue is to say, once it makes sense by itself; else the first thing in it that does not (H8.2). */
export function checkCatalogue(content: unknown): Result<CatalogueContent> {
  const checked = contentSchema.safeParse(content);
  if (checked.success) return ok(checked.data);
  const [issue] = checked.error.issues;
  const path = (issue?.path ?? []).map(String);
  return wrong(`"${path.join('.')}" of the catalogue`, issue?.message ?? '', [...PATH, ...path]);
}

/** Whether a version can be named so. */
export function checkVersionName(version: string): Result<null> {
  if (/^[\w.-]{1,40}$/.test(version)) return ok(null);
  const remedy = 'use up to 40 letters, digits, points, hyphens and underscores, e.g. "2027-1".';
  return wrong(`The name "${version}"`, remedy, ['input', 'version']);
}
