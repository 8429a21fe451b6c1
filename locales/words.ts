/** All of Chandelle's words. A locale that lacks one does not compile. */
import type { OverlayWords } from './overlay/words';
import type { PagesWords } from './pages/words';

export interface Words extends OverlayWords, PagesWords {}
