/** The round on X: its line on a stop, the marker between posts, the marks under pictures. */
import { RoundLine } from '../../components/RoundLine';
import { WasHere } from '../../components/WasHere';
import { WatchMark } from '../../components/WatchMark';
import watchMarkCss from '../../components/watch-mark.css?inline';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import type { UiLanguage } from '../../locales/ui-language';
import { watchLists } from '../../watch/watched';
import { Shadow } from './Shadow';
import { minute } from './samples';

const ignore = () => {};

export function Rounds({ language, theme }: { language: UiLanguage; theme: string }) {
  const words = overlayWordsFor(language);
  const here = { kind: 'customers', part: 1, name: '', parts: 3, number: 3, of: 7 } as const;
  const next = { kind: 'company', part: 0, name: 'Delorme Bois et Charpente', parts: 1 } as const;
  const line = { words, here, next, spentMs: 8.4 * minute, onNext: ignore, onClose: ignore };
  return (
    <div style="display:grid;gap:24px;justify-items:start">
      <Shadow theme={theme}>
        <RoundLine {...line} />
      </Shadow>
      <Shadow theme={theme}>
        <RoundLine {...line} here={{ ...here, kind: 'mentions', parts: 1, number: 1 }} />
      </Shadow>
      <Shadow theme={theme}>
        <RoundLine {...line} next={null} />
      </Shadow>
      <Shadow theme={theme}>
        <RoundLine {...line} next={null} spentMs={20_000} />
      </Shadow>
      {[false, true].map((isNothingNew) => (
        <div key={String(isNothingNew)} class="column" style="width:598px;height:60px">
          <Shadow theme={theme}>
            <WasHere words={words} isNothingNew={isNothingNew} />
          </Shadow>
        </div>
      ))}
      <div style="display:flex;gap:24px">
        {watchLists.map((list) => (
          <div key={list} style="width:68px;height:13px;overflow:hidden">
            <Shadow theme={theme} css={watchMarkCss}>
              <WatchMark words={words} list={list} />
            </Shadow>
          </div>
        ))}
      </div>
    </div>
  );
}
