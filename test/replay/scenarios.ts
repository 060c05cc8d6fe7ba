import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

/** Every course of a lifecycle whose recorded history is replayed: `<workflow>-<scenario>`. */
export const SCENARIOS = [
  'breach-smooth',
  'breach-held-and-late',
  'breach-found-late',
  'breach-grows-severe',
  'breach-notice-given-up',
  'breach-analysis-overdue',
  'breach-withdrawn-before-notice',
  'breach-withdrawn-after-warning',
  'breach-withdrawn-and-reinstated',
  'breach-lifted-at-the-seal',
  'breach-back-at-the-seal',
  'breach-refused',
  'breach-entered-late',
  'breach-rectified',
  'breach-customer-silent',
  'breach-provider-silent',
  'breach-three-rejections',
  'breach-settlement-lapsed',
  'breach-escalated-to-termination',
  'breach-liability-excluded',
  'breach-withdrawn-while-rectified',
  'breach-analysis-extended',
  'breach-entered-while-rectified',
  'breach-reported-and-silent',
  'breach-reported-and-contested',
  'breach-credit-claimed',
  'breach-credit-after-remedy',
  'breach-credit-lapsed',
  'breach-credit-reversed',
  'breach-credit-cap-reached',
  'breach-credit-four-eyes-refused',
  'breach-reopened',
  'breach-steered-by-operators',
  'change-documented',
  'change-window-moved',
  'change-overdue',
  'change-rejected',
  'change-emergency',
  'change-entered-late',
  'contract-term',
  'contract-timer-moves',
  'contract-refused',
  'contract-continued-as-new',
  'contract-negotiated',
  'contract-offer-expired',
  'contract-abandoned',
  'contract-supplement',
  'contract-assessed',
  'contract-suspended',
  'contract-reopened',
  'contract-reopened-after-its-end',
  'contract-terminated',
  'contract-renewal-agreed',
  'contract-renewed-by-itself',
  'contract-by-the-month',
  'contract-reviews-opened',
  'delivery-backoff',
  'delivery-started-as-it-stands',
  'delivery-given-up',
  'delivery-superseded',
  'delivery-told-in-part',
  'delivery-resent',
  'delivery-acknowledged',
  'delivery-escalated',
  'delivery-quiet-hours',
  'delivery-quiet-hours-retried',
  'delivery-digest',
  'delivery-resent-by-operator',
  'complaint-answered',
  'survey-answered',
  'survey-entered-late',
  'termination-runs-out',
  'termination-withdrawn',
  'termination-mutual-at-once',
  'termination-lapsed',
  'termination-entered-late',
  'retention-kept-and-erased',
  'retention-something-open',
  'retention-erased-by-hand',
  'retention-entered-late',
  'review-answered',
  'review-silent',
  'review-overdue',
  'review-entered-late',
  'review-supplement',
  'audit-closed',
  'audit-drafted',
  'audit-overdue',
  'audit-extended-by-operator',
  'audit-cancelled',
  'remediation-solved',
  'remediation-extended-and-verified',
  'remediation-overdue',
  'remediation-not-effective',
  'remediation-entered-late',
  'remediation-reassigned',
  'trail-copied',
  'trail-continued-as-new',
] as const;
export type Scenario = (typeof SCENARIOS)[number];

const FOLDER = fileURLToPath(new URL('histories', import.meta.url));
export const historyFile = (scenario: string): string => `${FOLDER}/${scenario}.history.json`;

/** Scenarios that have a recorded history. */
export const recorded = (): string[] => readdirSync(FOLDER).map(file => file.replace(/\.history\.json$/, ''));

/** With RECORD_HISTORIES=1, keeps a workflow's history for replay. One that is there is never overwritten: delete it first. */
export async function keepHistory(
  client: Client,
  workflowId: string,
  scenario: Scenario,
  runId?: string,
): Promise<void> {
  if (process.env['RECORD_HISTORIES'] !== '1' || existsSync(historyFile(scenario))) return;
  const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
  writeFileSync(historyFile(scenario), `${withoutStacks(historyToJSON(history))}\n`);
}

/** Stack traces name folders of the machine that recorded them; a replay does not read them. */
const withoutStacks = (json: string): string => json.replaceAll(/"stackTrace": "(?:[^"\\]|\\.)*"/g, '"stackTrace": ""');
