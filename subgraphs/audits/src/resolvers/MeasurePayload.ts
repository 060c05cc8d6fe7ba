import type { MeasurePayloadResolvers } from './../generated/types.ts';
export const MeasurePayload: MeasurePayloadResolvers = {
  /* Implement MeasurePayload resolver logic here */
};
