import { ensureChromium } from '../../scripts/browsers';
import { buildStage } from '../stage/build';

export default async function setUp(): Promise<void> {
  process.env.CHROMIUM_PATH = ensureChromium();
  await buildStage();
}
