import { describe, expect, it } from 'vitest';
import { conjugate, type Group, type Tense } from './conjugate';
import { firstGroup, secondGroup, thirdGroup } from './verbs';

describe('conjugate', () => {
  it.each<[string, Group, Tense, string, string]>([
    ['annoncer', 1, 'present', 'annonce', 'annonçons'],
    ['annoncer', 1, 'imparfait', 'annonçais', 'annoncions'],
    ['engager', 1, 'present', 'engage', 'engageons'],
    ['engager', 1, 'subjonctif', 'engage', 'engagions'],
    ['espérer', 1, 'present', 'espère', 'espérons'],
    ['espérer', 1, 'futur', 'espérerai', 'espérerons'],
    ['acheter', 1, 'futur', 'achèterai', 'achèterons'],
    ['rappeler', 1, 'present', 'rappelle', 'rappelons'],
    ['renouveler', 1, 'conditionnel', 'renouvellerais', 'renouvellerions'],
    ['employer', 1, 'present', 'emploie', 'employons'],
    ['envoyer', 1, 'futur', 'enverrai', 'enverrons'],
    ['étudier', 1, 'imparfait', 'étudiais', 'étudiions'],
    ['créer', 1, 'present', 'crée', 'créons'],
    ['finir', 2, 'subjonctif', 'finisse', 'finissions'],
    ['intervenir', 3, 'futur', 'interviendrai', 'interviendrons'],
    ['rejoindre', 3, 'imparfait', 'rejoignais', 'rejoignions'],
    ['être', 3, 'imparfait', 'étais', 'étions'],
    ['aller', 3, 'subjonctif', 'aille', 'allions'],
    ['pouvoir', 3, 'conditionnel', 'pourrais', 'pourrions'],
    ['recevoir', 3, 'present', 'reçois', 'recevons'],
  ])('%s (%s, %s): %s, %s', (verb, group, tense, je, nous) => {
    const forms = conjugate(verb, group).forms[tense];
    expect([forms[0], forms[3]]).toEqual([je, nous]);
  });

  it('knows a rule for every verb of the lists, each listed once', () => {
    for (const [group, verbs] of [firstGroup, secondGroup, thirdGroup].entries()) {
      expect(new Set(verbs).size).toBe(verbs.length);
      for (const verb of verbs) expect(conjugate(verb, (group + 1) as Group).infinitive).toBe(verb);
    }
  });
});
