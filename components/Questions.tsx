import type { Finding } from './draft-findings';

interface QuestionsProps {
  title?: string;
  findings: readonly Finding[];
}

/** What is asked about stretches of a text; nothing where nothing is. */
export function Questions({ title, findings }: QuestionsProps) {
  if (findings.length === 0) return null;
  return (
    <section class="draft-part">
      {title && <h3>{title}</h3>}
      <dl class="draft-why">
        {findings.map(({ marked, word, note }) => (
          <div key={marked.start}>
            <dt data-side="question">
              <bdi>{word}</bdi>
            </dt>
            <dd>{[note.title, note.text].filter(Boolean).join(' ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
