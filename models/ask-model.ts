/** Asks a model for three answers: within a time limit, with one more try, and with nothing offered that is not fit. */
import type { Suggestion } from '../replies/answer';
import { streamFromBuiltIn } from './built-in';
import { type BeforePosting, suggestionsIn } from './check-answer';
import type { ModelChoice } from './choice';
import { type ModelProblem, ModelRefused } from './problem';
import { type ModelAsk, type ModelRequest, requestFor } from './prompt';
import { streamFromServer } from './server';
import { lastTextIn } from './written-so-far';

export type ModelOutcome = { suggestions: Suggestion[] } | { problem: ModelProblem };

export interface Asking {
  /** Ends it at once; the promise rejects then. */
  signal: AbortSignal;
  /** What is being written, as far as it has come. */
  onWriting: (text: string) => void;
  /** Both tries together. */
  limitMs?: number;
}

/** Whoever waits longer writes it themselves. */
const usualLimitMs = 20_000;
/** A server that is asked too often is given a moment. */
const breathMs = 1_000;
/** Three answers have some thousand characters: whatever writes on and on is not answering. */
const longestContent = 8_000;

/** Another try would meet the same. */
const lasting: readonly ModelProblem[] = ['key', 'origin', 'not-found', 'not-there', 'not-allowed', 'slow'];

export async function askModel(
  choice: ModelChoice,
  ask: ModelAsk,
  before: BeforePosting,
  { signal, onWriting, limitMs = usualLimitMs }: Asking,
): Promise<ModelOutcome> {
  const timeLimit = AbortSignal.timeout(limitMs);
  const both = AbortSignal.any([signal, timeLimit]);
  const request = requestFor(ask);
  let problem: ModelProblem = 'unfit';
  for (const isBound of [true, false]) {
    try {
      const content = await contentOf(stream(choice, request, isBound, both), onWriting);
      const suggestions = suggestionsIn(content, ask, before);
      if (suggestions) return { suggestions };
      problem = 'unfit';
    } catch (error) {
      signal.throwIfAborted();
      if (timeLimit.aborted) return { problem: 'slow' };
      problem = error instanceof ModelRefused ? error.problem : 'cut-off';
      if (lasting.includes(problem)) return { problem };
      if (problem === 'busy') await new Promise((resolve) => setTimeout(resolve, breathMs));
    }
  }
  return { problem };
}

/** The second try does not ask for JSON by the schema: not every server knows how. */
function stream(choice: ModelChoice, request: ModelRequest, isBound: boolean, signal: AbortSignal) {
  if (choice.provider === 'browser') return streamFromBuiltIn(request, signal);
  return streamFromServer(choice, request, { signal, isBound });
}

async function contentOf(pieces: AsyncIterable<string>, onWriting: (text: string) => void): Promise<string> {
  let content = '';
  for await (const piece of pieces) {
    content += piece;
    if (content.length > longestContent) throw new ModelRefused('unfit');
    onWriting(lastTextIn(content));
  }
  return content;
}
