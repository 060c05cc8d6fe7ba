import { defineEntity, p } from '@mikro-orm/core';

const AdoptedReopeningSchema = defineEntity({
  name: 'AdoptedReopening',
  tableName: 'adopted_reopening',
  properties: {
    contractId: p.string().primary(),
    /** Label, e.g. `2031-01`. */
    period: p.string().primary(),
    /** From 1 on, in the order of the contract's reopenings of the period. */
    number: p.integer().primary(),
    tenant: p.string(),
    customerId: p.string(),
    reopenedAt: p.datetime(3),
    /** Late facts count until then. */
    until: p.datetime(3),
    reason: p.text(),
  },
});
/** A reopening of a sealed period, as the contract's lifecycle handed it over. */
export class AdoptedReopening extends AdoptedReopeningSchema.class {}
AdoptedReopeningSchema.setClass(AdoptedReopening);

const SealedPeriodSchema = defineEntity({
  name: 'SealedPeriod',
  tableName: 'sealed_period',
  properties: {
    contractId: p.string().primary(),
    period: p.string().primary(),
    /** The instant that decides, by the rule; a period that was reopened is sealed once more. */
    sealedAt: p.datetime(3).primary(),
    tenant: p.string(),
    customerId: p.string(),
    recordedAt: p.datetime(3),
  },
});
/** Puts on record that a period of a contract is sealed: written when the lifecycle's timer rings. */
export class SealedPeriod extends SealedPeriodSchema.class {}
SealedPeriodSchema.setClass(SealedPeriod);
