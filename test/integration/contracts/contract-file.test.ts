import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractFileExample } from '../../support/contract-file-example.ts';
import { agree, type Cast, contractFile, registerCast, takeOver, terms } from './actors.ts';
import { admin, customer, type House, manager, openHouse } from './house.ts';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());

type Answer = {
  readonly contract: { readonly id: string; readonly phase: string } | null;
  readonly problems: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[];
};
type Export = { readonly fileName: string; readonly mediaType: string; readonly text: string; readonly hash: string };

const importFile = (file: object | string, externalId: string | null = null, by = manager) => {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  return house.mutate<Answer>(by, 'importContract', { file: text, externalId }, 'contract { id phase }');
};
const exportOf = async (id: string, by = manager, version: number | null = null): Promise<Export> => {
  const query = `query ($id: ID!, $version: Int) {
    contract(id: $id) { export(format: JSON, version: $version) { fileName mediaType text hash } } }`;
  const { contract } = await house.ask<{ contract: { export: Export } | null }>(by, query, { id, version });
  if (!contract) throw new Error('There is no such contract.');
  return contract.export;
};
const idOf = ({ contract, problems }: Answer): string => {
  if (!contract) throw new Error(problems[0]?.message);
  return contract.id;
};

describe('a contract leaves as a file and comes back (H8.3)', () => {
  test('with the same text, which has the hash that is signed', async () => {
    const agreement = {
      scope: 'Computing — 计算',
      services: [{ serviceId: cast.serviceId, level: 'SLS' }],
      supportingParties: [{ partyId: cast.otherCustomerId, duties: [] }],
      fees: { amount: '1000.00', currency: 'EUR', per: 'MONTH' },
    };
    const input = { terms: terms(cast, { agreement, claimWindow: { days: 30 }, partialOutages: 'NONE' }) };
    const drafted = idOf(await house.mutate<Answer>(manager, 'draftContract', input, 'contract { id phase }'));
    const left = await exportOf(drafted);
    expect(left).toMatchObject({ fileName: 'Datalab-for-the-faculty-v1.json', mediaType: 'application/json' });
    expect(JSON.parse(left.text)).toMatchObject({ partialOutages: 'NONE' });
    expect(createHash('sha256').update(left.text).digest('hex')).toBe(left.hash);

    const answer = await importFile(left.text, 'imported-1');
    expect(answer).toMatchObject({ contract: { phase: 'DRAFT' }, problems: [] });
    expect(await exportOf(idOf(answer))).toEqual(left);
    const { contract } = await house.ask<{ contract: object }>(
      manager,
      '{ contract(externalId: "imported-1") { provider { id } customer { id } claimWindow { days } } }',
    );
    expect(contract).toEqual({
      provider: { id: cast.providerId },
      customer: { id: cast.customerId },
      claimWindow: { days: 30 },
    });
  });

  test('as the example in docs/contract-file.md says', async () => {
    const { service } = await house.mutate<{ service: { id: string } }>(
      manager,
      'createService',
      { name: 'Object storage', externalId: 'storage' },
      'service { id }',
    );
    const answer = await importFile(contractFileExample());
    expect(answer.problems).toEqual([]);
    expect(service.id).toMatch(/^svc_/);
  });

  test('in each version that the reader may see, of a signed contract', async () => {
    const { id } = await takeOver(house, cast);
    expect(await exportOf(id, customer, 1)).toEqual(await exportOf(id));
    await expect(exportOf(id, customer, 2)).rejects.toThrow('There is no version 2');
    const drafted = idOf(await importFile(contractFile()));
    await expect(exportOf(drafted, customer)).rejects.toThrow('There is no such contract');
  });
});

