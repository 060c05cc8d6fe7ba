export * from './lifecycles.ts';
export * from './contract.ts';
export * from './breach.ts';
export * from './delivery.ts';
export * from './trail.ts';
export * from './activities.ts';
export * from './search-attributes.ts';
