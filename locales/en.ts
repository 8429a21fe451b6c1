import { overlayEn } from './overlay/en';
import { pagesEn } from './pages/en';
import type { Words } from './words';

export const en = { ...overlayEn, ...pagesEn } satisfies Words;
