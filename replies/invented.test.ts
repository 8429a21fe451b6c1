import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventedIn } from './invented';
import { suggest } from './suggest';

const post =
  'Bonjour @maison, ma cocotte Aurore 24 cm de Dijon est arrivée rayée lundi, voir https://lien.example/1';

describe('what nobody gave', () => {
  it.each([
    ['Nous vous rendons 30 euros.', '30'],
    ['Elle revient dans trois jours.', 'trois'],
    ['Nous vous appelons demain.', 'demain'],
    ['Je regarde cela la semaine prochaine.', 'semaine prochaine'],
    ['We will look at it within the hour.', 'within the hour'],
    ['My colleague Sarah will write to you.', 'Sarah'],
    ['Our team in Lyon looks at it.', 'Lyon'],
    ['Écrivez à @maison_aide, merci.', '@maison_aide'],
    ['Tout est sur https://maison.example/aide', 'https://maison.example/aide'],
    ['Écrivez à aide@maison.fr, merci.', 'aide@maison.fr'],
    ['Le modèle Q3 arrive.', 'Q3'],
    ['Merci de votre message. #Aurore2', '#Aurore2'],
    ['Merci de votre message.\nClaire Vasseur', 'Vasseur'],
    ['Un geste de 24 % est possible.', '24 %'],
  ])('%s', (text, invented) => {
    expect(inventedIn(text, [post]).join(' ')).toContain(invented);
  });

  it.each([
    'Bonjour, merci. Votre Aurore 24 cm de Dijon est arrivée rayée lundi, et je le regrette.',
    'I’m sorry. What happened to your Aurore? X shows me nothing more.',
    'Bonjour,\n\nNous regardons cela avec @maison. Merci ! Vous aurez une réponse.',
    'Tout est là : https://lien.example/1',
  ])('nothing in: %s', (text) => {
    expect(inventedIn(text, [post])).toEqual([]);
  });
});

// "Ten minutes on the phone", « deux fois »: turns of phrase, which it takes for figures.
it.each(['en', 'fr'] as const)(
  'is found in hardly any of the answers that Chandelle writes itself (%s)',
  (lang) => {
    const file = join(import.meta.dirname, 'corpus', lang, 'mentions-lead.jsonl');
    let written = 0;
    const alarms: string[] = [];
    for (const line of readFileSync(file, 'utf8').split('\n').slice(0, 200)) {
      const { text } = JSON.parse(line) as { text: string };
      for (const suggestion of suggest({ text, lang }, { voice: 'mixed', round: 0 }).suggestions) {
        written += 1;
        if (inventedIn(suggestion.text, [text]).length > 0) alarms.push(suggestion.text);
      }
    }
    expect(written).toBeGreaterThan(300);
    expect(alarms.length / written, alarms.join('\n')).toBeLessThan(0.03);
  },
);
