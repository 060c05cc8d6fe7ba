export * from './activities.ts';
export * from './breach.ts';
export * from './change.ts';
export * from './contract.ts';
export * from './delivery.ts';
export * from './lifecycles.ts';
export * from './search-attributes.ts';
export * from './trail.ts';
