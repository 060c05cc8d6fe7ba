import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, type House, openHouse, T0 } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

const KEPT = { endedAt: T0, keptUntil: day(365), erasedAt: null };
const ERASE = ['readRetention', 'eraseInContracts', 'eraseInMetrics', 'eraseInAudits'];
const LATE = ['eraseInMetrics', 'eraseInAudits', 'concludeErasure'];

describe('an ended contract (H7.4)', () => {
  test('is closed at the seal of its last period; its records are kept, and then erased in contracts first', async () => {
    const retention = await house.retention({});
    expect(await retention.details()).toContain('closed once all that was under way is over');
    await retention.clock.advanceTo(day(5));
    expect(retention.asked()).toEqual(['closeContract']);
    expect(await retention.details()).toMatch(/kept whole until 2032-01-05 10:00 UTC[\s\S]*erased for good/);
    await retention.clock.advanceTo(day(364));
    expect(retention.asked()).toEqual(['closeContract']);
    await retention.clock.advanceTo(day(365));
    expect(retention.asked()).toEqual(['closeContract', ...ERASE]);
    await retention.signal('erased', { erasedAt: day(365) });
    await retention.clock.advanceTo(day(367));
    expect(retention.asked()).toEqual(['closeContract', ...ERASE, ...LATE]);
    expect(await retention.handle.result()).toEqual({ contractId: 'ctr_1', ended: 'ERASED' });
    expect((await retention.timers()).slice(1)).toEqual([
      'contracts is asked whether all of the contract is over (2031-01-10 10:00 UTC)',
      'the records are kept until then (2032-01-05 10:00 UTC)',
      expect.stringContaining('what came late is erased'),
    ]);
    await retention.keep('retention-kept-and-erased');
  });

  test('waits as long as something is open, before its close and before the erasure', async () => {
    const closings = [{ closedAt: null, waitsFor: ['handover trm_1'], askAgainAt: day(12) }];
    const standings = [
      { ...KEPT, waitsFor: ['breach brc_1'], askAgainAt: day(372) },
      { ...KEPT, keptUntil: day(380), waitsFor: [], askAgainAt: day(380) },
    ];
    const retention = await house.retention(
      {},
      {
        closeContract: async () => closings.shift() ?? { closedAt: day(12), waitsFor: [], askAgainAt: null },
        readRetention: async () => standings.shift() ?? { ...KEPT, waitsFor: [], askAgainAt: null },
      },
    );
    await retention.clock.advanceTo(day(11));
    expect(retention.asked()).toEqual(['closeContract']);
    expect(await retention.details()).toContain('waits for: handover trm_1');
    await retention.clock.advanceTo(day(371));
    expect(retention.asked()).toEqual(['closeContract', 'closeContract', 'readRetention']);
    expect(await retention.details()).toContain('nothing is erased while this is open: breach brc_1');
    await retention.clock.advanceTo(day(379));
    expect(retention.asked().slice(3)).toEqual(['readRetention']);
    await retention.clock.advanceTo(day(382));
    expect(retention.asked().slice(4)).toEqual([...ERASE, ...LATE]);
    await retention.keep('retention-something-open');
  });

  test('that is erased by hand goes on from there at once', async () => {
    const retention = await house.retention({ phase: 'KEPT', closeAt: day(-1) });
    expect(retention.asked()).toEqual(['closeContract']);
    await retention.clock.advanceTo(day(100));
    await retention.signal('erased', { erasedAt: day(100) });
    expect(retention.asked().slice(1)).toEqual(['eraseInMetrics', 'eraseInAudits']);
    await retention.clock.advanceTo(day(101));
    expect(retention.asked().slice(3)).toEqual(LATE);
    await retention.keep('retention-erased-by-hand');
  });

  test('entered where its row stands, erased in contracts long ago, does what is left', async () => {
    const retention = await house.retention({ phase: 'ERASING', erasedAt: day(-3), keptUntil: day(-4) });
    expect(retention.asked()).toEqual(LATE);
    expect(await retention.handle.result()).toEqual({ contractId: 'ctr_1', ended: 'ERASED' });
    await retention.keep('retention-entered-late');
  });
});
