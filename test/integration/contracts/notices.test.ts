import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cast, registerCast, takeOver } from './actors.ts';
import { accept, kept, leg, mailsOf, messagesTo, recordBreach, requestNotice } from './breach-record.ts';
import { customer, type House, manager, openHouse, START, system } from './house.ts';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());

const open = async (changes: object = {}) => {
  const contract = await takeOver(house, cast, { noticeClock: 'DETECTION', ...changes });
  const legs = [leg(contract.targetId, 1)];
  const { breach } = await recordBreach(house, { contract, serviceId: cast.serviceId, legs });
  return { contract, breachId: breach?.id ?? '' };
};
const read = async (id: string, fields: string, caller = manager) =>
  (
    await house.ask<{ breach: Record<string, unknown> }>(caller, `query ($id: ID!) { breach(id: $id) { ${fields} } }`, {
      id,
    })
  ).breach;
const signals = async (id: string) => (await messagesTo(house, id)).map(message => message.signal);

describe('the notice of a breach (H7.3.1)', () => {
  test('says what was promised and measured, each in its own unit, and in which hours (H3.2)', async () => {
    const promised = {
      agreement: { hours: { week: [{ weekday: 'MON', from: '09:00', to: '17:00' }] } },
      targets: [
        { serviceId: cast.serviceId, value: '99.9', measuredBy: 'OUTAGES' },
        {
          serviceId: cast.serviceId,
          indicator: 'MTTR',
          operator: 'LTE',
          value: '4',
          unit: 'HOURS',
          measuredBy: 'OUTAGES',
        },
      ],
    };
    const contract = await takeOver(house, cast, promised);
    const [availability = '', mttr = ''] = (
      await house.query<{ id: string }>('select id from target where contract_id = $1 order by position', [contract.id])
    ).map(({ id }) => id);
    const { breach } = await recordBreach(house, {
      contract,
      serviceId: cast.serviceId,
      legs: [
        kept(availability, 1),
        leg(mttr, 1, { indicator: 'MTTR', unit: 'HOURS', limit: '4', value: '5.333333333333', allowedMs: null }),
      ],
    });
    const { notification } = await requestNotice(house, breach?.id ?? '');
    const [mail] = await mailsOf(house, notification?.id ?? '');
    expect(mail?.subject).toContain('Datalab missed its promised mean time to restore in 2031-02');
    for (const said of [
      'mean time to restore of at most 4 hours per calendar month',
      'mean time to restore 5.334 hours',
      'availability of at least 99.9 % per calendar month',
      'overlapping outages are one',
      'Only the hours of the contract are agreed time, by the clocks of Europe/Berlin.',
    ])
      expect(mail?.text).toContain(said);
    const legs = 'legs { indicator unit limit value }';
    expect(await read(breach?.id ?? '', legs)).toMatchObject({
      legs: expect.arrayContaining([{ indicator: 'MTTR', unit: 'HOURS', limit: '4', value: '5.333333333333' }]),
    });
    // A third more than promised.
    const [opened] = await messagesTo(house, breach?.id ?? '');
    expect(opened?.start).toMatchObject({ severity: 'MINOR' });
  });

  test('a fact is asked for once and its delivery started once', async () => {
    const { breachId, contract } = await open();
    const answers = await Promise.all([1, 2].map(() => requestNotice(house, breachId)));
    const [first, second] = answers.map(answer => answer.notification?.id);
    expect(first).toBe(second);
    expect(
      await house.query('select signal, start from outbox where workflow_id = $1', [`delivery/acme/${first}`]),
    ).toEqual([
      {
        signal: 'requested',
        start: {
          tenant: 'acme',
          notificationId: first,
          fact: `breach/${breachId}/breach_notice`,
          contractId: contract.id,
          giveUpAt: '2031-03-13T12:00:00.000Z',
          attempts: 0,
          told: 0,
          spread: expect.any(Number),
          notBefore: '2031-03-10T12:00:00.000Z',
        },
      },
    ]);
  });

  test('every contact of the customer gets a mail with the promise, the figures and what follows, in its language and by its clock', async () => {
    const { breachId, contract } = await open();
    const { notification } = await requestNotice(house, breachId);
    const mails = await mailsOf(house, notification?.id ?? '');
    expect(mails.map(mail => [mail.email, mail.toldAt])).toEqual([
      ['it@customer.example', null],
      ['office@customer.example', null],
    ]);
    const [mail, inChinese] = mails;
    expect(await mailsOf(house, notification?.id ?? '')).toEqual(mails);
    for (const part of [
      breachId,
      'Datalab for the faculty',
      'at least 99.9 % per calendar month',
      'available 99.807 %, down 77.8 minutes',
      '10 February 2031, 09:00:00 (Europe/Berlin), 08:00:00 UTC',
      'by 13 March 2031, 13:00:00 (Europe/Berlin), 12:00:00 UTC',
    ]) {
      expect(mail?.text).toContain(part);
      expect(mail?.html).toContain(part);
    }
    for (const part of [
      '实测',
      '可用率 99.807 %，中断 77.8 分钟',
      '2031年2月10日 16:00:00（Asia/Shanghai），即 08:00:00 UTC',
    ]) {
      expect(inChinese?.text).toContain(part);
      expect(inChinese?.html).toContain(part);
    }
    expect(mail?.text).not.toContain('late');
    expect(mail?.html).toContain('IT &lt;coordination&gt;');
    expect(mail?.text).toContain(contract.id);
    expect(mail?.messageId).toMatch(/^<[0-9a-f]{16}\.con_\w+@surety>$/);
  });

  test('the customer is told with the first acceptance, once', async () => {
    const { breachId } = await open();
    const { notification } = await requestNotice(house, breachId);
    const id = notification?.id ?? '';
    for (const mail of await mailsOf(house, id)) {
      for (let times = 0; times < 2; times += 1)
        expect(await accept(house, id, mail)).toMatchObject({ notification: { toldAt: START }, problems: [] });
    }
    expect(
      await read(
        breachId,
        'phase toldAt toldLate version notifications { kind toldAt party { externalId } }',
        customer,
      ),
    ).toEqual({
      phase: 'AWAITING_ANALYSIS',
      toldAt: START,
      toldLate: false,
      version: 2,
      notifications: [{ kind: 'BREACH_NOTICE', toldAt: START, party: { externalId: 'customer' } }],
    });
    const messages = await messagesTo(house, breachId);
    expect(messages.map(message => message.signal)).toEqual(['opened', 'told']);
    expect(messages[1]?.args).toEqual({ notificationId: id, fact: `breach/${breachId}/breach_notice`, toldAt: START });
    expect((await mailsOf(house, id)).map(mail => mail.toldAt)).toEqual([START, START]);
  });

  test('an attempt that ends after a later one had reached somebody leaves no dead letter', async () => {
    const { breachId } = await open();
    const { notification } = await requestNotice(house, breachId);
    const notificationId = notification?.id ?? '';
    const [mail] = await mailsOf(house, notificationId);
    const failed = { notificationId, attempt: 1, contactId: mail?.contactId, reason: 'the server was slow' };
    const letters = () => house.query('select attempts from dead_letter where notification_id = $1', [notificationId]);
    await house.mutate(system, 'recordNotTold', failed);
    expect(await letters()).toEqual([{ attempts: 1 }]);
    if (mail) await accept(house, notificationId, mail);
    expect(await house.mutate(system, 'recordNotTold', failed)).toMatchObject({ problems: [] });
    expect(await letters()).toEqual([]);
  });

  test('what is told to the provider does not count as telling the customer, and the customer does not see it', async () => {
    const { breachId } = await open();
    const { notification } = await requestNotice(house, breachId, 'NOTICE_WARNING_12H', 'PROVIDER_MANAGER');
    const [mail, ...others] = await mailsOf(house, notification?.id ?? '');
    expect([mail?.email, others.length]).toEqual(['manager@provider.example', 0]);
    if (mail) await accept(house, notification?.id ?? '', mail);
    expect(await read(breachId, 'toldAt phase notifications { kind }', customer)).toEqual({
      toldAt: null,
      phase: 'NOTICE_DUE',
      notifications: [],
    });
    expect(await read(breachId, 'notifications { kind }')).toEqual({ notifications: [{ kind: 'NOTICE_WARNING_12H' }] });
  });

  test('nothing is notified while corrected data lift the miss; what is on its way says so', async () => {
    const [early, late] = [await open(), await open()];
    const { notification } = await requestNotice(house, early.breachId);
    for (const { contract } of [early, late]) {
      await recordBreach(house, { contract, serviceId: cast.serviceId, legs: [kept(contract.targetId, 2)] });
    }
    const [mail] = await mailsOf(house, notification?.id ?? '');
    expect(mail?.text).toContain('on the figures below the promise is not missed');
    expect(await requestNotice(house, late.breachId)).toMatchObject({
      notification: null,
      problems: [{ code: 'WRONG_PHASE' }],
    });
  });

  test('a retraction carries the newest figures, and why they changed; that is erased with what people wrote', async () => {
    const { breachId, contract } = await open();
    const reason = 'time left out: The customer cut the power.';
    const legs = [{ ...kept(contract.targetId, 2), reason }];
    await recordBreach(house, { contract, serviceId: cast.serviceId, legs });
    expect(await read(breachId, 'legs { reason }')).toEqual({ legs: [{ reason }] });
    const remembered = await house.query<{ legs: object }>('select legs from breach_subject where contract_id = $1', [
      contract.id,
    ]);
    expect(JSON.stringify(remembered)).not.toContain('cut the power');
    const { notification } = await requestNotice(house, breachId, 'BREACH_RETRACTED');
    const [mail] = await mailsOf(house, notification?.id ?? '');
    expect(mail?.subject).toContain('withdrawn');
    expect(mail?.text).toContain('available 99.95 %, down 20.2 minutes');
    expect(mail?.text).toContain('Why the figures changed');
    expect(mail?.text).toContain(reason);
    expect(mail?.text).not.toContain('data were corrected');
  });

  test('given up is on record once, and not after it was told', async () => {
    const { breachId } = await open();
    const { notification } = await requestNotice(house, breachId);
    const id = notification?.id ?? '';
    const giveUp = () =>
      house.mutate(system, 'giveUpNotification', { notificationId: id }, 'notification { gaveUpAt }');
    expect(await giveUp()).toMatchObject({ notification: { gaveUpAt: START } });
    expect(await giveUp()).toMatchObject({ notification: { gaveUpAt: START } });
    const heard = async () => (await messagesTo(house, breachId)).slice(1).map(({ signal, args }) => [signal, args]);
    const about = { fact: `breach/${breachId}/breach_notice` };
    expect(await heard()).toEqual([['givenUp', about]]);
    const [mail] = await mailsOf(house, id);
    const told = await requestNotice(house, breachId, 'NOTICE_LATE', 'PROVIDER_MANAGER');
    const [warning] = await mailsOf(house, told.notification?.id ?? '');
    if (warning) await accept(house, told.notification?.id ?? '', warning);
    expect(
      await house.mutate(
        system,
        'giveUpNotification',
        { notificationId: told.notification?.id },
        'notification { gaveUpAt }',
      ),
    ).toMatchObject({
      notification: { gaveUpAt: null },
    });
    expect(
      await house.mutate(system, 'recordTold', {
        notificationId: id,
        contactId: warning?.contactId,
        messageId: mail?.messageId,
      }),
    ).toMatchObject({
      problems: [{ code: 'NOT_FOUND' }],
    });
    await house.mutate(manager, 'resendNotification', { notificationId: id });
    expect((await heard()).filter(([signal]) => signal !== 'told')).toEqual([
      ['givenUp', about],
      ['resent', about],
    ]);
  });
});

