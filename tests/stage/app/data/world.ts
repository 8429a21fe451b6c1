import { COMPANY_ACCOUNT, OWN_ACCOUNTS, PERSON_ACCOUNT, personOf } from './people';
import { MENTIONS, POSTS_EN } from './posts-en';
import { POSTS_FR } from './posts-fr';
import { NAMES, REPLIES } from './replies';
import { createRng, type Rng } from './rng';
import { SPECIMENS } from './specimens';
import type { Counts, Draft, Post } from './types';

export interface World {
  posts: Map<string, Post>;
  home: string[];
  /** By account, newest first. */
  mentions: Map<string, string[]>;
  /** By the post replied to, oldest first. */
  replies: Map<string, string[]>;
}

const MINUTE = 60_000;
const FIRST_ID = 1_990_000_000_000_000_000n;

/** Ids fall with age and depend on the order of making alone, so that a seed always gives the same ones. */
function createMaker(rng: Rng, now: number) {
  let made = 0;
  return (draft: Draft, at: number): Post => {
    made += 1;
    return {
      kind: 'plain',
      lang: personOf(draft.author).writes,
      counts: someCounts(rng, draft.kind === 'mention' || draft.replyTo ? 25 : 1),
      ...draft,
      text: fill(draft.text, rng),
      id: draft.id ?? String(FIRST_ID - BigInt(made) * 4_194_304_000n),
      at: Math.min(at, now),
    };
  };
}

/** Posts of a timeline are seen by many, replies and mentions by few. */
function someCounts(rng: Rng, reach: number): Counts {
  const views = Math.floor((180 * 10 ** (rng.next() * 3)) / reach);
  const likes = Math.floor(views * (0.004 + rng.next() * 0.03));
  return {
    views,
    likes,
    reposts: Math.floor(likes * rng.next() * 0.3),
    replies: Math.floor(likes * rng.next() * 0.2),
    bookmarks: Math.floor(likes * rng.next() * 0.1),
  };
}

/** Fills {n}, {day} and the like, so that a repeated post is not word for word the same. */
export function fill(text: string, rng: Rng): string {
  return text.replace(/\{(n|day|jour|city|ville)\}/g, (_, key: string) => {
    if (key === 'n') return String(4 + rng.int(60));
    return rng.pick(NAMES[key as keyof typeof NAMES]);
  });
}

function shuffled<T>(list: readonly T[], rng: Rng): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i -= 1) {
    const j = rng.int(i + 1);
    const a = out[i] as T;
    out[i] = out[j] as T;
    out[j] = a;
  }
  return out;
}

/** An endless reading of the example posts: French and English in turn, then in another order each time round. */
function* endless(rng: Rng): Generator<Draft, never> {
  for (const [i, draft] of POSTS_FR.entries()) {
    yield draft;
    const other = POSTS_EN[i];
    if (other) yield other;
  }
  for (;;) {
    const all = shuffled([...POSTS_FR, ...POSTS_EN], rng);
    for (const draft of all) yield draft;
  }
}

export function buildWorld(options: { posts: number; seed: number; now: number }): World {
  const { now } = options;
  const rng = createRng(options.seed);
  const make = createMaker(rng, now);
  const world: World = { posts: new Map(), home: [], mentions: new Map(), replies: new Map() };
  const keep = (post: Post) => {
    world.posts.set(post.id, post);
    return post;
  };

  const everyday = endless(rng);
  const waiting = [...SPECIMENS];
  let at = now - 4 * MINUTE;
  const quoted = keep(
    make({ author: PERSON_ACCOUNT, text: POSTS_FR[31]?.text ?? '' }, now - 26 * 60 * MINUTE),
  );
  while (world.home.length < options.posts) {
    const due = waiting.find((one) => one.after <= world.home.length);
    let draft: Draft = due ?? everyday.next().value;
    if (due) waiting.splice(waiting.indexOf(due), 1);
    if (due?.kind === 'quote') draft = { ...draft, quote: quoted.id };
    world.home.push(keep(make(draft, at)).id);
    at -= (2 + rng.int(25)) * MINUTE;
  }
  for (const specimen of waiting) keep(make(specimen, at));

  for (const account of OWN_ACCOUNTS) world.mentions.set(account, mentionsOf(account, make, keep, now, rng));
  pinOne(world, make, keep, now);
  for (const id of [...world.home.slice(0, 80), ...[...world.mentions.values()].flat()]) {
    addReplies(world, id, make, keep, rng);
  }
  return world;
}

type Make = ReturnType<typeof createMaker>;
type Keep = (post: Post) => Post;

function mentionsOf(account: string, make: Make, keep: Keep, now: number, rng: Rng): string[] {
  let at = now - 11 * MINUTE;
  const ids: string[] = [];
  const own = MENTIONS.filter((draft) => draft.text.includes(`@${account}`));
  for (const draft of [...own, ...shuffled(own, rng), ...shuffled(own, rng)]) {
    ids.push(keep(make({ ...draft, kind: 'mention' }, at)).id);
    at -= (9 + rng.int(140)) * MINUTE;
  }
  return ids;
}

function pinOne(world: World, make: Make, keep: Keep, now: number): void {
  const text =
    'Cent ans que nous réparons ce que nous vendons. Cette année, nous commençons aussi à réparer ce que vendent les autres.';
  keep(
    make(
      { kind: 'pinned', author: COMPANY_ACCOUNT, text, pinned: true, picture: 'town' },
      now - 9 * 24 * 60 * MINUTE,
    ),
  );
  const hers =
    'Je dirige une maison qui coule de la fonte. J’écris ici le matin, dix minutes, et je réponds moi-même.';
  const pin = keep(
    make({ kind: 'pinned', author: PERSON_ACCOUNT, text: hers, pinned: true }, now - 30 * 24 * 60 * MINUTE),
  );
  world.replies.set(pin.id, []);
}

function addReplies(world: World, id: string, make: Make, keep: Keep, rng: Rng): void {
  const post = world.posts.get(id);
  if (!post || post.promoted) return;
  const language = post.lang === 'fr' ? 'fr' : 'en';
  const writers = new Set((language === 'fr' ? POSTS_FR : POSTS_EN).map((draft) => draft.author));
  const authors = shuffled([...writers], rng).filter((author) => author !== post.author);
  const texts = shuffled(REPLIES[language], rng).slice(0, 4 + rng.int(5));
  const ids = texts.map((text, i) => {
    const author = authors[i] ?? PERSON_ACCOUNT;
    return keep(make({ author, text, replyTo: id }, post.at + (i + 1) * 7 * MINUTE)).id;
  });
  world.replies.set(id, ids);
  post.counts.replies = Math.max(post.counts.replies, ids.length);
}
