/** Where the gateway gives a document out. */
export const documentUrl = (id: string): string => `/doors/contracts/documents/${id}`;
