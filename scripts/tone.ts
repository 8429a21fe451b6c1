/** `npm run -s tone`: reads {"id","text","lang"?} a line, says whose voice each text has, a line each. */
import { z } from 'zod';
import { readVoice } from '../tone/read-voice';
import { answerJsonLines } from './json-lines';

const request = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string().nullish(),
});

await answerJsonLines(request, ({ id, text, lang }) => ({ id, ...readVoice(text, { lang: lang ?? null }) }));
