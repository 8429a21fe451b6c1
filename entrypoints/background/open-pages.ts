import { browser } from 'wxt/browser';
import { hostPatterns } from '../../x/pages';

/**
 * Starts the content script in the X tabs that are already open: Chrome and Edge only inject it into pages
 * loaded after the install, the update or the grant. Where a script of ours is alive, the new one steps back.
 */
export async function startOnOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...hostPatterns] });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      try {
        await browser.scripting.executeScript({ target: { tabId: id }, files: ['/content-scripts/x.js'] });
      } catch (error) {
        // A tab that crashed, was discarded or is leaving: it gets the script when it is loaded again.
        console.info('Chandelle: not started in an open tab', error);
      }
    }),
  );
}
