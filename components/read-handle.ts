/** A handle as it was typed, with or without "@": lower case, empty where nothing was; null where it is none. */
export function readHandle(typed: string): string | null {
  const handle = typed.trim().replace(/^@/, '').toLowerCase();
  if (handle === '') return typed.trim() === '' ? '' : null;
  return /^[a-z0-9_]{1,15}$/.test(handle) ? handle : null;
}
