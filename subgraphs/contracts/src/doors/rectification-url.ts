/** Where the gateway shows the report of a breach's rectification. */
export const rectificationUrl = (breachId: string): string => `/doors/contracts/rectifications/${breachId}`;
