export * from './problems.ts';
export * from './result.ts';
