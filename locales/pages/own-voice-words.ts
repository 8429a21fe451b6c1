/** The words of the section on the user's own answers. */
import type { SettingWords } from './settings-words';

export interface OwnVoiceWords {
  title: string;
  keep: SettingWords;
  none: string;
  /** `day`: YYYY-MM-DD */
  sent(account: string, day: string): string;
  /** Somebody's words, in the language's own marks. */
  to(post: string): string;
  forget: string;
  forgetNamed(answer: string): string;
}
