import type { Words } from '../locales/words';
import { activities } from '../time/slice';
import { type ActivityMs, sumOf } from '../time/totals';
import { type Voice, voices } from '../tone/voice';
import { type DayLimit, LimitField } from './LimitField';
import { hasParts, wholeMinutes } from './whole-minutes';

export interface PopupAccount {
  /** X handle without "@"; empty: time while X did not say who was signed in. */
  account: string;
  todayMs: ActivityMs;
  /** Left of this account's own budget; null where it has none. */
  leftMs: number | null;
  /** As set, extensions not included. */
  limit: DayLimit;
  intendedVoice: Voice | null;
  /** Set by the company. */
  isVoiceLocked: boolean;
  /** In use in the tab that the popup was opened on. */
  isInTab: boolean;
}

interface PopupAccountRowProps {
  words: Words;
  account: PopupAccount;
  onLimit: (minutes: number | null) => void;
  onVoice: (voice: Voice | null) => void;
}

export function PopupAccountRow({ words, account, onLimit, onVoice }: PopupAccountRowProps) {
  const { common, popup } = words;
  const name = common.account(account.account);
  const minutes = wholeMinutes(account.todayMs);
  const spent = hasParts(account.todayMs) ? activities.filter((activity) => minutes[activity] > 0) : [];
  return (
    <li class="popup-account">
      <div class="popup-line">
        <span class="popup-name" dir="auto">
          {name}
        </span>
        {account.isInTab && <span class="popup-tab">{popup.thisTab}</span>}
        <span class="popup-minutes" data-over={account.leftMs === 0}>
          {common.format.spent(sumOf(account.todayMs))}
        </span>
      </div>
      {spent.length > 0 && (
        <ul class="popup-activities">
          {spent.map((activity) => (
            <li key={activity}>{popup.activity(activity, minutes[activity])}</li>
          ))}
        </ul>
      )}
      {account.account !== '' && (
        <div class="popup-settings">
          <LimitField words={words} name={name} limit={account.limit} onChange={onLimit} />
          <label class="popup-voice">
            <span>{popup.voice}</span>
            <select
              class="quiet-select"
              aria-label={popup.voiceFor(name)}
              value={account.intendedVoice ?? ''}
              disabled={account.isVoiceLocked}
              title={account.isVoiceLocked ? popup.byCompany : undefined}
              onChange={(event) =>
                onVoice(voices.find((voice) => voice === event.currentTarget.value) ?? null)
              }
            >
              <option value="" selected={account.intendedVoice === null}>
                {popup.voices['not-set']}
              </option>
              {voices.map((voice) => (
                <option key={voice} value={voice} selected={voice === account.intendedVoice}>
                  {popup.voices[voice]}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
    </li>
  );
}
