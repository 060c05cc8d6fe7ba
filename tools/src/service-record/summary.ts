import type { Manifest } from '@surety/gateway/service-record/manifest';

/** What an archive is, in words: name and value. */
export function summaryOf({
  contract,
  tenant,
  exportedAt,
  exportedBy,
  trail,
  withheld,
  recordSha256,
}: Manifest): [string, string][] {
  const { subject, roles, party } = exportedBy;
  const found = trail.intact ? 'intact when it was exported' : 'NOT intact when it was exported';
  return [
    ['Contract', contract.id],
    ['Tenant', tenant],
    ['Exported', `${exportedAt} by ${subject} (${roles.join(', ')}${party === null ? '' : ` of ${party}`})`],
    [
      'Trail',
      trail.hash === null ? 'empty' : `${trail.entries} entries, ${found}; the last one's hash is ${trail.hash}`,
    ],
    ['Not shown to whoever exported it', withheld.join(', ') || 'nothing'],
    ['SHA-256 of the record', recordSha256],
  ];
}
