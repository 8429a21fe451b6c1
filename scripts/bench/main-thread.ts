/** What a page's main thread did, from the browser's own counters. */
import type { CDPSession } from 'puppeteer-core';

export interface MainThread {
  /** All tasks but the measuring's own commands; the parts below are among them. CPU time. */
  taskMs: number;
  scriptMs: number;
  layoutMs: number;
  styleMs: number;
}

export async function readMainThread(cdp: CDPSession): Promise<MainThread> {
  const metrics = await readMetrics(cdp);
  const ms = (name: string) => (metrics.get(name) ?? 0) * 1000;
  return {
    taskMs: ms('TaskDuration') - ms('DevToolsCommandDuration'),
    scriptMs: ms('ScriptDuration'),
    layoutMs: ms('LayoutDuration'),
    styleMs: ms('RecalcStyleDuration'),
  };
}

export function sinceThen(now: MainThread, then: MainThread): MainThread {
  return {
    taskMs: now.taskMs - then.taskMs,
    scriptMs: now.scriptMs - then.scriptMs,
    layoutMs: now.layoutMs - then.layoutMs,
    styleMs: now.styleMs - then.styleMs,
  };
}

export const nothingSpent: MainThread = { taskMs: 0, scriptMs: 0, layoutMs: 0, styleMs: 0 };

export function together(one: MainThread, other: MainThread): MainThread {
  return {
    taskMs: one.taskMs + other.taskMs,
    scriptMs: one.scriptMs + other.scriptMs,
    layoutMs: one.layoutMs + other.layoutMs,
    styleMs: one.styleMs + other.styleMs,
  };
}

/** What stays in memory: what nobody refers to any more is collected first. */
export async function readHeap(cdp: CDPSession): Promise<{ heapKb: number; nodes: number }> {
  await cdp.send('HeapProfiler.collectGarbage');
  const metrics = await readMetrics(cdp);
  return { heapKb: (metrics.get('JSHeapUsedSize') ?? 0) / 1000, nodes: metrics.get('Nodes') ?? 0 };
}

async function readMetrics(cdp: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}
