/** What X says of the day on which it will send a draft: a sentence of its own language, beside its calendar. */
import { type Composer, composerBox, composeSurface } from './composer';
import { longestSaid, type Scheduled } from './said-day';
import { selectors } from './selectors';

/** Null where the draft is sent at once. */
export function scheduledFor(composer: Composer): Scheduled | null {
  const scope = composeSurface(composer.editor) ?? composerBox(composer);
  const links = scope?.querySelectorAll<HTMLElement>(selectors.scheduleLink) ?? [];
  const said = [...links].map((link) => link.textContent ?? '').find((text) => /\d{4}/.test(text));
  const language = composer.editor.ownerDocument.documentElement.lang.slice(0, 35);
  return said === undefined ? null : { said: said.slice(0, longestSaid), language };
}
