/** What "my" and "our" may stand before: things that a company has as well as its head. */
const words = (list: string) => list.trim().split(/\s+/);

function withPlurals(list: string): string[] {
  return words(list).flatMap((noun) => [
    noun,
    /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`,
  ]);
}

const both = new Set(
  withPlurals(`team offer people company business customer client colleague employee partner supplier project product commitment
  support gratitude appreciation admiration condolence sympathy congratulation thought thanks apology priority goal aim
  ambition vision mission strategy plan proposal idea message promise focus belief conviction view position approach answer
  response question concern hope hopes intention objective decision responsibility staff crew workforce workshop solidarity respect
  reader guest visitor apprentice intern contractor stakeholder audience target choice analysis word pleasure
  determination confidence disappointment agreement invitation stand booth event attention team-mate`),
);
const ofCompanyOnly = new Set(
  withPlurals(`factory plant site store shop office branch network brand range collection growth performance production technology
  innovation expertise organisation organization headquarters results warehouse lab laboratory board region city community sector industry
  newsletter catalogue website platform app service investment culture community neighbour programme program department group`),
);

export type Ownership = 'both' | 'company' | undefined;

export function ownershipOf(word: string): Ownership {
  const form = word.replace(/'s?$/, '');
  if (both.has(form)) return 'both';
  return ofCompanyOnly.has(form) ? 'company' : undefined;
}

/** What may stand between the possessive and its noun. */
const before = new Set(
  words(`new great big small whole entire own next first last latest former current future main top key only amazing incredible
  wonderful fantastic brilliant talented dedicated hardworking fellow dear deepest sincere sincerest warmest heartfelt full
  continued ongoing long-term best biggest greatest strong two three four five many loyal valued local global senior junior
  young upcoming annual outstanding extraordinary exceptional personal sales marketing design leadership finance support customer
  engineering product management`),
);
export const standsBeforeNoun = (form: string) => form !== 'personal' && before.has(form);
