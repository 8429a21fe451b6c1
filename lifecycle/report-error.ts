/** The one place where an error of a feature ends up: in the console, once, under the feature's name. */
const reported = new Set<string>();

/** After an update the old copy's calls fail: that is its sign to go quiet, not an error. */
export function reportError(featureId: string, error: unknown, page: { isAlive(): boolean }): void {
  if (!page.isAlive()) return;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const key = `${featureId} ${stack}`;
  if (reported.has(key)) return;
  reported.add(key);
  console.error(`Chandelle: "${featureId}" failed; everything else goes on.`, error);
}
