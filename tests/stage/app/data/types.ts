import type { Language, PostKind } from '../../seam-types';

export type { Language, PostKind };

export interface Person {
  handle: string;
  name: string;
  bio: Record<Language, string>;
  /** Two colours of the drawn avatar: ground and figure. */
  colours: [string, string];
  badge?: 'blue' | 'gold';
  /** A company has a square avatar, as on X. */
  company?: boolean;
  /** The language this person writes in. */
  writes: string;
}

export interface Card {
  host: string;
  title: string;
  picture: string;
}

export interface Article {
  title: string;
  opening: string;
}

export interface Counts {
  replies: number;
  reposts: number;
  likes: number;
  bookmarks: number;
  views: number;
}

export interface Post {
  id: string;
  kind: PostKind;
  author: string;
  text: string;
  lang: string;
  at: number;
  counts: Counts;
  replyTo?: string;
  quote?: string;
  repostedBy?: string;
  /** X shows a machine translation in the reader's language in the place of the text. */
  translation?: Record<Language, string>;
  article?: Article;
  picture?: string;
  video?: boolean;
  card?: Card;
  promoted?: boolean;
  pinned?: boolean;
}

/** What a writer of example posts has to give: the rest is filled in by the generator. */
export type Draft = Pick<Post, 'author' | 'text'> & Partial<Omit<Post, 'author' | 'text'>>;
