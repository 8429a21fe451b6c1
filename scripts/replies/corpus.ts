/** The mentions that the engine learns from: `replies/corpus/<language>/*.jsonl`, each file by one hand. */
import { z } from 'zod';
import { intents } from '../../replies/answer';
import { type InFile, type ReadLanguage, readCorpus } from '../learning/corpus';

const schema = z.object({ intent: z.enum(intents), delicate: z.boolean(), text: z.string().min(1) });

export type LabelledMention = InFile<z.infer<typeof schema>>;

export const readMentions = (language: ReadLanguage): LabelledMention[] =>
  readCorpus(`replies/corpus/${language}`, schema);
