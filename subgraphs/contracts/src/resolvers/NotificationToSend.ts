import type { NotificationToSendResolvers } from './../generated/types.ts';
export const NotificationToSend: NotificationToSendResolvers = {};
