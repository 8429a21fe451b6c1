/** Reading and writing JSON lines for the command-line front ends: a line in, a line out, in the same order. */
import { createInterface } from 'node:readline';
import { z } from 'zod';

function problem(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error).replace(/\s*\n\s*/g, ' ');
  return error instanceof Error ? error.message : String(error);
}

/**
 * Answers each line of the standard input that fits `schema`. A line that does not is told on the standard
 * error with its number; the others are answered all the same, and the process ends with 1. Empty lines are
 * passed over.
 */
export async function answerJsonLines<T>(
  schema: z.ZodType<T>,
  answer: (request: T) => unknown,
): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    // Some editors begin a file with a byte order mark.
    const json = line.replace(/^\uFEFF/, '').trim();
    if (!json) continue;
    try {
      const request = schema.parse(JSON.parse(json));
      process.stdout.write(`${JSON.stringify(answer(request))}\n`);
    } catch (error) {
      process.exitCode = 1;
      process.stderr.write(`line ${number}: ${problem(error)}\n`);
    }
  }
}
