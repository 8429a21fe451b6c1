/** What the tour says, and how it stops when something expected was not there. */

const started = performance.now();

export function heading(text: string): void {
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`\n${text}  (${seconds} s)`);
}

export function tell(text: string): void {
  console.log(`  ${text.replace(/\s+/g, ' ').trim()}`);
}

/** Something that the product promises was not there: the message says what, in plain words. */
export class Missing extends Error {}

export function must(condition: unknown, whatIsMissing: string): asserts condition {
  if (!condition) throw new Missing(whatIsMissing);
}

const amiss: string[] = [];

/** What is wrong without standing in the way: told at once, and again at the end, where the tour then fails. */
export function should(condition: boolean, whatIsMissing: string): void {
  if (condition) return;
  amiss.push(whatIsMissing);
  tell(`NOT AS EXPECTED: ${whatIsMissing}`);
}

export function endWithWhatIsAmiss(): void {
  must(amiss.length === 0, amiss.join('; '));
}

/** Waits until `read` gives something that satisfies `isRight`; says what is missing where it never does. */
export async function until<Value>(
  read: () => Promise<Value>,
  isRight: (value: Value) => boolean,
  whatIsMissing: string,
  limitMs = 10_000,
): Promise<Value> {
  const end = performance.now() + limitMs;
  for (;;) {
    const value = await read();
    if (isRight(value)) return value;
    must(performance.now() < end, `${whatIsMissing} (last seen: ${JSON.stringify(value)})`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