const hold = (breachId: string, expectedVersion: number) =>
  house.mutate(
    manager,
    'holdBreachNotice',
    { breachId, expectedVersion, reason: 'The figures are checked.' },
    'breach { held version }',
  );

const release = (breachId: string, expectedVersion: number) =>
  house.mutate(manager, 'releaseBreachNotice', { breachId, expectedVersion }, 'breach { held version }');

describe('holding a notice', () => {
  test("needs the contract's leave", async () => {
    const { breachId } = await open();
    expect(await hold(breachId, 1)).toMatchObject({ breach: null, problems: [{ code: 'HOLD_NOT_GRANTED' }] });
    expect(await signals(breachId)).toEqual(['opened']);
  });

  test('where it may be held it is held from the start and goes out when released', async () => {
    const { breachId } = await open({ mayHoldNotice: true });
    expect(await read(breachId, 'held allowedActions')).toEqual({
      held: true,
      allowedActions: ['RELEASE_NOTICE', 'ANALYSE', 'EXTEND_ANALYSIS'],
    });
    expect(await requestNotice(house, breachId)).toMatchObject({
      notification: null,
      problems: [{ code: 'WRONG_PHASE' }],
    });
    expect(await hold(breachId, 1)).toMatchObject({ problems: [{ code: 'WRONG_PHASE' }] });
    expect(await release(breachId, 1)).toMatchObject({ breach: { held: false, version: 2 } });
    expect(await release(breachId, 2)).toMatchObject({ problems: [{ code: 'WRONG_PHASE' }] });
    expect(await hold(breachId, 2)).toMatchObject({ breach: { held: true, version: 3 } });
    expect(await release(breachId, 3)).toMatchObject({ breach: { held: false } });
    const { notification } = await requestNotice(house, breachId);
    const [mail] = await mailsOf(house, notification?.id ?? '');
    if (mail) await accept(house, notification?.id ?? '', mail);
    expect(await hold(breachId, 5)).toMatchObject({ problems: [{ code: 'ALREADY_TOLD' }] });
    expect(await signals(breachId)).toEqual(['opened', 'released', 'held', 'released', 'told']);
    expect(
      await house.query(
        "select reason from trail where action = 'holdBreachNotice' and outcome = 'DONE' and subject_id = $1",
        [breachId],
      ),
    ).toEqual([{ reason: 'The figures are checked.' }]);
  });
});

/** Last in this file: the tenant's clock only goes forward. */
test('a notice after its 24 hours is late: on record, and in its words', async () => {
  const { breachId } = await open();
  const { notification } = await requestNotice(house, breachId);
  await house.setClock('2031-03-11T12:00:00.001Z');
  for (let times = 0; times < 2; times += 1) {
    expect(
      await house.mutate(system, 'recordNoticeLate', { breachId }, 'breach { toldLate toldAt version }'),
    ).toMatchObject({
      breach: { toldLate: true, toldAt: null, version: 1 },
    });
  }
  const [mail] = await mailsOf(house, notification?.id ?? '');
  expect(mail?.text).toContain(
    'This notice is late: it was due by 11 March 2031, 13:00:00 (Europe/Berlin), 12:00:00 UTC.',
  );
  if (mail) await accept(house, notification?.id ?? '', mail);
  expect(await read(breachId, 'toldAt toldLate phase')).toEqual({
    toldAt: '2031-03-11T12:00:00.001Z',
    toldLate: true,
    phase: 'AWAITING_ANALYSIS',
  });
});
