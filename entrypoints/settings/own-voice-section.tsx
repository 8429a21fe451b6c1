import { useEffect, useState } from 'preact/hooks';
import { OwnVoiceSettings } from '../../components/OwnVoiceSettings';
import type { Words } from '../../locales/words';
import { sendMessage } from '../../messaging/protocol';
import type { OwnAnswer } from '../../replies/own-answers';
import type { Settings } from '../../settings/settings';
import { follow } from '../../storage/follow';
import { allOwnAnswers } from '../../storage/own-answers';

interface OwnVoiceSectionProps {
  words: Words;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

export function OwnVoiceSection({ words, settings, onChange }: OwnVoiceSectionProps) {
  const [answers, setAnswers] = useState<OwnAnswer[]>([]);
  useEffect(() => {
    const subscription = follow(allOwnAnswers, { next: setAnswers, error: console.error });
    return () => subscription.unsubscribe();
  }, []);
  return (
    <OwnVoiceSettings
      words={words}
      isKept={settings.keepsOwnAnswers}
      answers={answers}
      onKeep={(keepsOwnAnswers) => onChange({ keepsOwnAnswers })}
      onForget={({ account, id }) => sendMessage('forgetOwnAnswer', { account, id })}
    />
  );
}
