import { typeid } from 'typeid-js';

/** A new id: its kind, then a sortable unique part, e.g. `ctr_01k…`. */
export type NewId = (prefix: string) => string;

export const newId: NewId = prefix => typeid(prefix).toString();
