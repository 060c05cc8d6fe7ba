import type { NotificationPayloadResolvers } from './../generated/types.ts';
export const NotificationPayload: NotificationPayloadResolvers = {};
