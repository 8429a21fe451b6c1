/** What is laid down about answers, by the user or the company: what each entry may be. */
import * as z from 'zod/mini';
import { type ApprovedLine, type Intent, intents } from '../replies/answer';
import { weightedLength } from '../replies/weighted-length';

/** What a line can be approved for: abuse is left alone. */
export const approvedIntents: readonly ApprovedLine['intent'][] = [
  ...intents.filter((intent): intent is Exclude<Intent, 'abuse'> => intent !== 'abuse'),
  'delicate',
];

/** In X's own count: all that a post may have. */
export const longestApproved = 280;
/** Characters: what is longer would leave an answer no room. */
export const longestContact = 60;

/** A name, an address or a handle, as an answer may name it; empty: none. */
export const pressContact = z.string().check(z.trim(), z.maxLength(longestContact));

const day = z.iso.date();

export const approvedLine = z
  .object({
    intent: z.enum(approvedIntents),
    language: z.enum(['fr', 'en']),
    text: z.string().check(
      z.trim(),
      z.minLength(1),
      // Before it is counted as X does: a text may come from a file.
      z.maxLength(2_000),
      z.refine((text) => weightedLength(text) <= longestApproved),
    ),
    /** Both days included. */
    validFrom: z.optional(day),
    validUntil: z.optional(day),
  })
  .check(
    z.refine(({ validFrom = '', validUntil }) => validUntil === undefined || validFrom <= validUntil),
  ) satisfies z.ZodMiniType<ApprovedLine>;
