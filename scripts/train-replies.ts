/**
 * `npm run replies:train [-- --check | --curve]`: learns `replies/weights.json` from `replies/corpus/`, and says how
 * well by cross-validation. The same corpus gives the same file, bit for bit: `--check` trains and compares instead
 * of writing. `--curve` only says what an eighth, a quarter and a half of the corpus would have given.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from './learning/corpus';
import { keepWeights } from './learning/keep-weights';
import { calibrationOf } from './replies/calibrate';
import { readMentions } from './replies/corpus';
import { figuresOf, linesOf } from './replies/figures';
import { crossValidated, learntOf, trained } from './replies/train';
import { root } from './root';

const { values: flags } = parseArgs({
  options: { check: { type: 'boolean', default: false }, curve: { type: 'boolean', default: false } },
});
const path = join(root, 'replies/weights.json');

function tellCurve(): void {
  for (const language of languages) {
    const mentions = learntOf(readMentions(language), language);
    for (const every of [8, 4, 2, 1]) {
      const part = mentions.filter((_, index) => index % every === 0);
      const judged = crossValidated(part, (_, index) => index % 5);
      const [line] = linesOf(figuresOf(judged, calibrationOf(judged)));
      console.log(`${language}, ${100 / every} %: ${line}`);
    }
  }
}

function trainedModels(): Record<string, unknown> {
  const models = languages.map((language) => {
    const mentions = learntOf(readMentions(language), language);
    // Mentions of one file by a model of the others: another hand, other kinds of mention. The strictest we have.
    const otherHands = crossValidated(mentions, ({ file }) => file);
    const model = trained(mentions, otherHands);
    for (const line of linesOf(figuresOf(otherHands, model.calibration)))
      console.log(`${language}, other hands: ${line}`);
    for (const file of new Set(mentions.map((mention) => mention.file))) {
      const own = otherHands.filter((one) => one.file === file);
      console.log(`${language}, ${file}: ${linesOf(figuresOf(own, model.calibration))[0]}`);
    }
    return [language, model] as const;
  });
  return Object.fromEntries(models);
}

if (flags.curve) tellCurve();
else keepWeights(path, trainedModels(), flags.check);
