/** The receiving end of what the popup, the settings and the report have the worker write. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { modelChoice } from '../models/choice';
import { limitsSchema } from '../settings/limits-schema';
import { settingsChange } from '../settings/settings';
import { allTogether } from '../time/limits';
import { sensitivities, voices } from '../tone/voice';
import { longestWord, mostWatched, watchLists } from '../watch/watched';
import type { OwnPageMessages } from './protocol';
import { serve } from './serve';

const handle = z.string().check(z.regex(/^[a-z0-9_]{1,15}$/));

/** Some letters are longer in lower case. */
const listed = z.string().check(z.minLength(2), z.maxLength(2 * longestWord));
const watched = z.object({
  entry: listed,
  text: listed,
  list: z.enum(watchLists),
  addedAt: z.number().check(z.minimum(0)),
});

const schemas = {
  changeSettings: z.object({ change: settingsChange }),
  giveVoice: z.object({ account: handle, voice: z.nullable(z.enum(voices)) }),
  setSensitivity: z.object({ account: handle, sensitivity: z.enum(sensitivities) }),
  forgetWords: z.object({ account: handle, words: z.string().check(z.maxLength(200)) }),
  forgetOwnAnswer: z.object({ account: handle, id: z.string().check(z.regex(/^\d{1,25}$/)) }),
  setLimits: z.object({ account: z.union([handle, z.literal(allTogether)]), limits: limitsSchema }),
  stepAside: z.object({ isPaused: z.boolean() }),
  changeWatched: z.object({
    put: z.array(watched).check(z.maxLength(mostWatched)),
    remove: z.array(listed).check(z.maxLength(mostWatched)),
  }),
  chooseModel: z.object({ choice: z.nullable(modelChoice) }),
  tryModel: z.object({ language: z.enum(['fr', 'en']) }),
  eraseEverything: z.object({}),
};

export type OwnPageHandlers = {
  [Name in keyof OwnPageMessages]: (
    data: Parameters<OwnPageMessages[Name]>[0],
  ) => Promise<ReturnType<OwnPageMessages[Name]>>;
};

/** Only the extension's own pages are heard: a content script's address is that of X's page. */
export function serveOwnPages(handlers: OwnPageHandlers): void {
  const own = browser.runtime.getURL('');
  for (const name of Object.keys(schemas) as (keyof OwnPageMessages)[]) {
    serve(
      name,
      schemas[name],
      ({ url }) => url.startsWith(own),
      handlers[name] as (data: unknown) => unknown,
    );
  }
}
