import type { OverlayWords } from '../locales/overlay/words';
import type { Risk } from '../risks/risk';
import { riskFinding } from './draft-findings';
import { Questions } from './Questions';

interface RepostNoteProps {
  words: OverlayWords;
  /** Of the post that is about to be reposted. */
  text: string;
  risks: readonly Risk[];
  isHeld: boolean;
}

/** Beside X's menu: it takes no focus, and goes with the menu. */
export function RepostNote({ words, text, risks, isHeld }: RepostNoteProps) {
  const { draft } = words;
  return (
    <section class="panel draft repost" role="status" aria-label={draft.title}>
      <Questions
        title={isHeld ? draft.repostHeld : draft.inReposted}
        findings={risks.map((risk) => riskFinding(words, risk, text))}
      />
    </section>
  );
}
