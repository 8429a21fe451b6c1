import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Circumstance, type Happening, Meter, type Moment } from './meter';
import type { Slice } from './slice';

const here: Circumstance = {
  account: 'claire',
  activity: 'listening',
  pageKind: 'home',
  hand: 'me',
  standing: 'within',
};
const startWallMs = Date.UTC(2026, 2, 2, 9);

function at(seconds: number, zone = 'Europe/Paris'): Moment {
  return { monotonicMs: seconds * 1000, wallMs: startWallMs + seconds * 1000, zone };
}

/** A meter that starts at second 0 on a visible, focused page, and the slices that it has given. */
function start(idleMs = 60_000) {
  let made = 0;
  const slices = new Map<string, Slice>();
  const meter = new Meter(at(0), here, { idleMs, newId: () => `slice-${made++}` });
  const observe = (happening: Happening) => {
    const slice = meter.observe(happening);
    if (slice) slices.set(slice.id, slice);
  };
  observe({ at: at(0), isPresent: true, isLife: true });
  return {
    observe,
    eraseBefore: (second: number, now: number) => meter.eraseBefore(at(second).wallMs, at(now)),
    tick: (from: number, to: number) => {
      for (let second = from; second <= to; second++) observe({ at: at(second) });
    },
    slices: () => [...slices.values()],
    totalMs: () => [...slices.values()].reduce((sum, { durationMs }) => sum + durationMs, 0),
  };
}

describe('counting', () => {
  it('counts a visible, focused, used page to the millisecond', () => {
    const { observe, tick, slices } = start();
    tick(1, 10);
    observe({ at: at(10.4), isPresent: false });
    tick(11, 20);
    expect(slices()).toEqual([
      { ...here, id: 'slice-0', startedAt: startWallMs, durationMs: 10_400, zone: 'Europe/Paris' },
    ]);
  });

  it('counts nothing where no reader can be, and goes on when one is back', () => {
    const { observe, tick, slices, totalMs } = start();
    tick(1, 5);
    observe({ at: at(5), isPresent: false });
    tick(6, 30);
    observe({ at: at(30), isPresent: true, isLife: true });
    tick(31, 40);
    expect(totalMs()).toBe(15_000);
    expect(slices()).toHaveLength(2);
  });

  it('stops at the last sign of life plus the threshold, even between two heartbeats', () => {
    const { observe, tick, totalMs } = start(15_000);
    tick(1, 3);
    observe({ at: at(3.5), isLife: true });
    tick(4, 60);
    expect(totalMs()).toBe(18_500);
    observe({ at: at(60), isLife: true });
    tick(61, 65);
    expect(totalMs()).toBe(23_500);
  });

  it('splits by account, activity and page at the moment of the change', () => {
    const { observe, tick, slices } = start();
    tick(1, 4);
    observe({ at: at(4.25), circumstance: { ...here, activity: 'speaking' } });
    tick(5, 9);
    observe({ at: at(9), circumstance: { ...here, account: 'acme' } });
    tick(10, 12);
    expect(slices().map(({ account, activity, durationMs }) => [account, activity, durationMs])).toEqual([
      ['claire', 'listening', 4250],
      ['claire', 'speaking', 4750],
      ['acme', 'listening', 3000],
    ]);
  });

  it('bridges a busy page, but counts at most a second of a sleep', () => {
    const { observe, totalMs, slices } = start();
    observe({ at: at(1) });
    observe({ at: at(5.9) });
    expect(totalMs()).toBe(5900);
    observe({ at: at(50) });
    expect(totalMs()).toBe(6900);
    observe({ at: at(51) });
    expect(totalMs()).toBe(7900);
    expect(slices()).toHaveLength(2);
  });

  /** As `at`, after the wall clock was put forward (or, negative, back). */
  const slipped = (seconds: number, slipMs: number) => ({
    ...at(seconds),
    wallMs: at(seconds).wallMs + slipMs,
  });

  it('counts the same with a wall clock put back, on the day that it now shows', () => {
    const { observe, slices, totalMs } = start();
    observe({ at: at(1) });
    for (let second = 2; second <= 60; second++) observe({ at: slipped(second, -86_400_000) });
    expect(totalMs()).toBe(60_000);
    expect(slices().map(({ startedAt }) => startedAt - startWallMs)).toEqual([0, 2000 - 86_400_000]);
  });

  it('counts the same where one went to put the clock forward, and came back', () => {
    const { observe, tick, slices, totalMs } = start();
    tick(1, 10);
    observe({ at: at(10), isPresent: false });
    observe({ at: slipped(15, 3_600_000), isPresent: true, isLife: true });
    for (let second = 16; second <= 60; second++) observe({ at: slipped(second, 3_600_000) });
    expect(totalMs()).toBe(55_000);
    expect(slices().at(-1)?.startedAt).toBe(startWallMs + 15_000 + 3_600_000);
  });

  it('of a clock that went forward by itself loses no more than it went, and that only of a still reader', () => {
    const { observe, tick, totalMs } = start();
    tick(1, 10);
    for (let second = 11; second <= 70; second++) observe({ at: slipped(second, 6_000) });
    expect(totalMs()).toBe(54_000);
    observe({ at: slipped(71, 6_000), isLife: true });
    observe({ at: slipped(72, 6_000) });
    expect(totalMs()).toBe(55_000);
  });

  it('puts what comes after a sleep on the day of the waking, even where the monotonic clock slept too', () => {
    const { observe, tick, slices, totalMs } = start();
    tick(1, 10);
    const awake = (seconds: number) => slipped(seconds, 9 * 3_600_000);
    for (let second = 11; second <= 30; second++) observe({ at: awake(second) });
    // Nobody has touched anything since the lid was opened: at most the second before it was closed counts.
    expect(totalMs()).toBe(11_000);
    observe({ at: awake(31), isLife: true });
    observe({ at: awake(32) });
    expect(totalMs()).toBe(12_000);
    expect(slices().at(-1)?.startedAt).toBe(startWallMs + 31_000 + 9 * 3_600_000);
  });

  it('begins a new slice where the reader comes back between two beats', () => {
    const { observe, tick, slices } = start(15_000);
    tick(1, 13);
    observe({ at: at(17), isLife: true });
    observe({ at: at(18) });
    expect(slices().map(({ startedAt, durationMs }) => [startedAt - startWallMs, durationMs])).toEqual([
      [0, 15_000],
      [17_000, 1000],
    ]);
  });

  it('counts of a time that was another page’s before only what came after', () => {
    const { observe, slices } = start();
    observe({ at: at(1) });
    observe({ at: at(2), ownSinceMs: 1_300 });
    observe({ at: at(3), ownSinceMs: 3_000 });
    observe({ at: at(4) });
    expect(slices().map(({ startedAt, durationMs }) => [startedAt - startWallMs, durationMs])).toEqual([
      [0, 1000],
      [1300, 700],
      [3000, 1000],
    ]);
  });

  it('begins again where everything was erased, also between two happenings', () => {
    const { observe, eraseBefore, slices } = start();
    observe({ at: at(1) });
    // It hears of it late, and had accounted for nothing since.
    eraseBefore(1.3, 1.9);
    observe({ at: at(2) });
    observe({ at: at(3) });
    expect(slices().map(({ startedAt, durationMs }) => [startedAt - startWallMs, durationMs])).toEqual([
      [0, 1000],
      [1301, 1699],
    ]);
  });

  it('goes on at once where the clock was set back since everything was erased', () => {
    const { observe, eraseBefore, totalMs } = start();
    observe({ at: at(1) });
    eraseBefore(3600, 1);
    observe({ at: at(2) });
    expect(totalMs()).toBe(2000);
  });

  it('begins a new slice in a new zone', () => {
    const { observe, slices } = start();
    observe({ at: at(1) });
    observe({ at: at(2, 'America/New_York') });
    observe({ at: at(3, 'America/New_York') });
    expect(slices().map(({ zone, durationMs }) => [zone, durationMs])).toEqual([
      ['Europe/Paris', 2000],
      ['America/New_York', 1000],
    ]);
  });
});

