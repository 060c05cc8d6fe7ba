import type { Door } from '@surety/platform/doors';
import type { Context } from '../context.ts';
import { acknowledge, showAcknowledgement } from './acknowledge.ts';
import { downloadDocument } from './download-document.ts';
import { downloadStatement } from './download-statement.ts';
import { showCredit } from './show-credit.ts';
import { showRectification } from './show-rectification.ts';
import { uploadDocument } from './upload-document.ts';

/** The doors of contracts, below `/doors/contracts`. */
export const doors: readonly Door<Context>[] = [
  uploadDocument,
  downloadDocument,
  downloadStatement,
  showCredit,
  showRectification,
  showAcknowledgement,
  acknowledge,
];
