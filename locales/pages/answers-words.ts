/** Every string of the settings about answers. */
import type { SettingWords } from './settings-words';

export interface AnswersWords {
  /** The language that a new line is in, until another is chosen. */
  inLanguage: 'fr' | 'en';
  pressContact: SettingWords;
  noContact: string;
  approved: SettingWords;
  /** What a line is an answer to. */
  delicate: string;
  /** On which days a line is offered; empty where on all of them. */
  valid(from: string | undefined, until: string | undefined): string;
  intent: string;
  language: string;
  text: string;
  from: string;
  until: string;
  add: string;
  keep: string;
  cancel: string;
  edit: string;
  remove: string;
  /** With what the line is about, for a screen reader. */
  editNamed(what: string): string;
  removeNamed(what: string): string;
  problems: Record<'empty' | 'too-long' | 'order' | 'full', string>;
  /** Only the company's lines are offered. */
  locked: string;
}
