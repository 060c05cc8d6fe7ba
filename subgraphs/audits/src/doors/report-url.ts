/** Where the gateway shows the report of a review. */
export const reportUrl = (reviewId: string): string => `/doors/audits/reports/${reviewId}`;
