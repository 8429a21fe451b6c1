/** Why a model gave no answers that can be offered. */
export const modelProblems = [
  /** No answer from that address at all. */
  'unreachable',
  /** The key is not taken, or there is none. */
  'key',
  /** A server on this computer that takes nothing from a browser extension. */
  'origin',
  /** The server has no such model, or nothing at that address. */
  'not-found',
  /** Asked too often, or the credit is used up. */
  'busy',
  'server',
  /** Nothing whole within the time limit. */
  'slow',
  /** The stream ended in the middle. */
  'cut-off',
  /** There were answers, and not such as can be offered. */
  'unfit',
  /** The browser's own model is not there (any more). */
  'not-there',
  /** The browser does not let us reach that address (any more). */
  'not-allowed',
] as const;
export type ModelProblem = (typeof modelProblems)[number];

export class ModelRefused extends Error {
  override name = 'ModelRefused';
  constructor(readonly problem: ModelProblem) {
    super(problem);
  }
}
