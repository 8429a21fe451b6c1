/** Everybody here is made up, companies and towns included; a likeness to anyone real is chance. */

export const PERSON_ACCOUNT = 'claire_lorvane';
export const COMPANY_ACCOUNT = 'maisonlorvane';

export type PersonRow = [
  handle: string,
  name: string,
  writes: string,
  ground: string,
  figure: string,
  fr: string,
  en: string,
  marks?: string,
];
