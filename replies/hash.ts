/** Numbers that look like chance and are always the same for the same text. No security is meant. */

/** 32 bits, spread so that any few of them are as good as any others (the finaliser of MurmurHash3). */
function spread(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** FNV-1a over the UTF-16 units. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return spread(value);
}

/** Another number for each `turn`, from the same seed. */
export function mix(seed: number, turn: number): number {
  return spread(seed ^ Math.imul(turn + 1, 0x9e3779b9));
}
