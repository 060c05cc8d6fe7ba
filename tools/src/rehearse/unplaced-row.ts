import type { Row } from './format.ts';

/** A row before it is known how its lifecycle is called and what its instant is in the contract's time zone. */
export type Unplaced = Omit<Row, 'local' | 'record'> & { readonly workflowId: string };
/** Of a row in which nobody has to act. */
export const nothing = { whoseTurn: null, due: null, handbook: null } as const;

export const ms = (instant: string): number => Date.parse(instant);

/** Clocks of lifecycles run on a little while time stands still. */
export const SAME_MS = 1_000;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
