/**
 * How much of the main thread's time is our script's, from the browser's own trace: every call into a script
 * is in it with its address. Traced runs are apart from the pairs, because tracing costs time itself.
 *
 * What goes on without a call from outside is not seen: the rest of an `async` function after its `await`.
 * Style and layout that only become necessary by what we placed count as X's. The pairs see both.
 */
import type { StagePage } from './browsers';

/** From the first event of its kind on (a turn of the wheel, a key), but for the longest task. */
export interface Attribution {
  taskMs: number;
  oursMs: number;
  /** Of ours: style and layout that the browser did at once because we asked for a measure. */
  forcedMs: number;
  /** Our time in the one task that holds most of it, the start included. */
  longestTaskMs: number;
  longestTaskIsStart: boolean;
  calls: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** CPU time; not counted on every system. */
  tdur?: number;
  args?: { data?: { url?: string; fileName?: string; type?: string } };
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];

export async function startTrace({ page }: StagePage): Promise<void> {
  await page.tracing.start({ categories });
}

/** @param begins the first event of this type begins what is measured */
export async function stopTrace({ page }: StagePage, begins: 'scroll' | 'keydown'): Promise<Attribution> {
  const bytes = await page.tracing.stop();
  if (!bytes) throw new Error('the browser kept no trace');
  const { traceEvents } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { traceEvents: TraceEvent[] };
  return attribute(traceEvents, begins);
}

function attribute(events: TraceEvent[], begins: string): Attribution {
  const spans = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const ourSpans = spans.filter(isOurs);
  const [first] = ourSpans;
  if (!first) throw new Error('our script never ran on the traced page');
  const isSameThread = ({ pid, tid }: TraceEvent) => pid === first.pid && tid === first.tid;
  const thread = spans.filter(isSameThread);

  const begin = thread.find(({ name, args }) => name === 'EventDispatch' && args?.data?.type === begins);
  if (!begin) throw new Error(`there was no ${begins} on the traced page`);
  const isMeasured = ({ ts }: TraceEvent) => ts >= begin.ts;
  const tasks = thread.filter(({ name }) => name === 'RunTask');
  const ours = outermost(ourSpans.filter(isSameThread));
  const forced = outermost(thread.filter(({ name }) => name === 'Layout' || name === 'UpdateLayoutTree'));
  const inTask = tasks.map((task) => ours.filter((span) => isInside(span, task)));
  const times = inTask.map((inside) => sumMs(inside));
  const longestTaskMs = Math.max(0, ...times);
  const longest = inTask[times.indexOf(longestTaskMs)] ?? [];
  const measured = ours.filter(isMeasured);
  return {
    taskMs: sumMs(tasks.filter(isMeasured)),
    oursMs: sumMs(measured),
    forcedMs: sumMs(forced.filter((span) => measured.some((each) => isInside(span, each)))),
    longestTaskMs,
    longestTaskIsStart: longest.some(({ name }) => name === 'EvaluateScript'),
    calls: measured.length,
  };
}

function isOurs({ name, args }: TraceEvent): boolean {
  if (name !== 'FunctionCall' && name !== 'EvaluateScript') return false;
  const address = args?.data?.url ?? args?.data?.fileName ?? '';
  return address.startsWith('chrome-extension://');
}

function isInside(span: TraceEvent, around: TraceEvent): boolean {
  return span.ts >= around.ts && span.ts + (span.dur ?? 0) <= around.ts + (around.dur ?? 0);
}

/** Without those that lie inside another one: time is counted once. */
function outermost(spans: TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  for (const span of spans.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const last = kept.at(-1);
    if (!last || !isInside(span, last)) kept.push(span);
  }
  return kept;
}

function sumMs(spans: readonly TraceEvent[]): number {
  return spans.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 1000;
}
