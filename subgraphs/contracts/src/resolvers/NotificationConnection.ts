import type { NotificationConnectionResolvers } from './../generated/types.ts';
export const NotificationConnection: NotificationConnectionResolvers = {};
