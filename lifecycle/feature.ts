/** A feature is one thing seen on X. It starts once per page and ends with its signal. */
import { computed, effect, untracked } from '@preact/signals-core';
import type { Kind } from '../x/follow';
import { reportError } from './report-error';
import type { Session } from './session';

type AllEvents = WindowEventMap & DocumentEventMap & { freeze: Event; resume: Event };

export interface Feature {
  /** The file's name. */
  id: string;
  start(stage: Stage): void;
}

/**
 * What a feature works with. Everything it hands over here runs guarded: a feature that fails is reported
 * under its id, and neither X's page nor another feature notices.
 */
export interface Stage {
  session: Session;
  signal: AbortSignal;
  /** Runs now, and again whenever a signal that it read has changed. */
  follow(run: () => unknown, signal?: AbortSignal): void;
  /** Runs now, and again whenever what `read` gives has changed: only that, whatever else `run` looks at. */
  whenever<Value>(read: () => Value, run: (value: Value) => unknown, signal?: AbortSignal): void;
  /** Runs `start` whenever a condition over signals comes true; its signal aborts when it no longer holds. */
  during(holds: () => boolean, start: (signal: AbortSignal) => void, signal?: AbortSignal): void;
  /** Runs now and soon after X's page changed: for what has to keep its place on it. */
  onChange(look: () => void, signal?: AbortSignal): void;
  /** Runs now and in the frame of every change: for what stands beside something that X moves. */
  onFrame(look: () => void, signal?: AbortSignal): void;
  /** Starts something for each thing of a kind that the returned function is told to notice. */
  onNoticed<Thing>(
    kind: Kind<Thing>,
    start: (thing: Thing, signal: AbortSignal) => void,
  ): (node: HTMLElement) => void;
  /** Listens on X's page without ever stopping or changing an event of its own. */
  listen<Name extends keyof AllEvents>(
    target: EventTarget,
    names: readonly Name[],
    listener: (event: AllEvents[Name]) => void,
    options?: { signal?: AbortSignal; once?: boolean },
  ): void;
  /** Guards a function that is called from elsewhere, such as a button's. */
  guard<Arguments extends unknown[]>(run: (...given: Arguments) => unknown): (...given: Arguments) => void;
}

/** Starts every feature on its own: one that fails takes nothing else down. */
export function startFeatures(features: readonly Feature[], session: Session): void {
  for (const feature of features) {
    const stage = stageOf(feature.id, session);
    stage.guard(() => feature.start(stage))();
  }
}

function stageOf(id: string, session: Session): Stage {
  const { signal } = session;
  const guard: Stage['guard'] =
    (run) =>
    (...given) => {
      try {
        const outcome = run(...given);
        if (outcome instanceof Promise) outcome.catch((error: unknown) => reportError(id, error, session));
      } catch (error) {
        reportError(id, error, session);
      }
    };
  const follow: Stage['follow'] = (run, until = signal) => {
    if (until.aborted) return;
    // What an effect returns would be taken for its clean-up.
    const guarded = guard(run);
    const stop = effect(() => guarded());
    until.addEventListener('abort', stop, { once: true });
  };
  return {
    session,
    signal,
    guard,
    follow,
    whenever(read, run, until = signal) {
      const value = computed(read);
      follow(() => {
        const current = value.value;
        return untracked(() => run(current));
      }, until);
    },
    during(holds, start, until = signal) {
      let current: AbortController | null = null;
      follow(() => {
        if (holds() === (current !== null)) return;
        current?.abort();
        current = current ? null : new AbortController();
        const started = current;
        // What it reads while it starts is not a condition for it.
        if (started) untracked(() => start(AbortSignal.any([until, started.signal])));
      }, until);
    },
    onChange: (look, until = signal) => session.onChange(guard(look), until),
    onFrame: (look, until = signal) => session.onFrame(guard(look), until),
    onNoticed: (kind, start) => session.followNoticed(kind, guard(start)),
    listen(target, names, listener, options = {}) {
      const settings = {
        capture: true,
        passive: true,
        once: options.once ?? false,
        signal: options.signal ?? signal,
      };
      for (const name of names) target.addEventListener(name, guard(listener) as EventListener, settings);
    },
  };
}
