/** What became of the suggestions that were shown: numbers, and nothing of what was suggested or sent. */
import { type Offer, offerOutcomes } from '../worth/offer';
import { database, type OfferRow } from './database';

/** The same again, further on: a page tells how it stands as often as it likes, in whatever order that arrives. */
export async function keepOffer(offer: Offer, day: string): Promise<void> {
  await database.transaction('rw', database.offers, async () => {
    const before = await database.offers.get(offer.id);
    await database.offers.put(before ? furtherOn({ ...offer, day: before.day }, before) : { ...offer, day });
  });
}

/** Of two accounts of one offer, the one that knows more of its end. */
export function furtherOn(one: OfferRow, other: OfferRow): OfferRow {
  const place = ({ outcome }: OfferRow) => offerOutcomes.indexOf(outcome);
  const [less, more] = place(one) < place(other) ? [one, other] : [other, one];
  return { ...more, rounds: Math.max(less.rounds, more.rounds) };
}
