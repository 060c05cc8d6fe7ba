import type { ReopenPeriodPayloadResolvers } from './../generated/types.ts';
export const ReopenPeriodPayload: ReopenPeriodPayloadResolvers = {
  /* Implement ReopenPeriodPayload resolver logic here */
};
