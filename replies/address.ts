/** How the writer of a mention is addressed: greeted or not, in French with "tu" or "vous". */
import { tokenize } from '../tone/tokens';

/** French "tu" is answered with "tu"; anything else, and any doubt, with "vous". */
export function isFamiliar(text: string): boolean {
  let familiar = 0;
  for (const { kind, key, quoted } of tokenize(text)) {
    if (kind !== 'word' || quoted) continue;
    if (/^(?:vous|votre|vos)$/.test(key)) return false;
    if (/^(?:tu|toi|ton|ta|tes|te|t')$/.test(key)) familiar += 1;
  }
  return familiar > 0;
}

const greetings = {
  fr: /^(?:bonjour|bjr|salut|hello|coucou|cher|chere|madame|monsieur)$/,
  en: /^(?:hello|hi|hey|hiya|dear|morning|afternoon|evening)$/,
};

/** Who greets is greeted: a greeting among the first words of the mention. */
export function greetingFor(text: string, language: 'fr' | 'en'): string {
  const words = tokenize(text.slice(0, 300)).filter((token) => token.kind === 'word');
  const first = words.slice(0, 4).map((token) => token.key);
  if (language === 'fr' && first.includes('bonsoir')) return 'Bonsoir, ';
  if (!first.some((word) => greetings[language].test(word))) return '';
  return language === 'fr' ? 'Bonjour, ' : 'Hello, ';
}

export function greet(greeting: string, answer: string): string {
  if (!greeting || /^(?:Bonjour|Hello)\b/.test(answer)) return answer;
  const isPronoun = /^I\b/.test(answer);
  return greeting + (isPronoun ? answer : answer.charAt(0).toLowerCase() + answer.slice(1));
}
