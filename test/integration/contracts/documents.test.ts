import { createHash } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { pathOf } from '@surety/platform/blobs/folder-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agree, type Cast, PDF, registerCast, takeOver, terms, upload } from './actors.ts';
import {
  admin,
  auditor,
  type Caller,
  customer,
  type House,
  manager,
  openHouse,
  operator,
  otherCustomer,
} from './house.ts';

const CONTENT = Buffer.from('%PDF-1.7 what was agreed');
const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house?.close());

const send = (caller: Caller, content: Buffer<ArrayBuffer> = CONTENT, name = 'agreement.pdf', headers = {}) =>
  house.sendToDoor(caller, `POST /documents?filename=${encodeURIComponent(name)}`, {
    headers: { ...PDF, ...headers },
    body: content,
  });
const fetched = (caller: Caller, id: string, headers = {}) =>
  house.sendToDoor(caller, `GET /documents/${id}`, { headers });
const problemOf = async (answer: Response) => ({
  status: answer.status,
  type: answer.headers.get('content-type')?.split(';')[0],
  ...((await answer.json()) as { code: string; message: string; retryable: boolean }),
});

const DOCUMENT = `id name mediaType sizeBytes sha256 url kind uploadedAt attachedAt
  uploadedBy { id } contract { id }`;
const attach = (caller: Caller, contractId: string, documentId: string, kind = 'ANNEX') =>
  house.mutate<{ document: { contract: { id: string } } | null }>(
    caller,
    'attachDocument',
    { contractId, documentId, kind },
    `document { ${DOCUMENT} }`,
  );
const remove = (caller: Caller, documentId: string) =>
  house.mutate(caller, 'removeDocument', { documentId, reason: 'sent by mistake' }, 'document { id }');
const seen = async (caller: Caller, id: string): Promise<object | null> =>
  (await house.ask<{ document: object | null }>(caller, `{ document(id: "${id}") { ${DOCUMENT} } }`)).document;
const documentsOf = async (caller: Caller, contractId: string): Promise<string[]> => {
  const query = `{ contract(id: "${contractId}") { documents { id } } }`;
  const { contract } = await house.ask<{ contract: { documents: { id: string }[] } }>(caller, query);
  return contract.documents.map(({ id }) => id);
};
const drafted = async (): Promise<{ id: string; version: number }> => {
  const { contract } = await house.mutate<{ contract: { id: string; version: number } }>(
    manager,
    'draftContract',
    { terms: terms(cast) },
    'contract { id version }',
  );
  return contract;
};

