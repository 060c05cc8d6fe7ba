import { ok, type Result, wrong } from '@surety/domain';
import { LOCAL_TIME } from './local-time.ts';

type Given = {
  readonly quietHours?: { readonly from: string; readonly until: string } | null;
  readonly digestAt?: string | null;
};

/** Whether a contact's quiet hours and daily digest make sense, and agree with each other. */
export function checkPreferences({ quietHours, digestAt }: Given, path: readonly string[]): Result<null> {
  const times = [
    [quietHours?.from, ['quietHours', 'from']],
    [quietHours?.until, ['quietHours', 'until']],
    [digestAt, ['digestAt']],
  ] as const;
  for (const [time, at] of times)
    if (time != null && !LOCAL_TIME.test(time))
      return wrong(`"${time}"`, 'write a local time such as "22:00".', [...path, ...at]);
  if (!quietHours) return ok(null);
  const { from, until } = quietHours;
  if (from === until) {
    const remedy = 'they would last the whole day. Give two times that differ, or leave the quiet hours out.';
    return wrong(`Quiet hours from ${from} until ${until}`, remedy, [...path, 'quietHours']);
  }
  if (digestAt == null || !isWithin(quietHours, digestAt)) return ok(null);
  const remedy = `it lies in the quiet hours from ${from} until ${until}. Give a time outside of them.`;
  return wrong(`The digest at ${digestAt}`, remedy, [...path, 'digestAt']);
}

const isWithin = ({ from, until }: { readonly from: string; readonly until: string }, time: string): boolean =>
  from < until ? from <= time && time < until : from <= time || time < until;
