import { ok, type Result, refuse, wrong } from '@surety/domain';

export const DOCUMENT_KINDS = ['SIGNED_AGREEMENT', 'SUPPLEMENT', 'ANNEX', 'CORRESPONDENCE', 'OTHER'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What is taken: documents that people send each other, the archive of a handover (H7.4), and nothing that a browser would run. */
const MEDIA_TYPES: readonly string[] = [
  'application/pdf',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/zip',
  'application/pkcs7-signature',
  'image/jpeg',
  'image/png',
  'image/tiff',
  'message/rfc822',
  'text/csv',
  'text/plain',
];
const LONGEST_NAME = 200;

/** A file as it was sent. */
export type SentFile = { readonly name: string; readonly mediaType: string; readonly sizeBytes: number };

/** Who wants to see a document: the party that the token speaks for, null when it speaks for none, and its bearer. */
export type Reader = { readonly partyId: string | null; readonly subject: string };

type Sent = {
  readonly contractId: string | null;
  readonly uploadedById: string | null;
  readonly uploadedBySubject: string;
};

/**
 * Whether somebody sees a document: attached, everybody who sees the contract; before that the party that sent it, and of one that was sent for no
 * party whoever sent it. That a caller sees the contract was looked at before: the row bears its customer.
 */
export const isReadableBy = (document: Sent, reader: Reader): boolean =>
  document.contractId !== null || isFrom(document, reader);

/** Whether a document was sent by the reader's party. */
export const isFrom = ({ uploadedById, uploadedBySubject }: Omit<Sent, 'contractId'>, reader: Reader): boolean =>
  uploadedById === reader.partyId && (uploadedById !== null || uploadedBySubject === reader.subject);

/** The type of a file without what may follow it, e.g. of `text/plain; charset=utf-8`. */
export const mediaTypeOf = (contentType: string): string => contentType.split(';')[0]?.trim().toLowerCase() ?? '';

/** Whether a file can be kept: its name is one, its type is taken, and there is something in it. */
export function checkFile({ name, mediaType, sizeBytes }: SentFile): Result<null> {
  const fault = faultOf(name);
  if (fault !== null) return wrong('The name of the file', fault, ['filename']);
  if (!MEDIA_TYPES.includes(mediaType))
    return refuse('MEDIA_TYPE_NOT_TAKEN', { given: mediaType.slice(0, 100), taken: MEDIA_TYPES.join(', ') }, [
      'content-type',
    ]);
  if (sizeBytes === 0) return wrong('The file', 'it is empty. Send its content as the body.', ['body']);
  return ok(null);
}

function faultOf(name: string): string | null {
  if (name.trim() === '') return 'it is missing. Give it in the address, e.g. ?filename=agreement.pdf';
  if (name.length > LONGEST_NAME) return `it has ${name.length} characters. Use at most ${LONGEST_NAME}.`;
  // No folder, no line end, nothing that makes the rest look like another name.
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\]/u.test(name) || /^\.+$/.test(name))
    return 'it holds a folder or a character that cannot be seen. Give the name alone.';
  return null;
}
