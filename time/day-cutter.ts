/** Cutting many slices: the calendar is asked once for each hour of a zone instead of once for each slice. */
import { cutByDay, dayOf } from './calendar';
import type { Slice } from './slice';

type Placed = Pick<Slice, 'startedAt' | 'durationMs' | 'zone'>;
const hourMs = 3_600_000;

/** Returns what cuts as `cutByDay` does, and remembers the hours that lie on one day as a whole. */
export function dayCutter(): (slice: Placed, startHour: number) => Map<string, number> {
  const dayOfHour = new Map<string, string | null>();
  return (slice, startHour) => {
    const { startedAt, durationMs, zone } = slice;
    const hour = Math.floor(startedAt / hourMs);
    const untilMs = (hour + 1) * hourMs;
    if (startedAt + durationMs >= untilMs) return cutByDay(slice, startHour);
    const key = `${hour} ${startHour} ${zone}`;
    let day = dayOfHour.get(key);
    if (day === undefined) {
      const first = dayOf(hour * hourMs, zone, startHour);
      day = first === dayOf(untilMs, zone, startHour) ? first : null;
      dayOfHour.set(key, day);
    }
    return day === null ? cutByDay(slice, startHour) : new Map([[day, durationMs]]);
  };
}
