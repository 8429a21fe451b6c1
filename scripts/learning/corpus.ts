/** A corpus in the repository: JSON lines, each file by one hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../root';

export const languages = ['en', 'fr'] as const;
export type ReadLanguage = (typeof languages)[number];

/** `file`: its name, without the ending. */
export type InFile<T> = T & { file: string };

/** In the order of the files' names and lines, each text once (the first label counts). */
export function readCorpus<T extends { text: string }>(folder: string, schema: z.ZodType<T>): InFile<T>[] {
  const kept = new Map<string, InFile<T>>();
  for (const name of readdirSync(join(root, folder)).sort()) {
    if (!name.endsWith('.jsonl')) continue;
    const lines = readFileSync(join(root, folder, name), 'utf8').split('\n');
    for (const [index, line] of lines.entries()) {
      if (!line.trim()) continue;
      const parsed = schema.safeParse(JSON.parse(line));
      if (!parsed.success)
        throw new Error(`${folder}/${name}, line ${index + 1}: ${z.prettifyError(parsed.error)}`);
      const key = parsed.data.text.toLowerCase().replace(/\s+/g, ' ').trim();
      if (!kept.has(key)) kept.set(key, { ...parsed.data, file: name.slice(0, -'.jsonl'.length) });
    }
  }
  return [...kept.values()];
}
