/** Waits for something that X is about to show; null when it has not come within three seconds. */
export async function soon<Found>(find: () => Found | null): Promise<Found | null> {
  for (let waitedMs = 0; waitedMs < 3_000; waitedMs += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const found = find();
    if (found) return found;
  }
  return null;
}
