/** Runs in the page before X's own script: what a reader would feel of frames, long tasks and shifts. */
import type { Page } from 'puppeteer-core';
import { quantile } from './pairs';

interface Recording {
  frameMs: number[];
  longTaskMs: number[];
  layoutShift: number;
}

declare global {
  interface Window {
    recording: Recording;
  }
}

export interface Felt {
  frameMedianMs: number;
  frameP95Ms: number;
  /** Frames that the display was ready for and that never came, at 60 a second. */
  droppedFrames: number;
  longTasks: number;
  longTaskMs: number;
  layoutShift: number;
}

const frameMs = 1000 / 60;

export async function installRecorder(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const recording: Recording = { frameMs: [], longTaskMs: [], layoutShift: 0 };
    window.recording = recording;
    let lastMs = performance.now();
    const onFrame = (nowMs: number) => {
      recording.frameMs.push(nowMs - lastMs);
      lastMs = nowMs;
      requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) recording.longTaskMs.push(duration);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) recording.layoutShift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Forgets the frames and long tasks of the start. Shifts of the start count: they are felt most. */
export async function resetRecorder(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.recording.frameMs = [];
    window.recording.longTaskMs = [];
  });
}

export async function readRecorder(page: Page): Promise<Felt> {
  const recording = await page.evaluate(() => window.recording);
  const frames = recording.frameMs.toSorted((a, b) => a - b);
  return {
    frameMedianMs: quantile(frames, 0.5),
    frameP95Ms: quantile(frames, 0.95),
    droppedFrames: frames.reduce((sum, each) => sum + Math.max(0, Math.round(each / frameMs) - 1), 0),
    longTasks: recording.longTaskMs.length,
    longTaskMs: recording.longTaskMs.reduce((sum, each) => sum + each, 0),
    layoutShift: recording.layoutShift,
  };
}
