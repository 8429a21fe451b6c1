/**
 * `npm run tone:train [-- --check | --curve]`: learns `tone/weights.json` from `tone/corpus/`, and says how well by
 * cross-validation. The same corpus gives the same file, bit for bit: `--check` trains and compares instead of
 * writing. `--curve` only says what an eighth, a quarter and a half of the corpus would have given.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from './learning/corpus';
import { keepWeights } from './learning/keep-weights';
import { root } from './root';
import { calibrationOf, type Judged } from './tone/calibrate';
import { isOfPairs, readPosts } from './tone/corpus';
import { figuresOf, lineOf } from './tone/figures';
import { byFifth, byFile, crossValidated, learntOf, trained } from './tone/train';

const { values: flags } = parseArgs({
  options: { check: { type: 'boolean', default: false }, curve: { type: 'boolean', default: false } },
});
const path = join(root, 'tone/weights.json');

function tellCurve(): void {
  for (const language of languages) {
    const usual = readPosts(language).filter((post) => !isOfPairs(post));
    const posts = learntOf(usual, language);
    for (const every of [8, 4, 2, 1]) {
      const part = posts.filter((_, index) => index % every === 0);
      const judged = crossValidated(part, byFifth);
      console.log(`${language}, ${100 / every} %: ${lineOf(figuresOf(judged, calibrationOf(judged)))}`);
    }
  }
}

function trainedModels(): Record<string, unknown> {
  const models = languages.map((language) => {
    const posts = learntOf(readPosts(language), language);
    const otherHands = crossValidated(posts, byFile);
    const otherPosts = crossValidated(
      posts.filter((post) => !isOfPairs(post)),
      byFifth,
    );
    // By files, never by fifths: posts from elsewhere are less like the corpus than its files are like each other.
    const model = trained(posts, otherHands);
    const tell = (what: string, judged: readonly Judged[]) =>
      console.log(`${language}, ${what}: ${lineOf(figuresOf(judged, model.calibration))}`);
    const usual = otherHands.filter((one) => !isOfPairs(one));
    tell('other hands', usual);
    tell('other hands, pairs', otherHands.filter(isOfPairs));
    for (const file of new Set(usual.map((one) => one.file)))
      tell(
        `other hands, ${file}`,
        usual.filter((one) => one.file === file),
      );
    tell('other posts', otherPosts);
    return [language, model] as const;
  });
  return Object.fromEntries(models);
}

if (flags.curve) tellCurve();
else keepWeights(path, trainedModels(), flags.check);
