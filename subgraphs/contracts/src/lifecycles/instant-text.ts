import type { InstantText } from '@surety/workflow-contract';

/** An instant as it travels in signals and workflow inputs. */
export const instantText = (at: Date | number): InstantText => new Date(at).toISOString();
