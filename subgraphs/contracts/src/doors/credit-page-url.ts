/** Where the gateway shows how a breach's credit was worked out. */
export const creditPageUrl = (breachId: string): string => `/doors/contracts/credits/${breachId}`;