describe('whatever happens', () => {
  const happening = fc.record({
    afterMs: fc.oneof(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 200_000 })),
    isLife: fc.boolean(),
    isPresent: fc.boolean(),
    account: fc.constantFrom('claire', 'acme', ''),
    activity: fc.constantFrom('listening' as const, 'reacting' as const, 'speaking' as const),
  });

  it('slices never overlap, never shrink, and never sum to more than real time', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 60 }), (happenings) => {
        let made = 0;
        const meter = new Meter(at(0), here, { idleMs: 60_000, newId: () => `${made++}` });
        const slices = new Map<string, Slice>();
        let nowMs = 0;
        for (const { afterMs, isLife, isPresent, account, activity } of happenings) {
          nowMs += afterMs;
          const slice = meter.observe({
            at: at(nowMs / 1000),
            isLife,
            isPresent,
            circumstance: { ...here, account, activity },
          });
          if (!slice) continue;
          expect(slice.durationMs).toBeGreaterThanOrEqual(slices.get(slice.id)?.durationMs ?? 0);
          slices.set(slice.id, slice);
        }
        const inOrder = [...slices.values()].sort((a, b) => a.startedAt - b.startedAt);
        for (const [index, slice] of inOrder.entries()) {
          const next = inOrder[index + 1];
          if (next) expect(slice.startedAt + slice.durationMs).toBeLessThanOrEqual(next.startedAt + 1);
        }
        const totalMs = inOrder.reduce((sum, { durationMs }) => sum + durationMs, 0);
        expect(totalMs).toBeLessThanOrEqual(nowMs + inOrder.length);
      }),
    );
  });
});
