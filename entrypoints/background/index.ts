import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serveOwnPages } from '../../messaging/from-own-pages';
import { servePages } from '../../messaging/from-page';
import { forgetPolicyOnChange } from '../../storage/policy';
import { forgetTab } from '../../storage/tabs';
import { isX } from '../../x/pages';
import { startFolding } from './folding';
import { recordWhatWasLeftAside } from './left-aside';
import { startOnOpenPages } from './open-pages';
import { ownPageHandlers } from './own-page-handlers';
import { pageHandlers } from './page-handlers';
import { startSyncing } from './syncing';

// Every listener is registered in the first turn: a worker that was woken by an event would miss it otherwise.
export default defineBackground(() => {
  servePages(pageHandlers, isX);
  serveOwnPages(ownPageHandlers);
  forgetPolicyOnChange();
  startSyncing();
  startFolding();
  void recordWhatWasLeftAside();
  browser.runtime.onInstalled.addListener(() => void startOnOpenPages());
  browser.permissions.onAdded.addListener(() => void startOnOpenPages());
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
});
