import { useState } from 'react';
import { Logo } from '../components/Icon';
import { OWN_ACCOUNTS } from '../data/people';
import { setDisplay, switchAccount } from '../state/actions';
import { goTo } from '../state/router';
import { useStage } from '../state/store';
import { wordsOf } from '../words';
import { Column } from './Column';

/** Pages that an extension has to leave alone, and the one that is not there. */

export function LoginPage() {
  const words = wordsOf(useStage((s) => s.language));
  const [name, setName] = useState('');
  const enter = () => {
    const handle = name.replace(/^@/, '');
    switchAccount(OWN_ACCOUNTS.includes(handle) ? handle : (OWN_ACCOUNTS[0] ?? ''));
  };
  return (
    <main role="main" className="login">
      <form
        className="login-box"
        data-testid="loginFlow"
        onSubmit={(event) => {
          event.preventDefault();
          enter();
        }}
      >
        <Logo />
        <h1>{words.logIn}</h1>
        <input
          name="text"
          autoComplete="username"
          placeholder={words.phoneOrEmail}
          aria-label={words.phoneOrEmail}
          value={name}
          onChange={(e) => setName(e.target.value)}
        />
        <button type="submit" className="pill primary">
          <span>{words.next}</span>
        </button>
        <p>
          {words.noAccount} <b>{words.signUp}</b>
        </p>
      </form>
    </main>
  );
}

export function OauthPage() {
  const words = wordsOf(useStage((s) => s.language));
  return (
    <main role="main" className="login">
      <div className="login-box">
        <Logo />
        <h1>{words.authorise}</h1>
        <p>{words.authoriseText}</p>
        <button type="button" className="pill primary" data-testid="OAuth_Consent_Button">
          <span>{words.authorise}</span>
        </button>
        <button type="button" className="pill outline" onClick={() => goTo('/home')}>
          <span>{words.cancel}</span>
        </button>
      </div>
    </main>
  );
}

export function SettingsPage() {
  const language = useStage((s) => s.language);
  const theme = useStage((s) => s.theme);
  const account = useStage((s) => s.account);
  const words = wordsOf(language);
  return (
    <Column label={words.settings} title={words.settings}>
      <div className="settings">
        <h3>{words.yourAccount}</h3>
        <p>{`@${account}`}</p>
        <h3>{words.display}</h3>
        <div className="choices">
          {(['light', 'dark'] as const).map((one) => (
            <button
              type="button"
              key={one}
              aria-pressed={one === theme}
              className={one === theme ? 'pill primary' : 'pill outline'}
              onClick={() => setDisplay({ theme: one })}
            >
              <span>{words[one]}</span>
            </button>
          ))}
        </div>
        <h3>{words.language}</h3>
        <div className="choices">
          {(['fr', 'en'] as const).map((one) => (
            <button
              type="button"
              key={one}
              aria-pressed={one === language}
              className={one === language ? 'pill primary' : 'pill outline'}
              onClick={() => setDisplay({ language: one })}
            >
              <span>{one === 'fr' ? 'Français' : 'English'}</span>
            </button>
          ))}
        </div>
      </div>
    </Column>
  );
}

export function MissingPage() {
  const words = wordsOf(useStage((s) => s.language));
  return (
    <Column label={words.homeTimeline} title="X" back>
      <p className="nothing">{words.missing}</p>
    </Column>
  );
}
