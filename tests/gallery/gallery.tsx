/** `?surface=…&state=…&language=fr|en&theme=light|dark` */
import { render } from 'preact';
import type { UiLanguage } from '../../locales/ui-language';

const query = new URLSearchParams(location.search);
const surface = query.get('surface') ?? 'candles';
const state = query.get('state') ?? 'full';
const theme = query.get('theme') ?? 'light';
const language: UiLanguage = query.get('language') === 'en' ? 'en' : 'fr';

const root = document.getElementById('gallery');
if (!root) throw new Error('The gallery has lost its wall.');
document.documentElement.lang = language;

if (surface === 'popup' || surface === 'report' || surface === 'settings') {
  const { Popup, Report } = await import('./pages');
  const { SettingsPage } = await import('./settings');
  const Page = { popup: Popup, report: Report, settings: SettingsPage }[surface];
  document.documentElement.dataset.theme = theme;
  render(<Page language={language} state={state} />, root);
} else {
  await import('./x-page.css');
  const { Candles, CurtainOverDraft, Curtains, Panels, Replies } = await import('./overlays');
  const { DraftPanels, Voices } = await import('./drafts');
  const { Rounds } = await import('./rounds');
  const { Conversations } = await import('./conversations');
  const surfaces = {
    rounds: Rounds,
    conversations: Conversations,
    candles: Candles,
    panels: Panels,
    curtains: Curtains,
    draft: CurtainOverDraft,
    voices: Voices,
    reviews: DraftPanels,
    replies: Replies,
  };
  const Surface = surfaces[surface as keyof typeof surfaces] ?? Candles;
  document.body.dataset.theme = theme;
  render(
    <main>
      <h1 class="x-title">{surface}</h1>
      <Surface language={language} theme={theme} />
    </main>,
    root,
  );
}
document.body.dataset.ready = 'true';
