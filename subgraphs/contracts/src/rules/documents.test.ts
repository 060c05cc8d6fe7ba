import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFile, isReadableBy, mediaTypeOf } from './documents.ts';

const PDF = { name: 'agreement.pdf', mediaType: 'application/pdf', sizeBytes: 1 };

describe('a file that is sent', () => {
  test.each([
    [{}, null],
    [{ name: 'Vertrag Ä & Ö (2031).pdf' }, null],
    [{ name: '契約.pdf' }, null],
    [{ name: '.hidden' }, null],
    [{ name: '' }, 'INVALID_INPUT'],
    [{ name: ' ' }, 'INVALID_INPUT'],
    [{ name: '..' }, 'INVALID_INPUT'],
    [{ name: '../../etc/passwd' }, 'INVALID_INPUT'],
    [{ name: 'C:\\agreement.pdf' }, 'INVALID_INPUT'],
    [{ name: 'a.pdf\r\nSet-Cookie: x=1' }, 'INVALID_INPUT'],
    // Right-to-left override: would be shown as "agreementexe.pdf".
    [{ name: 'agreement\u202efdp.exe' }, 'INVALID_INPUT'],
    [{ name: `${'a'.repeat(197)}.pdf` }, 'INVALID_INPUT'],
    [{ name: `${'a'.repeat(196)}.pdf` }, null],
    [{ sizeBytes: 0 }, 'INVALID_INPUT'],
    [{ mediaType: 'application/zip' }, null],
    [{ mediaType: 'text/html' }, 'MEDIA_TYPE_NOT_TAKEN'],
    [{ mediaType: 'image/svg+xml' }, 'MEDIA_TYPE_NOT_TAKEN'],
    [{ mediaType: 'application/octet-stream' }, 'MEDIA_TYPE_NOT_TAKEN'],
    [{ mediaType: '' }, 'MEDIA_TYPE_NOT_TAKEN'],
  ])('%j: %s', (changes, code) => {
    const checked = checkFile({ ...PDF, ...changes });
    expect(checked.ok ? null : checked.problem.code).toBe(code);
  });

  test.each([
    ['text/plain; charset=utf-8', 'text/plain'],
    [' Application/PDF ', 'application/pdf'],
    ['', ''],
  ])('of type "%s" is %s', (contentType, mediaType) => expect(mediaTypeOf(contentType)).toBe(mediaType));
});

describe('who sees a document', () => {
  const sent = { contractId: null, uploadedById: 'pty_1', uploadedBySubject: 'kim' };
  test.each([
    ['its party', sent, { partyId: 'pty_1', subject: 'lee' }, true],
    ['another party', sent, { partyId: 'pty_2', subject: 'lee' }, false],
    ['its sender, for another party now', sent, { partyId: 'pty_2', subject: 'kim' }, false],
    ['somebody of no party', sent, { partyId: null, subject: 'lee' }, false],
    [
      'another of no party, of one sent for none',
      { ...sent, uploadedById: null },
      { partyId: null, subject: 'lee' },
      false,
    ],
    ['its sender of no party', { ...sent, uploadedById: null }, { partyId: null, subject: 'kim' }, true],
    ['whoever sees its contract', { ...sent, contractId: 'ctr_1' }, { partyId: 'pty_2', subject: 'lee' }, true],
  ])('%s: %#', (_, document, reader, sees) => expect(isReadableBy(document, reader)).toBe(sees));

  test('attaching it hides it from nobody who saw it', () => {
    const party = fc.constantFrom(null, 'pty_1', 'pty_2');
    const subject = fc.constantFrom('kim', 'lee');
    fc.assert(
      fc.property(party, subject, party, subject, (uploadedById, uploadedBySubject, partyId, reading) => {
        const document = { contractId: null, uploadedById, uploadedBySubject };
        const reader = { partyId, subject: reading };
        const seen = [document, { ...document, contractId: 'ctr_1' }].map(each => isReadableBy(each, reader));
        expect(seen).not.toEqual([true, false]);
      }),
    );
  });
});
