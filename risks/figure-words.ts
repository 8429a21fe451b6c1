/** What a word says about the figures of a company, and what it needs beside it to be one. */
import type { PhraseGroup } from '../tone/phrase-finder';

export type FigureWord =
  /** Revenue, margin, orders: any share or sum beside it, also in a headline. */
  | 'result'
  /** As 'result' where it is said whose it is: sales, growth, outlook. */
  | 'trend'
  /** Contracts, orders, losses: a large sum beside it, of the company's own. */
  | 'sum'
  /** Customers, users, units sold: a large number before it. */
  | 'customers'
  /** Staff, jobs: a number before it. */
  | 'staff'
  /** Headcount: a number before or after it, "doubled". */
  | 'headcount'
  /** "People", where it is said that they are employed. */
  | 'people'
  /** "Sold", « livré »: with a large number right after it. */
  | 'volume'
  /** "A record quarter": says what the figure is without giving it. */
  | 'record'
  /** Needs no number during an embargo: "results are in". */
  | 'period'
  /** Looks like one and is none: "margin of error". */
  | 'nothing';

export type FigurePhrases = readonly PhraseGroup<FigureWord>[];
