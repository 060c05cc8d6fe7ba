import type { QueryResolvers } from '../../generated/types.ts';
import { notificationToSend as wordNotification } from '../../notices/notification-to-send.ts';

export const notificationToSend: NonNullable<QueryResolvers['notificationToSend']> = async (_parent, args, ctx) =>
  wordNotification(ctx.em, args.notificationId, await ctx.now(), Date.now(), ctx.links);