test('a signed contract leaves as the document that was signed, in Markdown and HTML, in both languages (H7.1)', async () => {
  const drafted = idOf(await importFile(contractFile({ title: 'Datalab & <Portal>' })));
  const { contract } = await house.ask<{ contract: { version: number } }>(
    manager,
    'query ($id: ID!) { contract(id: $id) { version } }',
    { id: drafted },
  );
  const expectedVersion = await agree(house, drafted, contract.version);
  await house.mutate(manager, 'signContract', { contractId: drafted, expectedVersion });
  await house.mutate(customer, 'signContract', { contractId: drafted, expectedVersion: expectedVersion + 1 });
  const query = `query ($id: ID!) { contract(id: $id) {
    english: export(format: MARKDOWN) { fileName mediaType text hash } chinese: export(format: HTML, language: ZH) { fileName mediaType text hash } } }`;
  const asked = await house.ask<{ contract: { english: Export; chinese: Export } }>(customer, query, { id: drafted });
  const { english, chinese } = asked.contract;
  expect(english).toMatchObject({ fileName: 'Datalab-Portal-v1.md', mediaType: 'text/markdown; charset=utf-8' });
  expect(english.text).toMatch(/^# Datalab & \\<Portal>$/m);
  expect(english.text).toContain('Signed by both parties.');
  expect(english.text).toMatch(/^\| Name .*\| Manager .*\| IT \\<coordination> .*\|$/m);
  expect(english.text.split(english.hash)).toHaveLength(4);
  expect(chinese).toMatchObject({ fileName: 'Datalab-Portal-v1.html', mediaType: 'text/html; charset=utf-8' });
  expect(chinese.text).toMatch(
    /^<!doctype html><html lang="zh-CN">.*<h1>Datalab &#x26; &#x3C;Portal><\/h1>.*双方已签署。/s,
  );
});

test('targets leave as OpenSLO and are read back (H3.3)', async () => {
  const drafted = idOf(await importFile(contractFile()));
  const { contract } = await house.ask<{ contract: { export: Export & { leftOut: string[] } } }>(
    manager,
    'query ($id: ID!) { contract(id: $id) { export(format: OPENSLO) { fileName mediaType text hash leftOut } } }',
    { id: drafted },
  );
  expect(contract.export).toMatchObject({
    fileName: 'Datalab-for-the-faculty-v1.openslo.yaml',
    mediaType: 'application/yaml',
  });
  expect(contract.export.leftOut).toContain('noticeClock');
  const read = (yaml: string) =>
    house.ask<{ readOpenSlo: object }>(
      manager,
      `query ($yaml: String!) { readOpenSlo(yaml: $yaml) {
        targets { service serviceExternalId value period measuredBy staleAfter } leftOut problems { code path } } }`,
      { yaml },
    );
  const target = { service: 'Datalab', serviceExternalId: 'datalab', value: '99.9', period: 'MONTH' };
  expect((await read(contract.export.text)).readOpenSlo).toEqual({
    targets: [{ ...target, measuredBy: 'PROBES', staleAfter: 'PT36H' }],
    leftOut: [],
    problems: [],
  });
  expect((await read('a: [')).readOpenSlo).toMatchObject({
    targets: [],
    problems: [{ code: 'MALFORMED_FILE', path: ['yaml'] }],
  });
});

describe('a file is refused', () => {
  test('when it names what is not registered, all of it at once', async () => {
    const { problems } = await importFile(
      contractFile({
        customer: { name: 'Nobody', externalId: 'nobody' },
        targets: [{ service: { name: 'Attic' }, value: '99.9', measuredBy: 'OUTAGES' }],
      }),
    );
    expect(problems).toMatchObject([{ code: 'UNKNOWN_NAMES', path: ['input', 'file'] }]);
    expect(problems[0]?.message).toContain('the party "Nobody" (nobody), the service "Attic"');
  });

  test('when a name may mean two records', async () => {
    for (const externalId of ['twin-1', 'twin-2'])
      await house.mutate(admin, 'createParty', {
        name: 'Twin',
        externalId,
        contacts: [{ name: 'Desk', email: 'desk@twin.example' }],
      });
    const twin = (externalId: string | null) => importFile(contractFile({ customer: { name: 'Twin', externalId } }));
    expect((await twin(null)).problems).toMatchObject([{ code: 'AMBIGUOUS_NAMES' }]);
    expect((await twin('twin-2')).problems).toEqual([]);
  });

  test.each<[string, object, string, readonly string[]]>([
    ['of a wrong shape', { targets: [{ service: { name: 'Datalab' } }] }, 'MALFORMED_FILE', ['targets', '0', 'value']],
    ['that begins in the past', { termStart: '2031-01-01' }, 'BACKDATED', ['termStart']],
    ['whose terms make no sense', { agreement: { scope: ' ' } }, 'INVALID_INPUT', ['agreement', 'scope']],
    ['of a party with itself', { customer: { name: 'The provider' } }, 'INVALID_INPUT', ['customer']],
  ])('%s', async (_, changes, code, place) => {
    expect((await importFile(contractFile(changes))).problems).toMatchObject([
      { code, path: ['input', 'file', ...place] },
    ]);
  });

  test('when its external id is taken', async () => {
    await importFile(contractFile(), 'taken');
    expect((await importFile(contractFile(), 'taken')).problems).toMatchObject([
      { code: 'DUPLICATE_EXTERNAL_ID', path: ['input', 'externalId'] },
    ]);
  });
});
