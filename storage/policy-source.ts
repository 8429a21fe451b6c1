/** Where the company's policy comes from. The testing build puts another file in the place of this one. */
import { browser } from 'wxt/browser';

/** What `storage.managed` holds. Firefox refuses to answer where there is no policy. */
export const policyOfBrowser = (): Promise<unknown> => browser.storage.managed.get(null);
