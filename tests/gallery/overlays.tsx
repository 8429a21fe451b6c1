/** What is shown on X, surface by surface. */
import { Candle } from '../../components/Candle';
import { CandleCorner } from '../../components/CandleCorner';
import { CandlePanel, type CandlePanelProps } from '../../components/CandlePanel';
import { Curtain, type CurtainProps } from '../../components/Curtain';
import { PostMark } from '../../components/PostMark';
import { ReplyPanel, type ReplyPanelProps } from '../../components/ReplyPanel';
import { RoundStops } from '../../components/RoundStops';
import { VerdictAsk } from '../../components/VerdictAsk';
import { WatchChoice } from '../../components/WatchChoice';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import type { UiLanguage } from '../../locales/ui-language';
import { wordsFor } from '../../locales/words-for';
import { rounds } from './round-samples';
import { Shadow } from './Shadow';
import { allowed, answers, figures, minute, nothing, today } from './samples';

interface OverlayProps {
  language: UiLanguage;
  theme: string;
}

const ignore = () => {};

export function Candles({ theme }: OverlayProps) {
  const steps = [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.92];
  return (
    <>
      {[20, 28, 34, 40, 72, 160].map((size) => (
        <Shadow key={size} theme={theme}>
          <div style="display:flex;gap:20px;padding:8px">
            {steps.map((burned) => (
              <Candle key={burned} burned={burned} state="lit" size={size} />
            ))}
            <Candle burned={0.3} state="paused" size={size} />
            <Candle burned={1} state="spent" size={size} />
          </div>
        </Shadow>
      ))}
    </>
  );
}

export function Panels({ language, theme }: OverlayProps) {
  const words = overlayWordsFor(language);
  const sentence = wordsFor(language).report.sentence(figures.full);
  const base: CandlePanelProps = {
    words,
    account: 'jeanne_delorme',
    todayMs: today,
    allowance: allowed(20 * minute, 14.5 * minute),
    hereMs: 14.5 * minute,
    elsewhereMs: 0,
    state: 'lit',
    onPause: ignore,
    onOpenReport: ignore,
    onClose: ignore,
  };
  const states: CandlePanelProps[] = [
    base,
    { ...base, state: 'spent', allowance: allowed(14 * minute, 14.5 * minute) },
    { ...base, allowance: allowed(null, 14.5 * minute) },
    { ...base, account: '', state: 'paused', allowance: allowed(30 * minute, 0), todayMs: nothing },
    { ...base, allowance: allowed(10 * minute, 14.5 * minute, [{ kind: 'lift', day: '2026-03-04', at: 0 }]) },
    {
      ...base,
      ...{ isTogether: true, hereMs: 9 * minute, elsewhereMs: 5.5 * minute },
      ...{ state: 'guttering', isWritingFailing: true },
    },
    ...([null, 'mixed'] as const).map((answer) => ({
      ...base,
      children: (
        <VerdictAsk words={words} sentence={sentence} answer={answer} onAnswer={ignore} onLine={ignore} />
      ),
    })),
    { ...base, todayMs: { listening: 20_000, reacting: 0, speaking: 9_000 } },
    { ...base, children: <RoundStops words={words} {...rounds.begun} onOpen={ignore} /> },
    { ...base, todayMs: nothing, children: <RoundStops words={words} {...rounds.first} onOpen={ignore} /> },
  ];
  return (
    <div style="display:flex;flex-wrap:wrap;gap:24px">
      {states.map((props, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed.
        <div key={index} style="width:340px;height:520px;position:relative">
          <Shadow theme={theme}>
            <CandleCorner
              words={words}
              state={props.state}
              burned={0.7}
              spentMs={props.allowance.spentMs}
              leftMs={props.allowance.leftMs}
              isOpen
              onToggle={ignore}
            >
              <CandlePanel {...props} />
            </CandleCorner>
          </Shadow>
        </div>
      ))}
    </div>
  );
}

