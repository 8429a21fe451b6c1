/**
 * Somebody who browses X by script, and what of it was really time on X: the page in view and focused (its witness),
 * somebody there (the script's own moves of the mouse, and a minute after each), and the processes running.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { signalAll } from '../../tests/e2e/browser-processes';
import { launchReal, type RealBrowser, rest } from '../../tests/e2e/real-browser';
import { askWitness, placeWitness, type Span } from '../../tests/e2e/witness';
import { inBoth, msOf, without } from './spans';

/** As the product has it, unless the user chose another. */
const idleMs = 60_000;
/** A hand that reads moves about so often. */
const moveEveryMs = 2_000;
/** The last growth is on its way: a beat, and the writing of it. */
const settleMs = 2_000;

/** Milliseconds by account. */
type MsByAccount = Map<string, number>;

export class Browsing {
  readonly pages: Page[] = [];
  readonly #profile: string;
  readonly #extension: string;
  #real: RealBrowser;
  #blank: Page | undefined;
  #before: MsByAccount = new Map();
  /** Of pages that are gone. */
  #seenOnGone: Span[] = [];
  #stopped: Span[] = [];
  #livedAt: number[] = [];
  #accounts: { account: string; from: number }[] = [];
  /** Since `front` until `away`, by the script's clock alone: the witness is held against it. */
  #fronted: Span[] = [];

  private constructor(real: RealBrowser, profile: string, extension: string) {
    this.#real = real;
    this.#profile = profile;
    this.#extension = extension;
  }

  /** Opens pages of X, and leaves an empty tab in front: what opening them took is not part of any truth. */
  static async start(extension: string, paths: readonly string[]): Promise<Browsing> {
    const profile = await mkdtemp(join(tmpdir(), 'chandelle-truth-'));
    const browsing = new Browsing(await launchReal(profile, [extension]), profile, extension);
    for (const path of paths) browsing.pages.push(await browsing.#real.openX(path));
    browsing.#blank = await browsing.#real.openBlank();
    await rest(settleMs);
    browsing.#before = msByAccount(await browsing.#real.slices());
    for (const page of browsing.pages) await placeWitness(page);
    return browsing;
  }

  get real(): RealBrowser {
    return this.#real;
  }

  async front(page: Page): Promise<void> {
    const from = await middleOf(() => page.bringToFront());
    this.#leftAt(from);
    this.#fronted.push({ from, until: Number.POSITIVE_INFINITY });
  }

  /** Leaves X for the empty tab. */
  async away(): Promise<void> {
    this.#leftAt(await middleOf(async () => this.#blank?.bringToFront()));
  }

  #leftAt(until: number): void {
    const last = this.#fronted.at(-1);
    if (last) last.until = Math.min(last.until, until);
  }

  /** Reads: the mouse moves now and then. */
  async stay(page: Page, ms: number): Promise<void> {
    const endMs = performance.now() + ms;
    while (performance.now() < endMs) {
      await this.move(page);
      await rest(Math.min(moveEveryMs, Math.max(0, endMs - performance.now())));
    }
  }

  async move(page: Page): Promise<void> {
    const x = 300 + 10 * (this.#livedAt.length % 20);
    this.#livedAt.push(await middleOf(() => page.mouse.move(x, 400)));
  }

  async switchAccount(page: Page, account: string): Promise<void> {
    const from = await page.evaluate((handle) => {
      window.stage.switchAccount(handle);
      window.stage.goTo('/home');
      return Date.now();
    }, account);
    this.#accounts.push({ account, from });
  }

  /** All processes stand still, as in a suspended computer. */
  async stopFor(ms: number): Promise<void> {
    const from = Date.now();
    signalAll(this.#real.browser, 'SIGSTOP');
    await rest(ms);
    this.#stopped.push({ from, until: Date.now() });
    signalAll(this.#real.browser, 'SIGCONT');
  }

  /** Every process is killed at once; then the browser is started again on the same profile. */
  async crash(): Promise<void> {
    const seen = (await Promise.all(this.pages.splice(0).map(askWitness))).flat();
    // Those that lasted until now last until the end.
    const askedAt = Math.max(...seen.map(({ until }) => until));
    const killedAt = Date.now();
    signalAll(this.#real.browser, 'SIGKILL');
    this.#seenOnGone.push(
      ...seen.map((span) => (span.until === askedAt ? { ...span, until: killedAt } : span)),
    );
    this.#leftAt(killedAt);
    await this.#real.browser.close().catch(() => {});
    await rest(1000);
    this.#real = await launchReal(this.#profile, [this.#extension]);
    this.#blank = await this.#real.openBlank();
  }

  /** After `away`. `truth` by account where the script changed between some, else for all under ''. */
  async outcome(): Promise<{ truth: MsByAccount; counted: MsByAccount; scriptMs: number }> {
    const seen = [...this.#seenOnGone, ...(await Promise.all(this.pages.map(askWitness))).flat()];
    // Coming back is a sign of life, too.
    const signs = [...this.#livedAt, ...seen.map(({ from }) => from)];
    const alive = signs.map((at) => ({ from: at, until: at + idleMs }));
    const real = without(inBoth(seen, alive), this.#stopped);
    await rest(settleMs);
    const after = msByAccount(await this.#real.slices());
    const counted: MsByAccount = new Map();
    for (const [account, ms] of after) {
      const growth = ms - (this.#before.get(account) ?? 0);
      if (growth > 0) counted.set(account, growth);
    }
    const scriptMs = msOf(without(inBoth(this.#fronted, alive), this.#stopped));
    if (this.#accounts.length === 0)
      return { truth: new Map([['', msOf(real)]]), counted: summed(counted), scriptMs };
    return { truth: this.#byAccount(real), counted, scriptMs };
  }

  #byAccount(real: readonly Span[]): MsByAccount {
    const truth: MsByAccount = new Map();
    for (const [index, { account, from }] of this.#accounts.entries()) {
      const until = this.#accounts[index + 1]?.from ?? Number.POSITIVE_INFINITY;
      truth.set(account, (truth.get(account) ?? 0) + msOf(inBoth(real, [{ from, until }])));
    }
    return truth;
  }

  async close(): Promise<void> {
    await this.#real.browser.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** UTC, ms: half way between asking for something and having it. */
async function middleOf(run: () => Promise<unknown>): Promise<number> {
  const before = Date.now();
  await run();
  return (before + Date.now()) / 2;
}

function msByAccount(slices: readonly { account: string; durationMs: number }[]): MsByAccount {
  const sums: MsByAccount = new Map();
  for (const { account, durationMs } of slices) sums.set(account, (sums.get(account) ?? 0) + durationMs);
  return sums;
}

function summed(ms: MsByAccount): MsByAccount {
  return new Map([['', [...ms.values()].reduce((sum, each) => sum + each, 0)]]);
}
