import type { QueryResolvers } from '../../generated/types.ts';
import { digestToSend } from '../../notices/digest-to-send.ts';
import { notificationToSend as wordNotification } from '../../notices/notification-to-send.ts';
import { isDigest } from '../is-digest.ts';

export const notificationToSend: NonNullable<QueryResolvers['notificationToSend']> = async (_parent, args, ctx) =>
  isDigest(args.notificationId)
    ? digestToSend(ctx.em, args.notificationId, await ctx.now())
    : wordNotification(ctx.em, args.notificationId, await ctx.now(), Date.now(), ctx.links);
