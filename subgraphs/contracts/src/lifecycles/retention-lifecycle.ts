import type { Startable } from '@surety/platform/start-options';
import { type RetentionInput, workflowId } from '@surety/workflow-contract';
import { type Contract, lastSealAtMs } from '../persistence/contract.ts';
import { type Kept, keptUntil } from '../rules/erasure.ts';
import { instantText } from './instant-text.ts';
import { keywords } from './search-attributes.ts';

/** The phase of the lifecycle that closes an ended contract and keeps its records. */
export const retentionPhase = ({
  closedAt,
  erasedAt,
}: Pick<Contract, 'closedAt' | 'erasedAt'>): RetentionInput['phase'] =>
  erasedAt != null ? 'ERASING' : closedAt == null ? 'CLOSING' : 'KEPT';

/** The lifecycle of the records of an ended contract, entered where its row stands. */
export function retentionLifecycle(contract: Contract, kept: Kept): Startable {
  const { tenant, id: contractId, closedAt, erasedAt } = contract;
  const phase = retentionPhase(contract);
  const until = instantText(keptUntil(kept));
  const closeAt = instantText(lastSealAtMs(contract));
  const start: RetentionInput = {
    tenant,
    contractId,
    phase,
    endedAt: instantText(kept.endedAtMs),
    ...(closedAt == null ? { closeAt } : {}),
    keptUntil: until,
    ...(erasedAt == null ? {} : { erasedAt: instantText(erasedAt) }),
  };
  return {
    workflow: 'retention',
    workflowId: workflowId.retention(tenant, contractId),
    start,
    summary: `Close and records of contract ${contractId}, kept until ${until.slice(0, 10)}`,
    searchAttributes: [
      ...keywords({ Tenant: tenant, ContractId: contractId, Phase: phase, Owner: 'SYSTEM' }),
      { name: 'NextDeadline', type: 'DATETIME', value: phase === 'CLOSING' ? closeAt : until },
    ],
  };
}
