import { describe, expect, it } from 'vitest';
import { cutNgrams } from './cut-languages';

const data = {
  type: 'T',
  isSubset: false,
  languages: { 0: 'am', 11: 'en', 17: 'fr', 25: 'it' },
  ngrams: { ' the': { 11: 90 }, ' le ': { 17: 80, 25: 10 }, ' xx ': { 0: 3 } },
};

describe('cutNgrams', () => {
  it('keeps some languages, and numbers them from 0: eld sizes its scores by how many there are', () => {
    const cut = cutNgrams(data, ['en', 'fr']);
    expect(cut.languages).toEqual({ 0: 'en', 1: 'fr' });
    expect(cut.ngrams).toEqual({ ' the': { 0: 90 }, ' le ': { 1: 80 } });
  });

  it('gives the detector what it found before the cut', async () => {
    // Not exported by eld: its parts, to feed one detector with n-grams that are cut.
    const { createEld } = await import('../node_modules/eld/src/languageDetector.js' as string);
    const { ngramsData } = await import('../node_modules/eld/src/ngrams/extrasmall.js' as string);
    const kept = ['en', 'fr', 'es', 'it', 'pt', 'de', 'nl'];
    const whole = createEld();
    whole.loadData(ngramsData);
    whole.instance.setLanguageSubset(kept);
    const cut = createEld();
    cut.loadData(cutNgrams(ngramsData, kept));
    for (const text of [
      'Je ne sais pas encore',
      'Where is my order',
      'Estamos muy contentos',
      'Wij zoeken mensen',
    ]) {
      const { language } = cut.instance.detect(text);
      expect(language).not.toBe('');
      expect(language).toBe(whole.instance.detect(text).language);
    }
  });
});
