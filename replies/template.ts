/**
 * The small language in which answer material is written:
 *   `(a/b/c)`  one of them, by the text of the mention, so that two mentions get different words
 *   `<a|b>`    a person's words | a company's; `<a|b|c>` person | leader (a person for the company) | company
 *   `{a|b}`    to somebody addressed formally | familiarly (vous | tu; English has no need of it)
 *   `[a $ b~c]` `a $ b` when the mention has a subject, put at `$`; else `c`, or nothing without `~`
 *   `%p` `%h`  the press contact, the account to hand over to, as the settings have them
 * `(…)` may hold all the others, `[…]` and `<…>` may hold `{…}`; nothing else nests.
 */
import type { Voice } from '../tone/voice';

export interface Filling {
  voice: Voice;
  isFamiliar: boolean;
  subject: string | undefined;
  /** Any whole number; decides the `(a/b/c)`. */
  seed: number;
  /** What stands for `%p` and `%h`. */
  contacts?: ReadonlyMap<string, string>;
}

export function fillTemplate(
  template: string,
  { voice, isFamiliar, subject, seed, contacts }: Filling,
): string {
  let turn = seed;
  return template
    .replace(/\(([^()]*)\)/g, (_, inside: string) => {
      const choices = inside.split('/');
      const choice = choices[turn % choices.length] ?? '';
      turn = Math.floor(turn / choices.length);
      return choice;
    })
    .replace(/\[([^[\]~]*)(?:~([^[\]]*))?\]/g, (_, withSubject: string, without: string | undefined) =>
      // A function: a subject may hold "$&", which a replacement string would interpret.
      subject === undefined ? (without ?? '') : withSubject.replace('$', () => subject),
    )
    .replace(/\{([^{}|]*)\|([^{}]*)\}/g, (_, formal: string, familiar: string) =>
      isFamiliar ? familiar : formal,
    )
    .replace(/<([^<>]*)>/g, (_, inside: string) => {
      const [person = '', second = '', company = second] = inside.split('|');
      if (voice === 'corporate') return company;
      return voice === 'mixed' && inside.split('|').length === 3 ? second : person;
    })
    .replace(/%[ph]/g, (slot) => contacts?.get(slot) ?? slot);
}
