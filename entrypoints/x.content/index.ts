import { defineContentScript } from 'wxt/utils/define-content-script';
import { accountInUse } from '../../features/account-in-use';
import { actionsTaken } from '../../features/actions-taken';
import { candle } from '../../features/candle';
import { conversations } from '../../features/conversations';
import { curtain } from '../../features/curtain';
import { marks } from '../../features/marks';
import { ownPosts } from '../../features/own-posts';
import { replyHelp } from '../../features/reply-help';
import { repostCheck } from '../../features/repost-check';
import { round } from '../../features/round';
import { timeKeeping } from '../../features/time-keeping';
import { toolbarBadge } from '../../features/toolbar-badge';
import { voiceLine } from '../../features/voice-line';
import { startFeatures } from '../../lifecycle/feature';
import { startInstance } from '../../lifecycle/instance';
import { startSession } from '../../lifecycle/session';
import { hostPatterns } from '../../x/pages';

/** What Chandelle does on X, in the order in which it is first seen. */
const features = [
  accountInUse,
  timeKeeping,
  ownPosts,
  conversations,
  candle,
  curtain,
  voiceLine,
  repostCheck,
  // After those that may hold something back: what they stop never reaches it, and is not counted.
  actionsTaken,
  replyHelp,
  marks,
  round,
  toolbarBadge,
];

export default defineContentScript({
  matches: [...hostPatterns],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    const instance = startInstance();
    if (instance) startFeatures(features, startSession(document, instance));
  },
});
