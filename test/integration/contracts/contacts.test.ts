import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cast, registerCast } from './actors.ts';
import { admin, customer, type House, openHouse } from './house.ts';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());

const CONTACT =
  'contact { id name language timeZone quietHours { from until } digestAt maySign mayApproveUpTo { amount currency } onChangeBoard version }';
type Contact = { contact: { id: string; version: number } | null };

const add = (contact: object) =>
  house.mutate<Contact>(admin, 'addContact', { partyId: cast.customerId, contact }, CONTACT);
const update = (contactId: string, expectedVersion: number, contact: object) =>
  house.mutate<Contact>(admin, 'updateContact', { contactId, expectedVersion, contact }, CONTACT);
const PERSON = { name: 'Wei', email: 'wei@customer.example' };

test('a contact is written to in English, in UTC, and decides nothing, unless somebody says so', async () => {
  const { contact, problems } = await add(PERSON);
  expect(problems).toEqual([]);
  expect(contact).toMatchObject({
    name: 'Wei',
    language: 'EN',
    timeZone: 'UTC',
    quietHours: null,
    digestAt: null,
    maySign: false,
    mayApproveUpTo: null,
    onChangeBoard: false,
    version: 1,
  });
});

test('authority is given and taken, and the trail says which fields changed without saying whose they are', async () => {
  const { contact } = await add(PERSON);
  const given = { onChangeBoard: true, mayApproveUpTo: { amount: '2500', currency: 'EUR' }, subject: 'wei' };
  const changed = await update(contact?.id ?? '', 1, {
    ...PERSON,
    language: 'ZH',
    timeZone: 'Asia/Shanghai',
    ...given,
  });
  expect(changed.contact).toMatchObject({
    language: 'ZH',
    timeZone: 'Asia/Shanghai',
    mayApproveUpTo: { amount: '2500.00', currency: 'EUR' },
    onChangeBoard: true,
    version: 2,
  });
  const query = 'query { me { authority { maySign mayApproveUpTo { amount currency } onChangeBoard party { id } } } }';
  expect(await house.ask({ ...customer, subject: 'wei' }, query)).toEqual({
    me: {
      authority: [
        {
          maySign: false,
          mayApproveUpTo: { amount: '2500.00', currency: 'EUR' },
          onChangeBoard: true,
          party: { id: cast.customerId },
        },
      ],
    },
  });
  const [trail] = await house.query<{ details: { changed: string[] }; actor: string }>(
    "select actor, details from trail where action = 'updateContact' and subject_id = $1",
    [contact?.id],
  );
  expect(trail?.actor).toBe('admin');
  expect(trail?.details).toMatchObject({ onChangeBoard: true, approvalMinor: 250_000, approvalCurrency: 'EUR' });
  expect(trail?.details.changed.toSorted()).toEqual(
    ['approvalCurrency', 'approvalMinor', 'language', 'onChangeBoard', 'subject', 'timeZone'].toSorted(),
  );
  expect(JSON.stringify(trail)).not.toContain('wei');
  const { contact: last } = await update(contact?.id ?? '', 2, PERSON);
  expect(last).toMatchObject({ mayApproveUpTo: null, onChangeBoard: false, version: 3 });
});

test('quiet hours and a digest are asked for, changed and taken back, and refused where they make no sense', async () => {
  const quietHours = { from: '22:00', until: '07:00' };
  const { contact } = await add({ ...PERSON, quietHours, digestAt: '18:00' });
  expect(contact).toMatchObject({ quietHours, digestAt: '18:00' });
  const id = contact?.id ?? '';
  expect(await update(id, 1, { ...PERSON, quietHours })).toMatchObject({ contact: { quietHours, digestAt: null } });
  expect(await update(id, 2, PERSON)).toMatchObject({ contact: { quietHours: null, digestAt: null } });
  const party = { name: 'Night shift', contacts: [{ ...PERSON, quietHours: { from: '09:00', until: '09:00' } }] };
  expect(await house.mutate(admin, 'createParty', party)).toMatchObject({
    problems: [
      {
        code: 'INVALID_INPUT',
        message: expect.stringContaining('the whole day'),
        path: ['input', 'contacts', '0', 'quietHours'],
      },
    ],
  });
});

test.each([
  [{ ...PERSON, email: 'wei' }, 'INVALID_INPUT', ['input', 'contact', 'email']],
  [{ ...PERSON, digestAt: '24:00' }, 'INVALID_INPUT', ['input', 'contact', 'digestAt']],
  [
    { ...PERSON, mayApproveUpTo: { amount: '0.005', currency: 'EUR' } },
    'INVALID_INPUT',
    ['input', 'contact', 'mayApproveUpTo', 'amount'],
  ],
])('%j is refused', async (contact, code, path) => {
  expect(await add(contact)).toMatchObject({ contact: null, problems: [{ code, path }] });
});

test('nobody writes over what another wrote meanwhile', async () => {
  const { contact } = await add(PERSON);
  const id = contact?.id ?? '';
  const answers = await Promise.all(Array.from({ length: 10 }, () => update(id, 1, { ...PERSON, maySign: true })));
  expect(answers.filter(({ problems }) => problems.length === 0)).toHaveLength(1);
  expect(answers.filter(({ problems }) => problems[0]?.code === 'STALE_VERSION')).toHaveLength(9);
});

test('each new contact of a party has a place of its own, the last', async () => {
  await Promise.all(Array.from({ length: 10 }, () => add(PERSON)));
  const places = await house.query<{ position: number }>(
    'select position from contact where party_id = $1 order by position',
    [cast.customerId],
  );
  expect(places.map(({ position }) => position)).toEqual(places.map((_, index) => index));
});

test('a contact of nobody, or for a party of nobody, is not found', async () => {
  expect(await update('con_none', 1, PERSON)).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
  const input = { partyId: 'pty_none', contact: PERSON };
  expect(await house.mutate(admin, 'addContact', input)).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
});