describe('a file comes in and is given out', () => {
  test('as it was sent, to be kept and not to be shown', async () => {
    const answer = await send(manager, CONTENT, 'Vertrag Ä (2031).pdf');
    const { id, ...rest } = (await answer.json()) as { id: string };
    expect([answer.status, rest]).toEqual([201, { sha256: sha256(CONTENT), size: CONTENT.length }]);
    expect(answer.headers.get('location')).toBe(`/doors/contracts/documents/${id}`);

    const given = await fetched(manager, id);
    expect(Buffer.from(await given.arrayBuffer())).toEqual(CONTENT);
    expect(Object.fromEntries(given.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(CONTENT.length),
      'content-disposition': `attachment; filename="Vertrag ? (2031).pdf"; filename*=UTF-8''Vertrag%20%C3%84%20%282031%29.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      etag: `"${sha256(CONTENT)}"`,
    });
    expect(await seen(manager, id)).toMatchObject({
      name: 'Vertrag Ä (2031).pdf',
      mediaType: 'application/pdf',
      sizeBytes: CONTENT.length,
      sha256: sha256(CONTENT),
      url: `/doors/contracts/documents/${id}`,
      uploadedBy: { id: cast.providerId },
      contract: null,
      kind: null,
    });
  });

  test('not once more to whoever has it, and without its bytes to whoever only asks for it', async () => {
    const id = await upload(house, manager, String(CONTENT));
    const again = await fetched(manager, id, { 'if-none-match': `"${sha256(CONTENT)}"` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await fetched(otherCustomer, id, { 'if-none-match': `"${sha256(CONTENT)}"` })).status).toBe(404);
    const head = await house.sendToDoor(manager, `HEAD /documents/${id}`);
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      String(CONTENT.length),
      '',
    ]);
  });

  test('once under one key, and a key stands for one content', async () => {
    const key = { 'idempotency-key': 'frame-agreement' };
    const first = await (await send(manager, CONTENT, 'a.pdf', key)).json();
    expect(await (await send(manager, CONTENT, 'a.pdf', key)).json()).toEqual(first);
    const other = await problemOf(await send(manager, Buffer.from('another'), 'a.pdf', key));
    expect(other).toMatchObject({ status: 409, code: 'IDEMPOTENCY_KEY_REUSED', retryable: false });
  });

  test('and its trail says what, not what is in it', async () => {
    const id = await upload(house, manager, 'a trace');
    const rows = await house.query('select action, outcome, details from trail where subject_id = $1', [id]);
    expect(rows).toEqual([
      {
        action: 'uploadDocument',
        outcome: 'DONE',
        details: { sha256: sha256(Buffer.from('a trace')), sizeBytes: 7, mediaType: 'application/pdf' },
      },
    ]);
  });
});

describe('who sees a document', () => {
  test('until it is attached the party that sent it; from then on both parties, and who reads the whole tenant', async () => {
    const contract = await takeOver(house, cast);
    const id = await upload(house, customer);
    const sees = async (callers: readonly Caller[]) =>
      Promise.all(
        callers.map(async caller => [(await fetched(caller, id)).status, (await seen(caller, id)) !== null] as const),
      );
    const everybody = [customer, manager, operator, auditor, otherCustomer];
    const [no, yes] = [[404, false] as const, [200, true] as const];
    expect(await sees(everybody)).toEqual([yes, no, no, no, no]);
    expect((await attach(manager, contract.id, id)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await attach(otherCustomer, contract.id, id)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await attach(customer, contract.id, id)).problems).toEqual([]);
    expect(await sees(everybody)).toEqual([yes, yes, yes, yes, no]);
    expect(await documentsOf(manager, contract.id)).toEqual([id]);
    expect(await documentsOf(customer, contract.id)).toEqual([id]);
  });

  test('what is not there and what is not for the caller read the same', async () => {
    const id = await upload(house);
    const [hidden, none] = await Promise.all([
      fetched(otherCustomer, id),
      fetched(otherCustomer, `${id.slice(0, -1)}x`),
    ]);
    const { traceId: _, ...problem } = (await hidden.json()) as Record<string, unknown>;
    expect(problem).toMatchObject({ status: 404, code: 'NOT_FOUND', retryable: false });
    const { traceId: __, ...other } = (await none.json()) as Record<string, unknown>;
    expect(JSON.stringify(other).replaceAll(`${id.slice(0, -1)}x`, id)).toBe(JSON.stringify(problem));
  });

  test('one that was sent for no party is its sender’s', async () => {
    const id = await upload(house, admin);
    expect((await fetched(admin, id)).status).toBe(200);
    expect((await fetched({ roles: ['admin'], subject: 'another' }, id)).status).toBe(404);
    expect(await seen(admin, id)).toMatchObject({ uploadedBy: null });
  });
});

describe('a document and its contract', () => {
  test('a contract that was signed elsewhere is taken over with the agreement itself', async () => {
    const documentId = await upload(house);
    const input = {
      terms: terms(cast, { termStart: '2031-01-01' }),
      signedElsewhereOn: '2030-12-01',
      documentReference: 'Cabinet 7',
      documentId,
    };
    const { contract } = await house.mutate<{ contract: { id: string; documents: object[] } }>(
      manager,
      'takeOverContract',
      input,
      'contract { id documents { id kind } }',
    );
    expect(contract.documents).toEqual([{ id: documentId, kind: 'SIGNED_AGREEMENT' }]);
    const again = await house.mutate<{ contract: null }>(manager, 'takeOverContract', input, 'contract { id }');
    expect(again).toMatchObject({ contract: null, problems: [{ code: 'DOCUMENT_ATTACHED' }] });
    expect(await remove(manager, documentId)).toMatchObject({ problems: [{ code: 'DOCUMENT_KEPT' }] });
    expect((await fetched(customer, documentId)).status).toBe(200);
  });

  test('it belongs to one contract, however many want it at the same time', async () => {
    const contracts = await Promise.all([1, 2, 3, 4].map(() => drafted()));
    const id = await upload(house);
    const answers = await Promise.all(contracts.map(contract => attach(manager, contract.id, id)));
    const codes = answers.map(({ problems }) => problems[0]?.code ?? 'done').toSorted();
    expect(codes).toEqual(['DOCUMENT_ATTACHED', 'DOCUMENT_ATTACHED', 'DOCUMENT_ATTACHED', 'done']);
    const lists = await Promise.all(contracts.map(contract => documentsOf(manager, contract.id)));
    expect(lists.flat()).toEqual([id]);
  });

  test('its sender takes it back as long as nobody has signed; its content stays', async () => {
    const draft = await drafted();
    const expectedVersion = await agree(house, draft.id, draft.version);
    const [ours, theirs] = [await upload(house, manager, 'one'), await upload(house, customer, 'two')];
    await attach(manager, draft.id, ours);
    await attach(customer, draft.id, theirs);
    expect(await remove(manager, theirs)).toMatchObject({ problems: [{ code: 'NOT_THE_UPLOADER' }] });
    expect(await remove(manager, ours)).toMatchObject({ document: { id: ours }, problems: [] });
    expect(await documentsOf(customer, draft.id)).toEqual([theirs]);
    expect([await seen(manager, ours), (await fetched(manager, ours)).status]).toEqual([null, 404]);
    expect(await remove(manager, ours)).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
    expect(existsSync(pathOf(house.blobs, sha256(Buffer.from('one'))))).toBe(true);

    const sign = { contractId: draft.id, expectedVersion };
    expect((await house.mutate(manager, 'signContract', sign)).problems).toEqual([]);
    const kept = await remove(customer, theirs);
    expect(kept, 'signed by one side is enough').toMatchObject({ problems: [{ code: 'DOCUMENT_KEPT' }] });
    expect(await documentsOf(customer, draft.id)).toEqual([theirs]);
  });

  test('one content that two sent is stored once, and stays for one when the other takes it back', async () => {
    const [first, second] = [await upload(house, manager, 'the same'), await upload(house, customer, 'the same')];
    await remove(manager, first);
    expect(await (await fetched(customer, second)).text()).toBe('the same');
  });
});

describe('what is wrong is said', () => {
  test.each([
    ['no name', 'POST /documents', PDF, 'x', 400, 'INVALID_INPUT'],
    ['two names', 'POST /documents?filename=a.pdf&filename=b.pdf', PDF, 'x', 400, 'INVALID_INPUT'],
    ['a name with a folder', 'POST /documents?filename=..%2f..%2fetc%2fpasswd', PDF, 'x', 400, 'INVALID_INPUT'],
    ['a name with a line end', 'POST /documents?filename=a%0d%0aSet-Cookie:x', PDF, 'x', 400, 'INVALID_INPUT'],
    ['a name with NUL', 'POST /documents?filename=a%00.pdf', PDF, 'x', 400, 'INVALID_INPUT'],
    ['a parameter with NUL', 'POST /documents?filename=a.pdf&%00=b', PDF, 'x', 400, 'INVALID_INPUT'],
    ['no content', 'POST /documents?filename=a.pdf', PDF, '', 400, 'INVALID_INPUT'],
    ['no type', 'POST /documents?filename=a.pdf', {}, 'x', 415, 'MEDIA_TYPE_NOT_TAKEN'],
    ['a page', 'POST /documents?filename=a.html', { 'content-type': 'text/html' }, 'x', 415, 'MEDIA_TYPE_NOT_TAKEN'],
    [
      'a form',
      'POST /documents?filename=a',
      { 'content-type': 'multipart/form-data; boundary=x' },
      '--x',
      415,
      'MEDIA_TYPE_NOT_TAKEN',
    ],
    [
      'a key too long',
      'POST /documents?filename=a.pdf',
      { ...PDF, 'idempotency-key': 'k'.repeat(201) },
      'x',
      400,
      'INVALID_INPUT',
    ],
    ['an id that is none', 'GET /documents/doc_nobody', {}, '', 404, 'NOT_FOUND'],
    ['an id with NUL', 'GET /documents/doc_%00', {}, '', 400, 'INVALID_INPUT'],
    ['a long id', `GET /documents/${'x'.repeat(90)}`, {}, '', 404, 'NOT_FOUND'],
    ['no such door', 'GET /secrets', {}, '', 404, 'NOT_FOUND'],
    ['no such method', 'POST /documents/doc_1', {}, 'x', 404, 'NOT_FOUND'],
  ])('%s', async (_, request, headers, body, status, code) => {
    const answer = await house.sendToDoor(manager, request, { headers, body: Buffer.from(body) });
    expect(await problemOf(answer)).toMatchObject({ status, code, type: 'application/problem+json', retryable: false });
  });

  test('a refusal leaves its trail, and nothing in the store', async () => {
    const content = Buffer.from('<script>');
    await house.sendToDoor(manager, 'POST /documents?filename=a.html', {
      headers: { 'content-type': 'text/html' },
      body: content,
    });
    expect(existsSync(pathOf(house.blobs, sha256(content)))).toBe(false);
    const [row] = await house.query(
      "select problem_code from trail where action = 'uploadDocument' order by id desc limit 1",
    );
    expect(row).toEqual({ problem_code: 'MEDIA_TYPE_NOT_TAKEN' });
  });

  test.each([
    ['damaged', (path: string) => writeFileSync(path, 'what was forged')],
    ['missing', (path: string) => rmSync(path)],
  ])('a file that is %s is not given out', async (what, damage) => {
    const content = `soon ${what}`;
    const id = await upload(house, manager, content);
    damage(pathOf(house.blobs, sha256(Buffer.from(content))));
    const problem = await problemOf(await fetched(manager, id));
    expect(problem).toMatchObject({ status: 500, code: 'FILE_UNUSABLE', type: 'application/problem+json' });
    expect(problem.message).toContain(sha256(Buffer.from(content)));
    await upload(house, customer, content);
    expect(await (await fetched(manager, id)).text(), 'whoever has it mends it by sending it again').toBe(content);
  });
});
