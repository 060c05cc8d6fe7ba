import { SHIPPED_CATALOGUE } from '@surety/domain';
import { admin, type House, START } from './house.ts';

export const BERLIN = { timeZone: 'Europe/Berlin' };

/** What the shipped catalogue says, but for a standard level that mends sooner. */
export const STRICTER = {
  ...SHIPPED_CATALOGUE,
  levels: SHIPPED_CATALOGUE.levels.map(level => (level.code === 'SLS' ? { ...level, mttrHours: '0.7' } : level)),
};

/** A payload of these decisions. */
export type Said = {
  readonly catalogue: { readonly state: string; readonly revision: number } | null;
  readonly problems: readonly { readonly code: string; readonly path: readonly string[] }[];
};
export const done = (state: string, revision: number): Said => ({ catalogue: { state, revision }, problems: [] });

/** Decisions of an admin on versions of the catalogue. */
export function catalogueDecisions(house: House) {
  const decide = (verb: string, version: string, input: object): Promise<Said> =>
    house.mutate<Said>(admin, `${verb}Catalogue`, { version, ...input }, 'catalogue { state revision }');
  const drafted = (version: string, content: object = STRICTER) => decide('draft', version, { content });
  return {
    decide,
    drafted,
    /** Drafts a version and publishes it, from a day in Berlin on or at once. */
    async published(version: string, from: string | null = null, content: object = STRICTER): Promise<Said> {
      await drafted(version, content);
      return decide('publish', version, { expectedVersion: 1, from, ...BERLIN });
    },
    repealed: (version: string, expectedVersion: number, from: string | null = null) =>
      decide('repeal', version, { expectedVersion, from, ...BERLIN, reason: 'a slip' }),
    /** Only the shipped version is there, and the clock, which by itself only goes forward, is set back to the start. */
    async beginAnew(): Promise<void> {
      await house.query('delete from catalogue_version');
      await house.query('delete from tenant_clock');
      await house.setClock(START);
    },
  };
}
