import { overlayWordsFor } from '../../locales/overlay/words-for';
import { voiceReasons } from '../../locales/voice-reasons';
import { expect, test } from './extension';
import { isUp, markedWords, speakFor, voiceLine } from './on-x';

/** The voice line in French, for a draft in French. */

const personal =
  'Je suis arrivé en retard ce matin, ma fille avait caché mes clés. Je craque, mais quel fou rire mdr';
const corporate = 'Nous sommes fiers d’annoncer l’ouverture de notre nouvel atelier à Saint-Avrel.';
const words = overlayWordsFor('fr').voice;

test.use({ language: 'fr', stage: { account: 'maisonlorvane', language: 'fr' } });

test('a French draft is read in French, and explained in French', async ({ extension, x }) => {
  await isUp(x);
  await speakFor(extension, 'maisonlorvane', 'corporate', 'fr');
  await x.bringToFront();
  const editor = x.getByTestId('tweetTextarea_0');
  await editor.click();
  await x.keyboard.type(personal);

  const line = voiceLine(x, 'fr');
  await expect(line).toHaveAttribute('data-flagged', 'true');
  await expect(line).toContainText(words.labels.personal);
  await expect(line).toContainText(words.accountSpeaks.corporate);
  await expect
    .poll(async () => (await markedWords(x))['chandelle-personal'])
    .toEqual(expect.arrayContaining(['Je', 'ma fille']));
  await line.getByRole('button', { name: words.why('ma fille') }).click();
  await expect(line.getByRole('note')).toContainText(voiceReasons.fr.personal['family-life']);

  // Away from the words: one that is pointed at is marked.
  await editor.hover();
  await editor.press('ControlOrMeta+a');
  await x.keyboard.type(corporate);
  await expect(line).toContainText(words.labels.corporate);
  await expect(line).toHaveAttribute('data-flagged', 'false');
  expect(await markedWords(x)).toEqual({});
});
