/** Which press contact and which approved lines hold, of the user's and the company's. */
import type { ApprovedLine } from '../replies/answer';
import type { Policy } from './policy';
import type { Settings } from './settings';

interface AnswersHolding {
  /** Empty: none. */
  pressContact: string;
  /** The company's first. */
  approvedLines: readonly ApprovedLine[];
}

export function answersHolding(
  { pressContact, approvedLines }: Pick<Settings, 'pressContact' | 'approvedLines'>,
  policy: Pick<Policy, 'pressContact' | 'approvedLines'>,
): AnswersHolding {
  const own = policy.pressContact.isLocked ? '' : pressContact;
  return {
    pressContact: own || policy.pressContact.contact,
    approvedLines: [...policy.approvedLines.lines, ...(policy.approvedLines.isLocked ? [] : approvedLines)],
  };
}
