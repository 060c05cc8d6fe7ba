import { AUDIT_EN, type AuditWords } from './audit-en.ts';
import { AUDIT_ZH } from './audit-zh.ts';
import type { Language } from './reader.ts';

export const AUDIT_WORDS: Readonly<Record<Language, AuditWords>> = { EN: AUDIT_EN, ZH: AUDIT_ZH };
