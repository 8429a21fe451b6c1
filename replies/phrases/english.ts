/**
 * What is answered in English. A subject (`$`) comes with its article. No fact, figure, date or promise that is not
 * known: the executive adds those.
 */
import type { Decks } from '../decks';
import { invitation, partnership, press, recruiting } from './en-business';
import { criticism, delicate, delicatePraise } from './en-dispute';
import { chatter, idea, praise } from './en-goodwill';
import { complaint, question } from './en-service';

export const englishDecks: Decks = {
  complaint,
  question,
  praise,
  criticism,
  idea,
  press,
  partnership,
  recruiting,
  invitation,
  chatter,
  delicate,
  delicatePraise,
};
