import type { ModelTold } from '../../messaging/model';

interface Ask {
  told: ModelTold;
  over: Promise<void>;
  stopping: AbortController;
  leaving: ReturnType<typeof setTimeout> | undefined;
}

type Run = (signal: AbortSignal, onWriting: (text: string) => void) => Promise<ModelTold>;

/** So long a page waits for news before it is told what there is. */
const newsMs = 250;
/** A page that has not asked again for so long has closed its answers, or is gone: nobody waits any more. */
const leftMs = 1_500;

/** Models that are being asked. A page asks until it is told the end: whoever asks no further stops it. */
export class RunningAsks {
  #asks = new Map<string, Ask>();

  begin(key: string, run: Run): void {
    const stopping = new AbortController();
    const ask: Ask = {
      told: { kind: 'writing', text: '' },
      over: Promise.resolve(),
      stopping,
      leaving: undefined,
    };
    ask.over = run(stopping.signal, (text) => {
      ask.told = { kind: 'writing', text };
    }).then(
      (told) => {
        ask.told = told;
      },
      (error) => {
        // Stopped by its page: there is nobody to be told.
        if (!stopping.signal.aborted) console.error('Chandelle: the model', error);
        this.#asks.delete(key);
      },
    );
    this.#asks.set(key, ask);
  }

  /** How it stands, as soon as there is something to tell; undefined: it is not being asked. */
  async tell(key: string): Promise<ModelTold | undefined> {
    const ask = this.#asks.get(key);
    if (!ask) return undefined;
    clearTimeout(ask.leaving);
    await Promise.race([ask.over, new Promise((resolve) => setTimeout(resolve, newsMs))]);
    if (ask.told.kind !== 'writing') this.#asks.delete(key);
    else ask.leaving = setTimeout(() => this.#leave(key, ask), leftMs);
    return ask.told;
  }

  #leave(key: string, { stopping }: Ask): void {
    stopping.abort();
    this.#asks.delete(key);
  }
}
