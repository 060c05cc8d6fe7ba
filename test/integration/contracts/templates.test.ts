import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cast, registerCast, terms } from './actors.ts';
import { type House, manager, openHouse } from './house.ts';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());

type Template = { readonly code: string; readonly title: string; readonly terms: string; readonly toFill: string[] };
type Drafted = {
  readonly contract: { readonly warnings: readonly { readonly code: string }[] } | null;
  readonly problems: readonly { readonly message: string }[];
};

test.each(['EN', 'ZH'])(
  'a contract is drawn up from each template in %s once its gaps are filled (H8.3)',
  async language => {
    const { contractTemplates } = await house.ask<{ contractTemplates: Template[] }>(
      manager,
      `query ($language: Language!) { contractTemplates(language: $language, termStart: "2031-04-01") { code title terms toFill } }`,
      { language },
    );
    expect(contractTemplates.map(({ code }) => code)).toEqual([
      'MANAGED_INFRASTRUCTURE',
      'APPLICATION_OPERATION',
      'SERVICE_DESK',
    ]);
    for (const template of contractTemplates) {
      expect(template.toFill).toContain('agreement/services/0/serviceId');
      const filled = JSON.parse(template.terms.replaceAll('"SERVICE"', JSON.stringify(cast.serviceId))) as object;
      const drafted = await house.mutate<Drafted>(
        manager,
        'draftContract',
        { terms: terms(cast, { ...filled, title: template.title }) },
        'contract { warnings { code } }',
      );
      expect(drafted.problems).toEqual([]);
      expect(drafted.contract?.warnings.filter(({ code }) => code.startsWith('MISSING_'))).toEqual([]);
    }
  },
);
