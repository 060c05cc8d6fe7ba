import { readdirSync, readFileSync } from 'node:fs';
import { doors as auditsDoors } from '@surety/audits/doors';
import { doors as contractsDoors } from '@surety/contracts/doors';
import { doors as metricsDoors } from '@surety/metrics/doors';
import { SIGNED_LINK } from '@surety/platform/doors';
import type { Role } from '@surety/platform/identity';
import { ROLES } from '@surety/platform/identity';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Template } from '../../support/database.ts';
import type { Caller } from '../../support/subgraph.ts';
import { PDF } from '../contracts/actors.ts';
import { callersWith, nameOf, seesRecords } from './callers.ts';
import { type Door, type Knock, openHouse } from './house.ts';
import { SUBGRAPHS } from './operations.ts';
import { noneLike, OWN_TENANT, type Records, registerRecords } from './records.ts';

type Declared = { readonly method: string; readonly path: string; readonly access: readonly Role[] };
/** Doors for whoever has a signed link are asked in `contracts/acknowledgement.test.ts` and `metrics-facts/survey-page.test.ts`. */
const DOORS: Partial<Record<Template, readonly Declared[]>> = {
  audits: auditsDoors.flatMap(({ access, ...door }) => (access === SIGNED_LINK ? [] : [{ ...door, access }])),
  metrics: metricsDoors.flatMap(({ access, ...door }) => (access === SIGNED_LINK ? [] : [{ ...door, access }])),
  contracts: contractsDoors.flatMap(({ access, ...door }) => (access === SIGNED_LINK ? [] : [{ ...door, access }])),
};
const ALL = Object.entries(DOORS).flatMap(([subgraph, doors]) =>
  doors.map(door => ({
    ...door,
    subgraph: subgraph as Template,
    name: `${door.method} /doors/${subgraph}${door.path}`,
  })),
);
type Known = (typeof ALL)[number];

/** How each door is asked about the records; one that is missing here fails the test. */
const REQUESTS: Readonly<Record<string, (records: Records) => Omit<Knock, 'method'>>> = {
  'POST /doors/contracts/documents': () => ({
    path: '/contracts/documents?filename=a.pdf',
    headers: PDF,
    body: Buffer.from('%PDF-1.7'),
  }),
  'GET /doors/contracts/documents/:id': ({ documentId }) => ({ path: `/contracts/documents/${documentId}` }),
  'GET /doors/contracts/credits/:id': ({ breachId }) => ({ path: `/contracts/credits/${breachId}` }),
  'GET /doors/contracts/rectifications/:id': ({ rectifiedBreachId }) => ({
    path: `/contracts/rectifications/${rectifiedBreachId}`,
  }),
  'GET /doors/contracts/ledgers/:id': ({ contractId }) => ({ path: `/contracts/ledgers/${contractId}?period=2031-02` }),
  'GET /doors/audits/reports/:id': ({ approvedReviewId }) => ({ path: `/audits/reports/${approvedReviewId}` }),
};

const CALLERS = [...ROLES.flatMap(role => callersWith([role])), ...callersWith(['customer', 'integration'])];
const isPerson = ({ roles }: Caller): boolean => !roles.includes('system');

let house: Awaited<ReturnType<typeof openHouse>>;
let records: Records;
beforeAll(async () => {
  house = await openHouse();
  records = await registerRecords(house);
});
afterAll(() => house?.close());

function requestOf({ name, method }: Known, about: Records): Knock {
  const asked = REQUESTS[name]?.(about);
  if (!asked) throw new Error(`Nobody told this test how to ask ${name}: say it in REQUESTS.`);
  return { method, ...asked };
}

/** What came back, without what differs each time. */
async function answerTo(at: Door, caller: Caller | null, request: Knock) {
  const answer = await house.knock(at, caller, request);
  const text = (await answer.text()).replaceAll(/"traceId":"[0-9a-f]*"/g, '"traceId":""');
  const isProblem = answer.headers.get('content-type')?.startsWith('application/problem+json') ?? false;
  return { status: answer.status, text, code: isProblem ? (JSON.parse(text) as { code: string }).code : null };
}

/** Holds an answer against the door's rule and the rows that its caller sees. @returns whether it was carried out */
async function check(at: Door, door: Known, caller: Caller): Promise<boolean> {
  const request = requestOf(door, records);
  const answer = await answerTo(at, caller, request);
  if (!caller.roles.some(role => door.access.includes(role))) {
    expect([answer.status, answer.code], nameOf(caller)).toEqual([403, 'FORBIDDEN']);
    return false;
  }
  const none = noneLike(records);
  const ofNone = requestOf(door, none);
  const isUnknown = caller.roles.includes('customer') && caller.tenant !== OWN_TENANT;
  if (ofNone.path === request.path && isUnknown) {
    expect([answer.status, answer.code], nameOf(caller)).toEqual([404, 'NOT_FOUND']);
    return false;
  }
  if (ofNone.path === request.path || seesRecords(caller)) {
    expect(answer.status, `${nameOf(caller)}: ${answer.text}`).toBeLessThan(300);
    return true;
  }
  const unnamed = ['documentId', 'contractId', 'breachId', 'rectifiedBreachId', 'approvedReviewId'].reduce(
    (text, id) => text.replaceAll(records[id] ?? '', none[id] ?? ''),
    answer.text,
  );
  const expected = await answerTo(at, caller, ofNone);
  expect([answer.status, unnamed], nameOf(caller)).toEqual([404, expected.text]);
  return false;
}

describe('what this test knows', () => {
  test('is every subgraph that serves doors', () => {
    const serving = SUBGRAPHS.filter(name => {
      const main = new URL(`../../../subgraphs/${name}/src/main.ts`, import.meta.url);
      return /^ {2}doors[,:]/m.test(readFileSync(main, 'utf8'));
    });
    expect(serving.toSorted()).toEqual(Object.keys(DOORS).toSorted());
  });

  test('is every door that has a file', () => {
    const folders = ['contracts', 'metrics', 'audits'].map(
      name => new URL(`../../../subgraphs/${name}/src/doors/`, import.meta.url),
    );
    const declared = folders.flatMap(folder =>
      readdirSync(folder).flatMap(name => readFileSync(new URL(name, folder), 'utf8').match(/: Door</g) ?? []),
    );
    expect(declared).toHaveLength(contractsDoors.length + metricsDoors.length + auditsDoors.length);
  });

  test('fails it where a door is new', () => {
    const planted: Known = { subgraph: 'contracts', method: 'GET', path: '/planted', access: [], name: 'GET /planted' };
    expect(() => requestOf(planted, records)).toThrow('how to ask GET /planted');
  });
});

describe.each(ALL.map(door => ({ name: door.name, door })))('$name', ({ door }) => {
  test('straight at its subgraph', async () => {
    const carriedOut = await Promise.all(CALLERS.map(caller => check(door.subgraph, door, caller)));
    expect(carriedOut).toContain(true);
    const nobody = await answerTo(door.subgraph, null, requestOf(door, records));
    expect(nobody).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });

  test('through the gateway', async () => {
    const carriedOut = await Promise.all(CALLERS.filter(isPerson).map(caller => check('gateway', door, caller)));
    expect(carriedOut).toContain(true);
    for (const caller of [null, ...CALLERS.filter(each => !isPerson(each))])
      expect(await answerTo('gateway', caller, requestOf(door, records))).toMatchObject({
        status: 401,
        code: 'UNAUTHENTICATED',
      });
  });
});
