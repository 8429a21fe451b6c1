/** What the worker tells of a model that was asked. Texts for the user come from the worker: the page is spared them. */
import type { ModelProblem } from '../models/problem';
import type { Answer, Suggestion } from '../replies/answer';

/** Three answers, and whether the user's own model can be asked for others. */
export type Suggested = Answer & { canAskModel: boolean };

export interface ModelAsked {
  /** Made up by the page, the same for as long as it waits for one answer. */
  ask: string;
  account: string;
  text: string;
  lang: string | null;
  /** The user has read who receives what, and goes on. */
  isAgreed: boolean;
}

export type ModelTold =
  /** Asked for the first time: who receives what. */
  | { kind: 'first'; text: string }
  /** It goes on: asked again with the same `ask`, the worker tells more; else it stops. `text`: written so far. */
  | { kind: 'writing'; text: string }
  | { kind: 'done'; suggestions: Suggestion[] }
  /** In the user's own words; the answers that there are stay. */
  | { kind: 'problem'; text: string };

/** A try of the model, from the settings: what it answered to a post that was made up for it, or what is wrong. */
export type ModelTried = { answers: string[] } | { problem: ModelProblem };
