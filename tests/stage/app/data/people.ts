import { COMPANY_ACCOUNT, PERSON_ACCOUNT } from './people-row';
import { NEAR } from './people-rows';
import { FAR } from './people-rows-far';
import type { Language, Person } from './types';

export { COMPANY_ACCOUNT, PERSON_ACCOUNT };

export const PEOPLE: ReadonlyMap<string, Person> = new Map(
  [...NEAR, ...FAR].map(([handle, name, writes, ground, figure, fr, en, marks = '']) => {
    const bio: Record<Language, string> = { fr, en };
    const person: Person = { handle, name, writes, bio, colours: [ground, figure] };
    if (marks.includes('blue')) person.badge = 'blue';
    if (marks.includes('gold')) person.badge = 'gold';
    if (marks.includes('company')) person.company = true;
    return [handle, person];
  }),
);

export function personOf(handle: string): Person {
  return (
    PEOPLE.get(handle) ?? {
      handle,
      name: handle,
      writes: 'en',
      bio: { fr: '', en: '' },
      colours: ['#536471', '#eff3f4'],
    }
  );
}

export const OWN_ACCOUNTS: readonly string[] = [PERSON_ACCOUNT, COMPANY_ACCOUNT];
