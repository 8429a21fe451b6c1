/**
 * `npm start`: with a display, a Chromium window with Chandelle on the rehearsed X (`-- --live`: on x.com);
 * without one, a headless tour that tells what it saw and leaves pictures in `demo/`.
 */

import { buildStage } from '../tests/stage/build';
import { ensureChromium } from './browsers';
import { buildExtension } from './start/build';
import { endWithWhatIsAmiss, heading, Missing, tell } from './start/tell';
import { runTour } from './start/tour';
import { openLive, openOnStage } from './start/window';

const isLive = process.argv.includes('--live');
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  const chromium = ensureChromium();
  if (isLive && !hasDisplay)
    throw new Missing('--live opens a window on x.com, and there is no display here');
  if (isLive) {
    await openLive(chromium, buildExtension('shipped'));
  } else {
    console.log('Building Chandelle and the rehearsed X...');
    const extension = buildExtension(hasDisplay ? 'shipped' : 'testing');
    await buildStage();
    if (hasDisplay) await openOnStage(chromium, extension);
    else await runTour(chromium, extension);
  }
  tellInstall();
  endWithWhatIsAmiss();
} catch (error) {
  console.error(error instanceof Missing ? `\nNot as expected: ${error.message}` : shortened(error));
  process.exitCode = 1;
}

/** Playwright's errors tell every attempt of theirs: what was waited for, and where, is enough. */
function shortened(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const lines = (error.stack ?? error.message).split('\n');
  return lines.filter((line, index) => index < 4 || /^\s+at .*scripts/.test(line)).join('\n');
}

function tellInstall(): void {
  heading('To have it in your own browser');
  tell(
    'npm run build, then in Chrome or Edge: chrome://extensions, Developer mode, Load unpacked, .output/chrome-mv3',
  );
  tell('in Firefox: about:debugging, This Firefox, Load Temporary Add-on, .output/firefox-mv3/manifest.json');
}
