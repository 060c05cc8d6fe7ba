import { defineEntity, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Breach } from './breach.ts';
import { Contract } from './contract.ts';
import { Document } from './document.ts';
import { Party } from './party.ts';

const SIDES = ['PROVIDER', 'CUSTOMER'] as const;

const EscalationSchema = defineEntity({
  name: 'Escalation',
  tableName: 'escalation',
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: () => p.manyToOne(Contract).mapToPk().joinColumn('contract_id').index(),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    breachId: () =>
      p.manyToOne(Breach).mapToPk().joinColumn('breach_id').deleteRule('restrict').updateRule('restrict').index(),
    beganAt: p.datetime().length(3),
    /** Null for one that began before escalations had dates. */
    managersUntil: p.datetime().length(3).strictNullable(),
    mediationAskedBySide: p.enum(SIDES).strictNullable(),
    mediator: p.text().strictNullable(),
    mediationUntil: p.datetime().length(3).strictNullable(),
    /** What one side recorded; emptied when the other one disputes it. */
    outcome: p.enum(['NEW_PLAN', 'ACCEPTANCE', 'FAILED'] as const).strictNullable(),
    outcomeText: p.text().strictNullable(),
    outcomeDocumentId: () =>
      p.manyToOne(Document).mapToPk().joinColumn('outcome_document_id').strictNullable().deleteRule('restrict'),
    outcomeBySide: p.enum(SIDES).strictNullable(),
    outcomeBy: p.text().strictNullable(),
    outcomeAt: p.datetime().length(3).strictNullable(),
    outcomeConfirmedBy: p.text().strictNullable(),
    outcomeConfirmedAt: p.datetime().length(3).strictNullable(),
    terminationOptionUntil: p.datetime().length(3).strictNullable(),
    ending: p
      .enum(['CONFIRMED', 'NEW_PLAN', 'ACCEPTED', 'UNRESOLVED', 'TERMINATION', 'OPTION_LAPSED'] as const)
      .strictNullable(),
    /** Null where a date ended it. */
    endedBy: p.text().strictNullable(),
    endedAt: p.datetime().length(3).strictNullable(),
    endedBecause: p.text().strictNullable(),
  },
});
/** What became of a breach after the sides came to no end of it by themselves (H7.3.3). */
export class Escalation extends EscalationSchema.class {}
EscalationSchema.setClass(Escalation);

/** The escalation of a breach that is under way. */
export const openEscalation = (em: EntityManager, breachId: string): Promise<Escalation> =>
  em.findOneOrFail(Escalation, { breachId, endedAt: null });
