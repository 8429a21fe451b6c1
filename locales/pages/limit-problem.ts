/** Why what was typed is no limit. */
export type LimitProblem = 'not-a-number' | 'too-small' | 'too-long';
