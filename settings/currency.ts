/** In what the user's hour is worth something. */
export const currencies = ['EUR', 'CHF', 'CAD', 'GBP', 'USD'] as const;
export type Currency = (typeof currencies)[number];
