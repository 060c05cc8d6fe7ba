import { ok, type Result, refuse } from '../result.ts';
import { addDays, localDateOf, startOfLocalDateMs } from '../time/local-day.ts';

/** A published version of the catalogue, as far as its force depends on it. Instants in epoch milliseconds. */
export type Publication = {
  readonly version: string;
  /** `-Infinity` for one that holds from the beginning. */
  readonly fromMs: number;
  /** `Infinity` while it is not repealed. */
  readonly repealedMs: number;
};

/** A version with the end, not included, of the time in which it is in force. */
export type Force = Publication & { readonly untilMs: number };

/**
 * When each version is in force, by their dates: from its own until the next one takes over, or until it is repealed. One that is repealed
 * before its date never is, and the one before it goes on.
 * @source handbook H8.2
 */
export const forcesOf = (publications: readonly Publication[]): readonly Force[] =>
  publications
    .map(publication => ({
      ...publication,
      untilMs: Math.min(publication.repealedMs, nextOf(publications, publication)?.fromMs ?? Infinity),
    }))
    .toSorted((a, b) => a.fromMs - b.fromMs);

/** The version that takes over from another one. */
const nextOf = (publications: readonly Publication[], { fromMs }: Publication): Publication | undefined =>
  publications.filter(other => holdsEver(other) && other.fromMs > fromMs).toSorted((a, b) => a.fromMs - b.fromMs)[0];

const holdsEver = ({ fromMs, repealedMs }: Publication): boolean => repealedMs > fromMs;

/** The version in force at an instant; null when there is none. */
export const inForceAt = (publications: readonly Publication[], atMs: number): Force | null =>
  forcesOf(publications).find(({ fromMs, untilMs }) => fromMs <= atMs && atMs < untilMs) ?? null;

/** Where a published version stands at an instant. */
export function standingAt(force: Force, atMs: number): 'SCHEDULED' | 'IN_FORCE' | 'REPLACED' | 'REPEALED' {
  if (!holdsEver(force)) return 'REPEALED';
  if (atMs < force.fromMs) return 'SCHEDULED';
  if (atMs < force.untilMs) return 'IN_FORCE';
  return force.untilMs === force.repealedMs ? 'REPEALED' : 'REPLACED';
}

/** What is to become true on a local day, or at once where no day is named. */
export type FromDay = { readonly day: string | null; readonly timeZone: string };

/** The instant that is meant: now, or the start of a local day, at the earliest of tomorrow. Nothing is decided for what has passed. */
export function fromDayMs({ day, timeZone }: FromDay, nowMs: number): Result<number> {
  if (day === null) return ok(nowMs);
  const today = localDateOf(nowMs, timeZone);
  if (day <= today) return refuse('CATALOGUE_DAY_NOT_AHEAD', { day, earliest: addDays(today, 1) }, ['input', 'from']);
  return ok(startOfLocalDateMs(day, timeZone));
}

/** Whether a version can hold from an instant on: no other may hold from the very same. */
export function checkPublication(publications: readonly Publication[], fromMs: number): Result<null> {
  const other = publications.find(publication => holdsEver(publication) && publication.fromMs === fromMs);
  return other ? refuse('CATALOGUE_DAY_TAKEN', { version: other.version }, ['input', 'from']) : ok(null);
}

/** Whether a published version can be repealed from an instant on: not twice, and not when another one takes over by then. */
export function checkRepeal(publications: readonly Publication[], version: string, fromMs: number): Result<null> {
  const publication = publications.find(each => each.version === version);
  if (!publication) return refuse('CATALOGUE_NOT_PUBLISHED', { version });
  if (publication.repealedMs < Infinity) return refuse('CATALOGUE_REPEALED', { version });
  const next = nextOf(publications, publication);
  return next && next.fromMs <= fromMs
    ? refuse('CATALOGUE_REPLACED', { version, next: next.version }, ['input', 'from'])
    : ok(null);
}
