import type { RecipientToSendResolvers } from './../generated/types.ts';
export const RecipientToSend: RecipientToSendResolvers = {};
