/**
 * What is answered in French. A subject (`$`) comes with its article, so it follows only words that do not contract
 * with it, and nothing agrees with whoever answers: not known is whether that is a man or a woman.
 * No fact, figure, date or promise that is not known: the executive adds those.
 */
import type { Decks } from '../decks';
import { invitation, partnership, press, recruiting } from './fr-business';
import { criticism, delicate, delicatePraise } from './fr-dispute';
import { chatter, idea, praise } from './fr-goodwill';
import { complaint, question } from './fr-service';

export const frenchDecks: Decks = {
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
