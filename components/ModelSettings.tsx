import { useState } from 'preact/hooks';
import type { ModelWords } from '../locales/pages/model-words';
import type { ModelChoice, Receiver } from '../models/choice';
import type { ModelProblem } from '../models/problem';
import { ModelFields } from './ModelFields';
import { ChoiceSetting, FixedSetting, SettingsSection } from './Setting';

type Provider = 'none' | 'server' | 'browser';

export type ModelStatus =
  | { kind: 'trying' }
  | { kind: 'tried'; answers: readonly string[] }
  | { kind: 'problem'; problem: ModelProblem }
  | { kind: 'fetching'; share: number }
  | { kind: 'notGranted' | 'notSaved' | 'notFetched' };

export interface ModelSettingsProps {
  words: ModelWords;
  isOffByCompany: boolean;
  /** Who is asked; null: nobody. */
  receiver: Receiver | null;
  /** The browser's own model: whether there is one, or could be. */
  builtIn: 'unavailable' | 'downloadable' | 'downloading' | 'available';
  status: ModelStatus | null;
  /** What a server on this computer that refuses extensions is to be told: by the server's name. */
  commands: readonly { server: string; command: string }[];
  onChoose: (choice: ModelChoice | null) => void;
  onTry: () => void;
  onFetch: () => void;
}

/** None, a server, or the browser's own; what is chosen says who receives what. */
export function ModelSettings(props: ModelSettingsProps) {
  const { words, isOffByCompany, receiver, builtIn, onChoose, onTry, onFetch } = props;
  const [wanted, setWanted] = useState<Provider | null>(null);
  const chosen: Provider = receiver === null ? 'none' : receiver === 'browser' ? 'browser' : 'server';
  const shown = wanted ?? chosen;
  const choose = (choice: ModelChoice | null) => {
    setWanted(null);
    onChoose(choice);
  };
  const change = (provider: Provider) => {
    if (provider === 'none') choose(null);
    else if (provider === 'browser' && builtIn === 'available') choose({ provider: 'browser' });
    else setWanted(provider);
  };
  if (isOffByCompany) {
    return (
      <SettingsSection id="model" title={words.title}>
        <FixedSetting label={words.provider.label} value={[words.off]} note={words.byCompany} />
      </SettingsSection>
    );
  }
  const providers = (['none', 'server', 'browser'] as const).filter(
    (provider) => provider !== 'browser' || builtIn !== 'unavailable' || chosen === 'browser',
  );
  return (
    <SettingsSection id="model" title={words.title} lead={words.lead}>
      <ChoiceSetting
        words={words.provider}
        value={shown}
        choices={providers.map((value) => ({ value, name: words.providers[value] }))}
        onChange={change}
      />
      {shown === 'server' && (receiver === null || receiver === 'browser') && (
        <ModelFields words={words} onUse={choose} />
      )}
      {shown === 'browser' && builtIn !== 'available' && (
        <>
          <p class="settings-lead">{words.fetchMeans}</p>
          <div class="settings-buttons">
            <button class="pill" type="button" onClick={onFetch}>
              {words.fetch}
            </button>
          </div>
        </>
      )}
      {receiver !== null && shown === chosen && (
        <>
          <p class="settings-lead">{words.receives(receiver)}</p>
          <div class="settings-buttons">
            <button class="pill" type="button" onClick={onTry}>
              {words.try}
            </button>
            <button class="pill" type="button" onClick={() => choose(null)}>
              {words.useNoMore}
            </button>
          </div>
        </>
      )}
      <Status {...props} />
    </SettingsSection>
  );
}

function Status({ words, status, commands }: ModelSettingsProps) {
  const isRefused = status?.kind === 'problem' && status.problem === 'origin';
  return (
    <div role="status">
      {status && <p class="settings-lead">{sentence(words, status)}</p>}
      {status?.kind === 'tried' && (
        <ul>
          {status.answers.map((answer) => (
            <li key={answer} dir="auto" class="settings-lead">
              {answer}
            </li>
          ))}
        </ul>
      )}
      {isRefused &&
        commands.map(({ server, command }) => (
          <p key={server} class="settings-lead">
            {words.allowIn(server)}
            <br />
            <code>{command}</code>
          </p>
        ))}
    </div>
  );
}

function sentence(words: ModelWords, status: ModelStatus): string {
  switch (status.kind) {
    case 'trying':
      return words.trying;
    case 'tried':
      return words.tried;
    case 'fetching':
      return words.fetching(status.share);
    case 'problem':
      return words.problems[status.problem];
    default:
      return words[status.kind];
  }
}
