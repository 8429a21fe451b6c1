/** The answer that is being written, from JSON that has not come to its end. */

const texts = /"text"\s*:\s*"((?:[^"\\]|\\.)*)/g;
/** An escape that has not come whole. */
const brokenEscape = /\\(?:u[\da-f]{0,3})?$/i;

export function lastTextIn(content: string): string {
  const written = [...content.matchAll(texts)].at(-1)?.[1]?.replace(brokenEscape, '') ?? '';
  try {
    const text: unknown = JSON.parse(`"${written}"`);
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
}
