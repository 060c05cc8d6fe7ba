import type { NotificationPayloadResolvers } from './../generated/types.ts';

export const NotificationPayload: NotificationPayloadResolvers = {
  notification: ({ notificationId }, _args, { loaders }) =>
    notificationId === null ? null : loaders.notification.load(notificationId),
};
