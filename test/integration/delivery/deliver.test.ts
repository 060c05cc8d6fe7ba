import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import {
  createActivities,
  createMailer,
  createSubgraphs,
  type Mailer,
  type Subgraphs,
} from '@surety/workflow-activities';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TENANT } from '../../support/subgraph.ts';
import { type Cast, registerCast, takeOver } from '../contracts/actors.ts';
import { leg, mailsOf, recordBreach, requestNotice } from '../contracts/breach-record.ts';
import { type House, openHouse } from '../contracts/house.ts';

const IT = 'it@customer.example';
const OFFICE = 'office@customer.example';

/** A mail server that takes what it does not refuse. */
const refused = new Map<string, number>();
const inbox: ParsedMail[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo({ address }, _session, done) {
    const responseCode = refused.get(address);
    done(responseCode ? Object.assign(new Error(`no mailbox ${address}`), { responseCode }) : null);
  },
  onData(stream, _session, done) {
    simpleParser(stream).then(mail => {
      inbox.push(mail);
      done();
    }, done);
  },
});

let house: House;
let cast: Cast;
let subgraphs: Subgraphs;
let mailer: Mailer;
let notificationId: string;
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  house = await openHouse();
  cast = await registerCast(house);
  const nobody = 'http://127.0.0.1:9/graphql';
  subgraphs = createSubgraphs({
    urls: { contracts: `${house.url}/graphql`, metrics: nobody, audits: nobody },
    identityKey: house.keys.worker,
  });
  mailer = createMailer({
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    from: 'Surety <surety@provider.example>',
  });
});
afterAll(async () => {
  mailer?.close();
  await house?.close();
  await new Promise<void>(closed => server.close(() => closed()));
});
beforeEach(async () => {
  refused.clear();
  inbox.length = 0;
  const contract = await takeOver(house, cast, { noticeClock: 'DETECTION' });
  const { breach } = await recordBreach(house, {
    contract,
    serviceId: cast.serviceId,
    legs: [leg(contract.targetId, 1)],
  });
  notificationId = (await requestNotice(house, breach?.id ?? '')).notification?.id ?? '';
});

const deliver = (parts: { subgraphs?: Subgraphs; mailer?: Mailer } = {}, attempt = 1) =>
  createActivities({ subgraphs, mailer, ...parts }).deliver({ tenant: TENANT, notificationId, attempt });
const recipients = () => inbox.flatMap(({ to }) => [to ?? []].flat().map(({ text }) => text)).toSorted();
const told = async () =>
  (await mailsOf(house, notificationId)).filter(({ toldAt }) => toldAt !== null).map(({ email }) => email);

describe('a notice by mail (H7.3.1)', () => {
  test('reaches each contact of the customer once, as a machine wrote it, under the id that the fact has', async () => {
    const expected = await mailsOf(house, notificationId);
    expect(await deliver()).toEqual({ told: 2, failed: 0, lastFailure: null });
    expect(recipients()).toEqual([expect.stringContaining(IT), expect.stringContaining(OFFICE)]);
    expect(inbox.map(({ messageId }) => messageId).toSorted()).toEqual(
      expected.map(({ messageId }) => messageId).toSorted(),
    );
    for (const mail of inbox) {
      expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
      expect(mail.messageId).toMatch(/^<[0-9a-f]{16}\.con_[^@]+@surety>$/);
      expect(mail.text).toContain('99.807');
    }
    expect((await told()).toSorted()).toEqual([IT, OFFICE]);
  });

  test('sends nothing more when it is asked again', async () => {
    await deliver();
    const sent = inbox.length;
    expect(await deliver({}, 2)).toEqual({ told: 2, failed: 0, lastFailure: null });
    expect(inbox).toHaveLength(sent);
  });

  test('that a server refuses is counted, with its code but without an address, and the others are told', async () => {
    refused.set(IT, 550);
    const outcome = await deliver();
    expect(outcome).toEqual({ told: 1, failed: 1, lastFailure: 'the mail server refused it (550)' });
    expect(JSON.stringify(outcome)).not.toContain('@');
    expect(await told()).toEqual([OFFICE]);
  });

  test('goes, when the server has changed its mind, to whoever was not told yet', async () => {
    refused.set(IT, 450);
    await deliver();
    refused.clear();
    inbox.length = 0;
    expect(await deliver({}, 2)).toEqual({ told: 2, failed: 0, lastFailure: null });
    expect(recipients()).toEqual([expect.stringContaining(IT)]);
  });

  test('that finds no server tells nobody and throws nothing', async () => {
    const away = createMailer({ url: 'smtp://127.0.0.1:9', from: 'surety@provider.example' });
    const outcome = await deliver({ mailer: away });
    away.close();
    expect(outcome).toEqual({
      told: 0,
      failed: 2,
      lastFailure: expect.stringMatching(/^the mail server could not be reached \(\w+\)$/),
    });
    expect(await told()).toEqual([]);
  });

  test('that was accepted but not recorded is sent again as the same mail', async () => {
    const forgetful: Subgraphs = { ...subgraphs, tell: () => Promise.reject(new Error('away')) };
    await expect(deliver({ subgraphs: forgetful })).rejects.toThrow('away');
    const first = inbox.map(({ messageId }) => messageId);
    inbox.length = 0;
    expect(await deliver({}, 2)).toMatchObject({ told: 2, failed: 0 });
    expect(inbox.map(({ messageId }) => messageId)).toEqual(expect.arrayContaining(first));
  });

  test('of another tenant is not found, for good', async () => {
    const elsewhere = createActivities({ subgraphs, mailer }).deliver({ tenant: 'beta', notificationId, attempt: 1 });
    await expect(elsewhere).rejects.toMatchObject({ nonRetryable: true, type: 'NOT_FOUND' });
    expect(inbox).toEqual([]);
  });
});
