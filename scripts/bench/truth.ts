/**
 * What is counted, against what really happened: scripted browsing on the stage, in a Chromium that is left as it
 * is for its user (no emulated focus, no debugger on the worker), with the build that ships.
 */
import { Browsing } from './browsing';
import type { Bench, Figure, Outcome } from './figure';
import { copyOfShipped } from './shipped';
import { type Scenario, scenarios } from './truth-scenarios';

export const scenarioNames = scenarios.map(({ id }) => id);

/** `wanted`: names of scenarios; none: all of them. */
export async function measureTruth(bench: Bench, wanted: readonly string[]): Promise<Outcome> {
  const figures: Figure[] = [];
  const extension = copyOfShipped();
  const chosen = scenarios.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
  try {
    for (const scenario of chosen) {
      bench.tell(`truth: ${scenario.id}`);
      figures.push(...(await measureOne(scenario, extension.folder)));
    }
  } finally {
    extension.remove();
  }
  return {
    id: 'truth',
    title:
      'Counted time against the truth: in view, focused, and a sign of life in the last minute. "script": by the clock of the script that changes tabs, "truth": by what the browser told the page',
    figures,
  };
}

async function measureOne(scenario: Scenario, extension: string): Promise<Figure[]> {
  const browsing = await Browsing.start(extension, scenario.paths ?? ['/home']);
  try {
    await scenario.play(browsing);
    await browsing.away();
    const { truth, counted, scriptMs } = await browsing.outcome();
    const others = [...counted.keys()].filter((account) => !truth.has(account));
    return [...truth, ...others.map((account) => [account, 0] as const)].map(([account, ms]) =>
      figureOf(scenario, account, ms, counted.get(account) ?? 0, truth.size === 1 ? scriptMs : undefined),
    );
  } finally {
    await browsing.close();
  }
}

function figureOf(
  { title, least = -0.5, most = 0.5 }: Scenario,
  account: string,
  truthMs: number,
  countedMs: number,
  scriptMs: number | undefined,
): Figure {
  const error = (countedMs - truthMs) / 1000;
  return {
    name: account ? `${title}: ${account}` : title,
    value: error,
    unit: 's',
    beside: {
      ...(scriptMs !== undefined && { 'script s': scriptMs / 1000 }),
      'truth s': truthMs / 1000,
      'counted s': countedMs / 1000,
    },
    bar: { text: `from ${least} to +${most} s`, holds: error >= least && error <= most },
  };
}
