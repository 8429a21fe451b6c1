import { computed, signal } from '@preact/signals-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Feature, type Stage, startFeatures } from './feature';
import type { Session } from './session';

afterEach(() => vi.restoreAllMocks());

function session(controller = new AbortController()): Session {
  const idle = () => {};
  return {
    signal: controller.signal,
    isAlive: () => !controller.signal.aborted,
    path: signal('/home'),
    theme: signal('light'),
    health: signal('known'),
    isNaming: signal(false),
    lastInTab: signal(''),
    isCounting: signal(false),
    account: signal('claire'),
    isCovered: signal(false),
    asking: signal(null),
    watched: signal(new Map()),
    standings: signal(new Map()),
    inserted: new Map(),
    sent: signal(null),
    isPaused: signal(false),
    isWritingFailing: signal(false),
    isOpen: computed(() => true),
    state: signal(null),
    language: signal(null),
    take: idle,
    refresh: async () => {},
    recall: async () => {},
    look: idle,
    onChange: (look) => look(),
    onFrame: (look) => look(),
    followNoticed: () => idle,
  };
}

function feature(id: string, start: (stage: Stage) => void): Feature {
  return { id, start };
}

describe('features', () => {
  it('start each on their own: one that throws, now or later, takes nothing else down', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const shared = session();
    const seen: string[] = [];
    startFeatures(
      [
        feature('breaks-at-start', () => {
          throw new Error('at start');
        }),
        feature('breaks-later', ({ follow, guard }) => {
          follow(() => {
            if (shared.account.value === 'acme') throw new Error('in an effect');
          });
          guard(async () => {
            throw new Error('in a promise');
          })();
        }),
        feature('lives', ({ follow }) => follow(() => seen.push(shared.account.value))),
      ],
      shared,
    );
    (shared.account as ReturnType<typeof signal<string>>).value = 'acme';
    await Promise.resolve();
    expect(seen).toEqual(['claire', 'acme']);
    const messages = error.mock.calls.map(([message]) => String(message));
    expect(messages.filter((message) => message.includes('breaks-at-start'))).toHaveLength(1);
    expect(messages.filter((message) => message.includes('breaks-later'))).toHaveLength(2);
  });

  it('keep quiet about calls that fail because the extension is gone', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const controller = new AbortController();
    const gone = session(controller);
    startFeatures(
      [
        feature('late', ({ guard }) => {
          controller.abort();
          guard(() => {
            throw new Error('Extension context invalidated.');
          })();
        }),
      ],
      gone,
    );
    expect(error).not.toHaveBeenCalled();
  });

  it('run something while a condition holds, and end it when it no longer does', () => {
    const isOn = signal(false);
    const events: string[] = [];
    const controller = new AbortController();
    startFeatures(
      [
        feature('during', ({ during }) =>
          during(
            () => isOn.value,
            (until) => {
              events.push('starts');
              until.addEventListener('abort', () => events.push('ends'));
            },
          ),
        ),
      ],
      session(controller),
    );
    isOn.value = true;
    isOn.value = false;
    isOn.value = true;
    controller.abort();
    isOn.value = false;
    expect(events).toEqual(['starts', 'ends', 'starts', 'ends']);
  });
});
