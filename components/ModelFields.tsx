import { useState } from 'preact/hooks';
import type { ModelWords } from '../locales/pages/model-words';
import type { SettingWords } from '../locales/pages/settings-words';
import { readAddress, type ServerChoice } from '../models/choice';
import { Setting } from './Setting';

interface ModelFieldsProps {
  words: ModelWords;
  onUse: (choice: ServerChoice) => void;
}

type Name = 'address' | 'model' | 'key';

/** A server's address, model and key. They are kept together, by one click: the browser asks about the address then. */
export function ModelFields({ words, onUse }: ModelFieldsProps) {
  const [typed, setTyped] = useState({ address: '', model: '', key: '' });
  const [problems, setProblems] = useState<Partial<Record<Name, string>>>({});
  const use = (event: Event) => {
    event.preventDefault();
    const address = readAddress(typed.address);
    const [model, key] = [typed.model.trim(), typed.key.trim()];
    const found = {
      ...(address === null && { address: words.addressProblem }),
      ...((model === '' || model.length > 200) && { model: words.modelProblem }),
      ...(!/^[\x21-\x7e]{0,500}$/.test(key) && { key: words.keyProblem }),
    };
    setProblems(found);
    if (address !== null && Object.keys(found).length === 0)
      onUse({ provider: 'server', address, model, key });
  };
  const field = (name: Name) => ({
    words: words[name],
    value: typed[name],
    problem: problems[name],
    onInput: (value: string) => setTyped((before) => ({ ...before, [name]: value })),
  });
  return (
    <form onSubmit={use}>
      <Field {...field('address')} />
      <Field {...field('model')} />
      <Field {...field('key')} isSecret />
      <div class="settings-buttons">
        <button class="pill" type="submit">
          {words.use}
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  words: SettingWords;
  value: string;
  problem: string | undefined;
  isSecret?: boolean;
  onInput: (value: string) => void;
}

function Field({ words, value, problem, isSecret = false, onInput }: FieldProps) {
  return (
    <Setting {...words}>
      {({ id, describedBy }) => {
        const input = {
          id,
          class: 'line-field is-wide',
          autocomplete: 'off',
          value,
          'aria-invalid': problem !== undefined,
          'aria-describedby': [describedBy, `${id}-problem`].filter(Boolean).join(' '),
          onInput: (event: Event) => onInput((event.currentTarget as HTMLInputElement).value),
        };
        return (
          <>
            {isSecret ? <input {...input} type="password" /> : <input {...input} type="text" />}
            <p id={`${id}-problem`} class="setting-problem" role="alert">
              {problem}
            </p>
          </>
        );
      }}
    </Setting>
  );
}
