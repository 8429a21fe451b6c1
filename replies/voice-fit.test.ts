import { describe, expect, it } from 'vitest';
import { readVoice } from '../tone/read-voice';
import { delicate, press } from './cases/delicate';
import { suggest } from './suggest';

const mentions = {
  en: [
    'My order never arrived and nobody answers, this is unacceptable',
    'Still waiting for my refund after three weeks, what is going on?',
    'The app keeps crashing since the update, please fix it',
    'Hi, where can I find the opening times of the Leeds store?',
    'Can I bring a bike on the train on Sundays?',
    'Thank you, your staff were wonderful today',
    'Great job on the new website, so easy to use',
    'Shame on you for raising prices while cutting staff',
    'You talk about values and pay your drivers nothing',
    'Suggestion: it would be great if the app had a dark theme',
    'Please add an option to pause the subscription',
    'We would love to explore a partnership, can we send a proposal?',
    'Are you hiring? I can send my CV for an internship',
    'We would like to invite you to speak at our conference in May',
  ],
  fr: [
    'Ma commande n’est jamais arrivée et personne ne répond, c’est inadmissible',
    'Toujours pas de remboursement après trois semaines, que se passe-t-il ?',
    'L’appli plante depuis la mise à jour, faites quelque chose',
    'Bonjour, où trouver les horaires du magasin de Lille ?',
    'Peut-on prendre un vélo dans le train le dimanche ?',
    'Merci, vos équipes ont été formidables aujourd’hui',
    'Bravo pour le nouveau site, très facile à utiliser',
    'Honte à vous d’augmenter les prix en supprimant des postes',
    'Vous parlez de valeurs et vous payez vos livreurs une misère',
    'Suggestion : ce serait bien d’ajouter un mode sombre',
    'Ajoutez une option pour suspendre l’abonnement',
    'Nous aimerions vous proposer un partenariat, à qui écrire ?',
    'Je cherche un stage, où envoyer mon CV ?',
    'Nous serions ravis de vous inviter à notre table ronde en mai',
  ],
};

describe.each(['en', 'fr'] as const)('the voice of the suggestions (%s)', (language) => {
  const all = [...mentions[language], ...delicate[language], ...press[language]];

  it.each(['personal', 'corporate', 'mixed'] as const)(
    'is that of the account, never flagged: %s',
    { timeout: 60_000 },
    (voice) => {
      let right = 0;
      let read = 0;
      for (const text of all) {
        for (let round = 0; round < 2; round += 1) {
          for (const one of suggest({ text, lang: language }, { voice, round }).suggestions) {
            const { score, label, flagFor } = readVoice(one.text, { lang: language });
            expect(flagFor[voice], one.text).toBe(false);
            expect(label, one.text).not.toBe(
              { personal: 'corporate', corporate: 'personal', mixed: undefined }[voice],
            );
            read += 1;
            if (voice === 'mixed' || score > 0.5 === (voice === 'corporate')) right += 1;
          }
        }
      }
      expect(read).toBeGreaterThan(150);
      expect(right / read).toBeGreaterThan(0.95);
    },
  );
});
