/** What is laid down about drafts, by the user or the company: what each entry may be. */
import * as z from 'zod/mini';

/** `example.com`, in lower case; pasted with its protocol or path, it is cut to that. */
export const domain = z.pipe(
  z.string().check(z.maxLength(253)),
  z.pipe(
    z.transform((typed: string) =>
      typed
        .trim()
        .toLowerCase()
        .replace(/^[a-z]+:\/\//, '')
        .replace(/^www\./, '')
        .replace(/[/?#:].*$/, ''),
    ),
    z.string().check(z.regex(/^(?=.{3,253}$)[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u)),
  ),
);

export const listedWord = z.string().check(z.trim(), z.minLength(2), z.maxLength(60));

const day = z.iso.date();
/** Both days included, in their order. */
export const embargo = z
  .object({ from: day, until: day })
  .check(z.refine(({ from, until }) => from <= until));

export const email = z
  .string()
  .check(z.trim(), z.maxLength(254), z.regex(/^[^\s@<>",;:?&]+@[^\s@<>",;:?&]+\.[^\s@<>",;:?&]{2,}$/));

export const mostEntries = 200;

export function listOf<Schema extends z.ZodMiniType>(entry: Schema) {
  return z.array(entry).check(z.maxLength(mostEntries));
}
