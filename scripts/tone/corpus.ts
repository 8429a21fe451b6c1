/** The posts that the engine learns from: `tone/corpus/<language>/*.jsonl`, each file by one hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { voices } from '../../tone/voice';
import { root } from '../root';

export const languages = ['en', 'fr'] as const;
export type ReadLanguage = (typeof languages)[number];

const schema = z.object({ label: z.enum(voices), text: z.string().min(1) });

export interface Post extends z.infer<typeof schema> {
  /** Name of its file, without the ending. */
  file: string;
}

/**
 * Pairs on one subject in one form that differ in voice alone: far harder than what people post, and lopsided (in
 * them hardly anybody but the mixed voice says "I"). An exam, by which the flags are set; never learnt from.
 */
export const isOfPairs = ({ file }: { file: string }) => file.startsWith('pairs-');

/** In the order of the files' names and lines, each text once (the first label counts). */
export function readCorpus(language: ReadLanguage): Post[] {
  const folder = join(root, 'tone/corpus', language);
  const posts = new Map<string, Post>();
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.jsonl')) continue;
    const lines = readFileSync(join(folder, name), 'utf8').split('\n');
    for (const [index, line] of lines.entries()) {
      if (!line.trim()) continue;
      const parsed = schema.safeParse(JSON.parse(line));
      if (!parsed.success)
        throw new Error(`${language}/${name}, line ${index + 1}: ${z.prettifyError(parsed.error)}`);
      const key = parsed.data.text.toLowerCase().replace(/\s+/g, ' ').trim();
      if (!posts.has(key)) posts.set(key, { ...parsed.data, file: name.slice(0, -'.jsonl'.length) });
    }
  }
  return [...posts.values()];
}
