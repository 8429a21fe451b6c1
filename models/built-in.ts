/** The model that comes with the browser, where there is one: nothing leaves the computer. */
import { ModelRefused } from './problem';
import type { ModelRequest } from './prompt';

type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface TypedText {
  type: 'text';
  languages: string[];
}

interface Languages {
  expectedInputs: TypedText[];
  expectedOutputs: TypedText[];
}

interface Session {
  promptStreaming(
    text: string,
    options: { signal: AbortSignal; responseConstraint: object },
  ): ReadableStream<string>;
  destroy(): void;
}

interface CreateOptions extends Languages {
  signal?: AbortSignal;
  initialPrompts?: { role: 'system'; content: string }[];
  monitor?: (monitor: EventTarget) => void;
}

/** As far as it is used here. */
export interface LanguageModelHere {
  availability(languages: Languages): Promise<Availability>;
  create(options: CreateOptions): Promise<Session>;
}

const text = (): TypedText[] => [{ type: 'text', languages: ['fr', 'en'] }];
const languages = (): Languages => ({ expectedInputs: text(), expectedOutputs: text() });

function languageModelHere(): LanguageModelHere | null {
  return (globalThis as { LanguageModel?: LanguageModelHere }).LanguageModel ?? null;
}

/** Whether it can answer in French and in English. */
export async function builtInAvailability(api = languageModelHere()): Promise<Availability> {
  try {
    return (await api?.availability(languages())) ?? 'unavailable';
  } catch {
    return 'unavailable';
  }
}

/**
 * Has the browser fetch its model, of some gigabytes; to be called at a click.
 * @param onProgress 0 to 1
 */
export async function fetchBuiltIn(
  onProgress: (share: number) => void,
  api = languageModelHere(),
): Promise<void> {
  if (!api) throw new ModelRefused('not-there');
  const session = await api.create({
    ...languages(),
    monitor: (monitor) =>
      monitor.addEventListener('downloadprogress', (event) => onProgress((event as ProgressEvent).loaded)),
  });
  session.destroy();
}

/** The answer, piece by piece. */
export async function* streamFromBuiltIn(
  { system, user, schema }: ModelRequest,
  signal: AbortSignal,
  api = languageModelHere(),
): AsyncGenerator<string> {
  if (!api || (await builtInAvailability(api)) !== 'available') throw new ModelRefused('not-there');
  const initialPrompts = [{ role: 'system' as const, content: system }];
  const session = await api.create({ ...languages(), initialPrompts, signal });
  try {
    const reader = session.promptStreaming(user, { signal, responseConstraint: schema }).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    session.destroy();
  }
}
