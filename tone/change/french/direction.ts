/** The two ways: from « je » to « nous », and back. What differs between them, so that the grammar is written once. */
import { pluralOf, singularOf } from './attributes';
import { formsOfJe, formsOfNous, type PersonalForm, participleOf } from './forms';
import { notOfCompany, notOfPerson } from './verbs';

export interface Direction {
  to: 'company' | 'person';
  /** What the subject can be doing with this form, and the form that replaces it. */
  formsOf(form: string): readonly PersonalForm[];
  /** An attribute of the subject in its new number; undefined: not known, or a sex would be guessed. */
  agree(form: string): string | undefined;
  /** The same for the participle of a verb that takes être. */
  agreeParticiple(form: string): string | undefined;
  isRefused(infinitive: string): boolean;
}

export const toCompany: Direction = {
  to: 'company',
  formsOf: formsOfJe,
  agree: pluralOf,
  agreeParticiple(form) {
    const participle = participleOf(form);
    if (participle?.number !== 'singular') return;
    const base = participle.masculine.replace('û', 'u');
    return base.endsWith('s') ? base : `${base}s`;
  },
  isRefused: (infinitive) => notOfCompany.has(infinitive),
};

export const toPerson: Direction = {
  to: 'person',
  formsOf: formsOfNous,
  agree: singularOf,
  agreeParticiple(form) {
    const participle = participleOf(form);
    return participle?.number === 'plural' && participle.gender === 'f' ? form.slice(0, -1) : undefined;
  },
  isRefused: (infinitive) => notOfPerson.has(infinitive),
};
