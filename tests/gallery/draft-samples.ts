/** Made-up drafts, as they were read. */
import type { DraftRead } from '../../components/draft-findings';
import { reasonsFor } from '../../locales/voice-reasons';
import type { Risk } from '../../risks/risk';
import type { Evidence, Label, Reading } from '../../tone/voice';

export function draft(text: string, label: Label, score: number, found: [string, Evidence['reason']][]) {
  const side = score < 0.5 ? 'personal' : 'corporate';
  const evidence: Evidence[] = found.map(([word, reason], index) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
    side,
    weight: 1 / (index + 1),
    reason,
  }));
  const reading: Reading = {
    lang: 'fr',
    score,
    label,
    confidence: 0.9,
    evidence,
    flagFor: { personal: score > 0.7, mixed: false, corporate: score < 0.3 },
  };
  const isFlagged = label !== 'unsure' && label !== 'mixed';
  const language = /\b(?:the|my|our|we|is)\b/i.test(text) ? 'en' : 'fr';
  const reasons = reasonsFor(language, evidence);
  const read: DraftRead = { text, reading, reasons, isFlagged, risks: [], quotedRisks: [], changes: [] };
  return { kind: 'read', read } as const;
}

export const drafts = {
  fr: {
    personal: draft('Ma fille a eu son bac, je suis si fier d’elle', 'personal', 0.06, [
      ['Ma fille', 'family-life'],
      ['je suis si fier', 'feeling'],
      [',', 'wording'],
      ['Ma fille', 'wording'],
      ['son bac', 'informal'],
    ]),
    mixed: draft('Je suis heureux que notre équipe ouvre Lyon', 'mixed', 0.48, [
      ['Je suis heureux', 'first-person'],
      ['notre équipe', 'institutional-we'],
    ]),
    corporate: draft('Nous sommes ravis d’annoncer notre partenariat', 'corporate', 0.95, [
      ['Nous sommes ravis d’annoncer', 'press-release'],
      ['notre partenariat', 'institutional-we'],
    ]),
    unsure: draft('Lyon.', 'unsure', 0.5, []),
  },
  en: {
    personal: draft('My daughter graduated today and I am so proud', 'personal', 0.06, [
      ['My daughter', 'family-life'],
      ['so proud', 'feeling'],
      ['My daughter', 'wording'],
      ['I am', 'first-person'],
    ]),
    mixed: draft('I am glad that our team opens in Lyon', 'mixed', 0.48, [
      ['I am glad', 'first-person'],
      ['our team', 'institutional-we'],
    ]),
    corporate: draft('We are thrilled to announce our partnership', 'corporate', 0.95, [
      ['We are thrilled to announce', 'press-release'],
      ['our partnership', 'institutional-we'],
    ]),
    unsure: draft('Lyon.', 'unsure', 0.5, []),
  },
};

/** A draft with something to look at: what is asked about, and sentences in the company's voice. */
export function asking(
  base: ReturnType<typeof draft>,
  asked: [string, Risk['kind']][],
  changes: DraftRead['changes'] = [],
  isEmbargoed = false,
) {
  const { text } = base.read;
  const isFlagged = base.read.isFlagged && asked.length === 0;
  const risks = asked.map(([word, kind]) => {
    const start = text.indexOf(word);
    return { kind, start, end: start + word.length, isEmbargoed };
  });
  return { kind: 'read', read: { ...base.read, isFlagged, risks, changes } } as const;
}

export const asked = {
  fr: asking(
    draft(
      'Notre chiffre d’affaires progresse de 12 %. Appelez-moi au 06 12 34 56 78 !',
      'corporate',
      0.8,
      [],
    ),
    [
      ['chiffre d’affaires progresse de 12 %', 'figure'],
      ['06 12 34 56 78', 'phone'],
    ],
  ),
  en: asking(draft('Our revenue is up 12%. Call me on 07700 900123!', 'corporate', 0.8, []), [
    ['revenue is up 12%', 'figure'],
    ['07700 900123', 'phone'],
  ]),
};

export const changing = {
  fr: asking(
    draft('Je suis fier de mon équipe. Ma fille aussi.', 'personal', 0.06, [
      ['Ma fille', 'family-life'],
      ['Je suis fier', 'feeling'],
      ['mon équipe', 'first-person'],
    ]),
    [],
    [{ start: 0, end: 27, replacement: 'Nous sommes fiers de notre équipe.' }],
  ),
  en: asking(
    draft('I am proud of my team. So is my daughter.', 'personal', 0.06, [
      ['my daughter', 'family-life'],
      ['I am proud', 'feeling'],
      ['my team', 'first-person'],
    ]),
    [],
    [{ start: 0, end: 22, replacement: 'We are proud of our team.' }],
  ),
};
