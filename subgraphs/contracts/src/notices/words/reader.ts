import type { Contact } from '../../persistence/party.ts';

/** Who reads a mail: in which language, and by which clock. */
export type Reader = Pick<Contact, 'name' | 'language' | 'timeZone'>;
export type Language = Reader['language'];
