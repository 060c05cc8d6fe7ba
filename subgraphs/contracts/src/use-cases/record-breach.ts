import { ok, type Result, refuse, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RecordBreachInput } from '../generated/types.ts';
import { breachFigures } from '../lifecycles/breach-figures.ts';
import { instantText } from '../lifecycles/instant-text.ts';
import { remedyStanding } from '../lifecycles/remedy-standing.ts';
import type { Breach } from '../persistence/breach.ts';
import {
  latestBreach,
  legsOf,
  lockSubject,
  type Reasons,
  type SubjectKey,
  writeLegs,
} from '../persistence/breach-repository.ts';
import { Contract } from '../persistence/contract.ts';
import { noticeOf } from '../persistence/notification-repository.ts';
import { Service } from '../persistence/service.ts';
import { type BreachCourse, breachCourse, type LatestBreach } from '../rules/breach-course.ts';
import { type LegFigures, type Legs, missedLegs, newestLegs, occurredAtMs } from '../rules/legs.ts';
import { goOnWithRemedy } from './begin-remedy.ts';
import { sendToBreach } from './breach-messages.ts';
import { openBreach } from './open-breach.ts';
import { resendNotification } from './resend-notification.ts';
import { withdrawBreach } from './withdraw-breach.ts';

const MEASURED = 'QUALITY_BELOW_STANDARD';

/**
 * Carries changed evaluations of one contract, service and period to its breach record (H7.3): opens one, withdraws it, brings it back, or
 * takes over the new figures. Idempotent: a revision that was seen changes nothing, in whatever order the calls come.
 * @returns the newest breach of the subject; null when there is none
 */
export async function recordBreach(tx: Tx, input: RecordBreachInput): Promise<Result<{ breachId: string | null }>> {
  const { em } = tx;
  const contract = await em.findOne(Contract, { id: input.contractId });
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: input.contractId }, ['input', 'contractId']);
  const service = await em.findOne(Service, { id: input.serviceId });
  if (!service) return refuse('NOT_FOUND', { what: 'service', id: input.serviceId }, ['input', 'serviceId']);
  const undated = input.legs.findIndex(leg => leg.outcome === 'MISSED' && !leg.missedAt);
  if (undated >= 0) {
    const remedy = 'say since when the miss was certain.';
    return wrong('A missed leg without missedAt', remedy, ['input', 'legs', String(undated), 'missedAt']);
  }

  const key: SubjectKey = { contractId: contract.id, serviceId: service.id, period: input.period };
  const told = input.legs.map(toldOf);
  const arrived = told.map(({ figures }) => figures);
  const first = newestLegs({}, arrived);
  const { subject, isNew } = await lockSubject(em, contract, { ...key, legs: first.legs }, () => tx.newId('sub'));
  const { legs, changed } = isNew ? first : newestLegs(subject.legs, arrived);
  const news = told.filter(({ figures }) => changed.includes(figures));
  const reasons = new Map(news.map(({ figures, reason }) => [figures.targetId, reason]));
  if (!isNew) subject.legs = legs;
  // No breach was measured before its subject was written.
  const latest = isNew ? null : await latestBreach(em, key, MEASURED);
  const course = breachCourse(latest && (await asLatest(tx, latest)), legs, changed);
  switch (course.does) {
    case 'NOTHING':
      return ok({ breachId: latest?.id ?? null });
    case 'OPEN': {
      const { episode } = course;
      const opened = await openBreach(tx, {
        contract,
        service,
        period: input,
        episode,
        kind: MEASURED,
        occurredMs: occurredAtMs(legs),
        legs,
        reasons,
        reportedBy: null,
        externalId: null,
      });
      return ok({ breachId: opened.id });
    }
    default:
      if (latest) await follow(tx, latest, course.does, { legs, changed, reasons });
      return ok({ breachId: latest?.id ?? null });
  }
}

/** Lets a breach follow its figures; a closed one stays as it is and only the trail says that figures came later. */
async function follow(
  tx: Tx,
  breach: Breach,
  does: Exclude<BreachCourse['does'], 'NOTHING' | 'OPEN'>,
  {
    legs,
    changed,
    reasons,
  }: { readonly legs: Legs; readonly changed: readonly LegFigures[]; readonly reasons: Reasons },
): Promise<void> {
  const revision = Math.max(...changed.map(leg => leg.revision));
  if (does !== 'NOTE_AFTER_CLOSE') {
    await writeLegs(tx.em, breach, legs, reasons);
    breach.version += 1;
  }
  switch (does) {
    case 'WITHDRAW':
      await withdrawBreach(tx, breach, revision, legs);
      break;
    case 'REINSTATE': {
      breach.standing = 'STANDING';
      breach.reinstatements += 1;
      await goOnWithRemedy(tx, breach);
      const remedy = await remedyStanding(tx.em, breach);
      const analysisDue = instantText(breach.analysisDue);
      const figures = await breachFigures(tx.em, breach, legs);
      const reinstated = { revision, times: breach.reinstatements, analysisDue, ...figures };
      await sendToBreach(tx.outbox, breach, 'reinstated', remedy ? { ...reinstated, remedy } : reinstated);
      await tellAfterAll(tx, breach);
      break;
    }
    case 'REVISE':
      if (breach.standing === 'STANDING') {
        const figures = await breachFigures(tx.em, breach, legs);
        await sendToBreach(tx.outbox, breach, 'revised', { revision, ...figures });
      }
      break;
    case 'NOTE_AFTER_CLOSE':
      break;
  }
  tx.trail({
    subjectKind: 'breach',
    subjectId: breach.id,
    contractId: breach.contractId,
    details: {
      what: does,
      phase: breach.phase,
      evaluations: changed.map(leg => ({ id: leg.evaluationId, revision: leg.revision, outcome: leg.outcome })),
    },
  });
}

/** A notice that was asked for and told nobody while the miss was lifted is told now, also where its delivery has ended meanwhile. */
async function tellAfterAll(tx: Tx, { id, toldAt, held }: Breach): Promise<void> {
  if (toldAt !== null || held) return;
  const notice = await noticeOf(tx.em, id);
  // Where nobody is left to tell, nothing is done.
  if (notice) await resendNotification(tx, { notificationId: notice.id });
}

async function asLatest(tx: Tx, breach: Breach): Promise<LatestBreach> {
  return {
    episode: breach.episode,
    closed: breach.phase === 'CLOSED',
    withdrawn: breach.standing === 'WITHDRAWN',
    missedTargets: missedLegs(await legsOf(tx.em, breach.id)).map(leg => leg.targetId),
  };
}

/** Figures, and why they came about: that is words, which stand in the rows of a breach alone, where they are erased. */
const toldOf = ({ missedAt, value, allowedMs, reason, ...leg }: RecordBreachInput['legs'][number]) => ({
  reason: reason ?? null,
  figures: {
    ...leg,
    value: value ?? null,
    allowedMs: allowedMs ?? null,
    missedAtMs: missedAt?.getTime() ?? null,
  } satisfies LegFigures,
});
