/** A post that answers are asked for, as it stands on the page. */
export interface AnswersAsked {
  account: string;
  /** Who wrote it: a handle as X spells it; empty where X does not say. */
  author: string;
  text: string;
  /** Of the writer, as X gives it; null where unknown, or where X shows a translation. */
  lang: string | null;
  /** What it quotes or answers, as far as the page shows it; empty: nothing that is known. */
  context: string;
  /** 0 for the first three, 1 for three others. */
  round: number;
}
