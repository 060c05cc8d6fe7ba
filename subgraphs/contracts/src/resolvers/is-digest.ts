/** Whether an id that a delivery has is a digest's, not a notification's. */
export const isDigest = (id: string): boolean => id.startsWith('dig_');
