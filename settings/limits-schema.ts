/** Limits as they come from elsewhere: a page, a file, another computer. */
import * as z from 'zod/mini';
import { minutesInADay, minutesInAWeek } from '../time/limits';

const minutesUpTo = (most: number) => z.nullable(z.int().check(z.minimum(1), z.maximum(most)));
const minuteOfDay = z.int().check(z.minimum(0), z.maximum(minutesInADay - 1));

export const limitsSchema = z.object({
  dayMinutes: z.readonly(z.array(minutesUpTo(minutesInADay)).check(z.length(7))),
  weekMinutes: minutesUpTo(minutesInAWeek),
  visitMinutes: minutesUpTo(minutesInADay),
  hours: z.nullable(z.object({ from: minuteOfDay, until: minuteOfDay })),
});
