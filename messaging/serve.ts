/** Serving a message: its sender is checked and its data parsed before anything of ours sees it. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type OwnPageMessages, onMessage, type PageMessages } from './protocol';

/** Where a message came from, as the browser says; nothing of it is the sender's own word. */
export interface Sender {
  url: string;
  frameId: number | undefined;
  tabId: number | undefined;
}

type Name = keyof (PageMessages & OwnPageMessages);

/** Whatever is malformed, or from elsewhere, is refused: the caller's promise rejects. */
export function serve(
  name: Name,
  schema: z.ZodMiniType,
  isTrusted: (sender: Sender) => boolean,
  handle: (data: unknown, sender: Sender) => unknown,
): void {
  onMessage(name, async (message) => {
    const { id, url = '', frameId, tab } = message.sender;
    const sender = { url, frameId, tabId: tab?.id };
    if (id !== browser.runtime.id || !isTrusted(sender)) throw new Error(`${name}: refused, from elsewhere`);
    const parsed = schema.safeParse(message.data);
    if (!parsed.success) throw new Error(`${name}: refused, ${z.prettifyError(parsed.error)}`);
    return (await handle(parsed.data, sender)) as never;
  });
}