export function Curtains({ language, theme }: OverlayProps) {
  const base = curtainOf(language);
  return (
    <div style="display:flex;gap:24px">
      <div class="column" style="width:600px;height:720px">
        <Shadow theme={theme} class="fill">
          <Curtain {...base} handOverAccount="delorme_bois" />
        </Shadow>
      </div>
      <div class="column" style="width:420px;height:720px">
        <Shadow theme={theme} class="fill">
          <Curtain
            {...base}
            account=""
            hereMs={41 * minute}
            elsewhereMs={24 * minute}
            isByCompany
            limitMs={65 * minute}
            draft="written"
            extensionsLeft={0}
          />
        </Shadow>
      </div>
      <div class="column" style="width:420px;height:720px">
        <Shadow theme={theme} class="fill">
          <Curtain {...base} budget="hours" limitMs={null} hours={{ from: 510, until: 1200 }} isStrict />
        </Shadow>
      </div>
    </div>
  );
}

function curtainOf(language: UiLanguage): CurtainProps {
  return {
    words: overlayWordsFor(language),
    budget: 'day',
    account: 'jeanne_delorme',
    hereMs: 20 * minute,
    elsewhereMs: 0,
    isByCompany: false,
    limitMs: 20 * minute,
    hours: null,
    takesFocus: false,
    draft: 'none',
    extensionsLeft: 2,
    isStrict: false,
    handOverAccount: '',
    handedOver: null,
    onLeave: ignore,
    onExtend: ignore,
    onLift: ignore,
    onHandOver: ignore,
  };
}

/** The whole screen, with a hole over a draft in the middle of X's main column. */
export function CurtainOverDraft({ language, theme }: OverlayProps) {
  const { clientWidth, clientHeight } = document.documentElement;
  const left =
    clientWidth < 1250 ? Math.max(88, (clientWidth - 600 - 380) / 2) : (clientWidth - 1265) / 2 + 275;
  const hole = `M${left} ${clientHeight * 0.3}h608v${clientHeight * 0.36}h-608Z`;
  const screen = `M0 0H${clientWidth}V${clientHeight}H0Z`;
  return (
    <div style={{ position: 'fixed', inset: 0, clipPath: `path(evenodd, "${screen}${hole}")` }}>
      <Shadow theme={theme} class="fill">
        <Curtain
          {...curtainOf(language)}
          account={language === 'fr' ? '' : 'jeanne_delorme'}
          draft="written"
        />
      </Shadow>
    </div>
  );
}

export function Replies({ language, theme }: OverlayProps) {
  const words = overlayWordsFor(language);
  const answer = answers[language];
  const none = { ...answer, worthAnswering: false, suggestions: [] };
  const [first, second] = answer.suggestions;
  const base: ReplyPanelProps = {
    words,
    view: { kind: 'ready', answer, isTranslated: false },
    hasDraft: () => false,
    outcome: null,
    onInsert: ignore,
    onCopy: ignore,
    onOthers: ignore,
    onLanguage: ignore,
    onClose: ignore,
  };
  const panels: ReplyPanelProps[] = [
    base,
    {
      ...base,
      hasDraft: () => true,
      view: { kind: 'ready', answer, isTranslated: true },
      outcome: second ? { suggestion: second, kind: 'refused' } : null,
    },
    { ...base, outcome: first ? { suggestion: first, kind: 'copied' } : null },
    {
      ...base,
      view: {
        kind: 'ready',
        answer: {
          ...answer,
          suggestions: answer.suggestions.map((one, index) =>
            index === 0 ? { ...one, approved: true as const } : one,
          ),
        },
        isTranslated: false,
      },
    },
    { ...base, view: { kind: 'loading' } },
    { ...base, view: { kind: 'translated', isAwaited: false } },
    { ...base, view: { kind: 'translated', isAwaited: true } },
    { ...base, view: { kind: 'failed' } },
    { ...base, view: { kind: 'ready', answer: { ...none, intent: 'abuse' }, isTranslated: false } },
    { ...base, view: { kind: 'ready', answer: { ...none, lang: 'other' }, isTranslated: false } },
  ];
  return (
    <div style="display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start">
      {panels.map((props, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed.
        <Shadow key={index} theme={theme}>
          <ReplyPanel {...props} />
        </Shadow>
      ))}
      <Shadow theme={theme}>
        <ReplyPanel {...base}>
          <WatchChoice words={words} handle="a_long_handle15" chosen="partners" onChoose={ignore} />
        </ReplyPanel>
      </Shadow>
      <Shadow theme={theme} isNear>
        <PostMark words={words} author="Léa Martin" isOpen={false} onOpen={ignore} />
      </Shadow>
      <Shadow theme={theme} isNear>
        <PostMark words={words} author="" isOpen onOpen={ignore} />
      </Shadow>
    </div>
  );
}
