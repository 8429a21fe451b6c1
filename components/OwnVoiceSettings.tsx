import { useRef } from 'preact/hooks';
import type { Words } from '../locales/words';
import type { OwnAnswer } from '../replies/own-answers';
import { SettingsSection, SwitchSetting } from './Setting';

interface OwnVoiceSettingsProps {
  words: Words;
  isKept: boolean;
  /** The latest first. */
  answers: readonly OwnAnswer[];
  onKeep: (isKept: boolean) => void;
  onForget: (answer: OwnAnswer) => void;
}

/** Answers of the user's own: whether they are kept, and each that is. */
export function OwnVoiceSettings({ words, isKept, answers, onKeep, onForget }: OwnVoiceSettingsProps) {
  const { ownVoice, common } = words;
  // The button that is pressed goes with its line: the focus must not go with it.
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <SettingsSection id="own-voice" title={ownVoice.title}>
      <SwitchSetting words={ownVoice.keep} isOn={isKept} onChange={onKeep} />
      {isKept && (
        <div class="setting accepted">
          <h3 class="setting-label" tabIndex={-1} ref={heading}>
            {answers.length === 0 ? ownVoice.none : ownVoice.title}
          </h3>
          <ul class="entries">
            {answers.map((each) => (
              <li key={`${each.account} ${each.id}`}>
                <span>
                  <bdi lang={each.language}>{each.answer}</bdi>
                  <br />
                  <small>
                    {ownVoice.sent(common.account(each.account), each.day)}
                    {common.separator}
                    <bdi lang={each.language}>{ownVoice.to(each.post)}</bdi>
                  </small>
                </span>
                <button
                  class="text-button"
                  type="button"
                  aria-label={ownVoice.forgetNamed(each.answer)}
                  onClick={() => {
                    heading.current?.focus();
                    onForget(each);
                  }}
                >
                  {ownVoice.forget}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </SettingsSection>
  );
}
