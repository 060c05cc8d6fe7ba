import type { Door } from '@surety/platform/doors';
import type { Context } from '../context.ts';
import { showReport } from './show-report.ts';

/** The doors of audits, below `/doors/audits`. */
export const doors: readonly Door<Context>[] = [showReport];
