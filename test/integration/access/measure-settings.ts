import { MEASURE_OF_MIRROR, measureAfter } from '../audits/improved.ts';
import { PARTIES, planned } from '../audits/reviewed.ts';
import type { AccessHouse } from './house.ts';
import type { Records } from './records.ts';

/** An improvement of a contract of its own, at the step on which is to be decided. */
const on =
  (name: string, decisions: Parameters<typeof measureAfter>[2], input: object = {}) =>
  async ({ audits }: AccessHouse, { customerId = '' }: Records): Promise<object> => {
    const { id, version } = await measureAfter(audits, `ctr_to_${name}`, decisions, { ...PARTIES, customerId });
    return { measureId: id, expectedVersion: version, ...input };
  };

/** What must be there before something can be decided about an improvement. */
export const MEASURE_SETTINGS = {
  'Mutation.proposeMeasure': async ({ audits }: AccessHouse, { customerId = '' }: Records): Promise<object> => {
    await planned(audits, 'ctr_to_improve', {}, { ...PARTIES, customerId });
    return { contractId: 'ctr_to_improve', findingId: null, ...MEASURE_OF_MIRROR };
  },
  'Mutation.agreeMeasure': on('agree', []),
  'Mutation.beginMeasure': on('begin', [['agreeMeasure']]),
  'Mutation.finishMeasure': on('finish', [['agreeMeasure'], ['beginMeasure']]),
  'Mutation.dropMeasure': on('drop', []),
} as const;
