import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { overlayFr } from '../locales/overlay/fr';
import { bringWords } from '../locales/overlay/words-here';

export default defineUnlistedScript(() => bringWords('fr', overlayFr));
