import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { overlayEn } from '../locales/overlay/en';
import { bringWords } from '../locales/overlay/words-here';

export default defineUnlistedScript(() => bringWords('en', overlayEn));
