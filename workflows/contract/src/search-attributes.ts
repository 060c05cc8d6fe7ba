/** Search attributes that every server of Surety declares. Their types can't be changed later. */
export const SEARCH_ATTRIBUTES = {
  Tenant: 'Keyword',
  ContractId: 'Keyword',
  Phase: 'Keyword',
  Owner: 'Keyword',
  BreachSeverity: 'Keyword',
  NextDeadline: 'Datetime',
} as const;
