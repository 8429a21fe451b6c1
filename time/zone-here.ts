/** How late a move to another zone with the same offset may be noticed. */
const askAgainMs = 10_000;

let last: { name: string; offsetMinutes: number; atMs: number } | undefined;

/**
 * The IANA zone of this computer, now. Asking for its name takes about 1 ms, for its offset next to nothing;
 * most moves change the offset, so the name is asked for when that changed, and else every now and then.
 */
export function zoneHere(): string {
  const atMs = performance.now();
  const offsetMinutes = new Date().getTimezoneOffset();
  if (!last || last.offsetMinutes !== offsetMinutes || atMs - last.atMs > askAgainMs) {
    last = { name: Intl.DateTimeFormat().resolvedOptions().timeZone, offsetMinutes, atMs };
  }
  return last.name;
}
