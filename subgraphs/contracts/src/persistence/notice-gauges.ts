import type { RowGauge } from '@surety/platform/telemetry/row-gauges';

/** Breaches whose customer does not know of them yet (H7.3.1). */
const UNTOLD = "from breach where standing = 'STANDING' and phase = 'NOTICE_DUE'";

export const NOTICE_GAUGES: readonly RowGauge[] = [
  {
    name: 'surety_notices_due_within_4h',
    help: 'Breaches that the customer must be told of within four hours.',
    sql: `select count(*) as value ${UNTOLD} and notify_by between now() and now() + interval '4 hours'`,
  },
  {
    name: 'surety_notices_overdue',
    help: 'Breaches that the customer was not told of in time and still is not.',
    sql: `select count(*) as value ${UNTOLD} and notify_by < now()`,
  },
];
