/** The posts that the engine learns from: `tone/corpus/<language>/*.jsonl`, each file by one hand. */
import { z } from 'zod';
import { voices } from '../../tone/voice';
import { type InFile, type ReadLanguage, readCorpus } from '../learning/corpus';

const schema = z.object({ label: z.enum(voices), text: z.string().min(1) });

export type Post = InFile<z.infer<typeof schema>>;

/**
 * Pairs on one subject in one form that differ in voice alone: far harder than what people post, and lopsided (in
 * them hardly anybody but the mixed voice says "I"). An exam, by which the flags are set; never learnt from.
 */
export const isOfPairs = ({ file }: { file: string }) => file.startsWith('pairs-');

export const readPosts = (language: ReadLanguage): Post[] => readCorpus(`tone/corpus/${language}`, schema);
