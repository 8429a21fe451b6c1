/** `npm run -s suggest`: reads {"id","text","voice"?,"lang"?,"round"?} a line, answers each mention, a line each. */
import { z } from 'zod';
import { suggest } from '../replies/suggest';
import { voices } from '../tone/voice';
import { answerJsonLines } from './json-lines';

const request = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  voice: z.enum(voices).default('personal'),
  lang: z.string().nullish(),
  round: z.number().int().nonnegative().default(0),
});

await answerJsonLines(request, ({ id, text, voice, lang, round }) => ({
  id,
  ...suggest({ text, lang: lang ?? undefined }, { voice, round }),
}));
