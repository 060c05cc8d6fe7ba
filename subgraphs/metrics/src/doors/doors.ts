import type { Door } from '@surety/platform/doors';
import type { Context } from '../context.ts';
import { answerByLink, showSurvey } from './answer-by-link.ts';

/** The doors of metrics, below `/doors/metrics`. */
export const doors: readonly Door<Context>[] = [showSurvey, answerByLink];
