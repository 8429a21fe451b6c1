import { overlayFr } from './overlay/fr';
import { pagesFr } from './pages/fr';
import type { Words } from './words';

export const fr = { ...overlayFr, ...pagesFr } satisfies Words;
