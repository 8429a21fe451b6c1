/**
 * A server that speaks the OpenAI protocol, on this computer or elsewhere. The one place where Chandelle reaches the
 * network, and only for who chose such a server.
 */
import * as z from 'zod/mini';
import { isLocal, type ServerChoice } from './choice';
import { ModelRefused } from './problem';
import type { ModelRequest } from './prompt';
import { dataOf } from './server-sent';

const piece = z.object({
  choices: z.array(
    z.object({
      delta: z.optional(z.object({ content: z.optional(z.nullable(z.string())) })),
      message: z.optional(z.object({ content: z.optional(z.nullable(z.string())) })),
      finish_reason: z.optional(z.nullable(z.string())),
    }),
  ),
});

/**
 * The answer, piece by piece.
 * @param isBound ask for JSON by the schema: not every server can be asked
 */
export async function* streamFromServer(
  choice: ServerChoice,
  request: ModelRequest,
  { signal, isBound }: { signal: AbortSignal; isBound: boolean },
): AsyncGenerator<string> {
  const response = await post(choice, bodyOf(choice.model, request, isBound), signal);
  if (!response.ok) {
    await response.body?.cancel();
    throw new ModelRefused(problemOf(response.status, choice));
  }
  if (response.headers.get('content-type')?.includes('json')) {
    // It does not stream, whatever it was asked.
    yield read(await response.text())?.content ?? '';
    return;
  }
  if (!response.body) throw new ModelRefused('server');
  for await (const data of dataOf(response.body)) {
    if (data === '[DONE]') return;
    const { content, isLast } = read(data);
    if (content !== '') yield content;
    if (isLast) return;
  }
  throw new ModelRefused('cut-off');
}

async function post({ address, key }: ServerChoice, body: object, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(`${address}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key !== '' && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(body),
      signal,
      // The address that was agreed to, and no other.
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  } catch (error) {
    signal.throwIfAborted();
    console.info('Chandelle: the model’s server', error);
    throw new ModelRefused('unreachable');
  }
}

function bodyOf(model: string, { system, user, schema }: ModelRequest, isBound: boolean): object {
  return {
    model,
    stream: true,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    ...(isBound && {
      response_format: { type: 'json_schema', json_schema: { name: 'replies', strict: true, schema } },
    }),
  };
}

function read(data: string): { content: string; isLast: boolean } {
  let raw: unknown;
  try {
    raw = JSON.parse(data);
  } catch {
    throw new ModelRefused('unfit');
  }
  const parsed = piece.safeParse(raw);
  // Some send errors, and most send figures of use, in pieces of another form.
  if (!parsed.success) throw new ModelRefused('server');
  const [choice] = parsed.data.choices;
  const content = choice?.delta?.content ?? choice?.message?.content ?? '';
  return { content, isLast: (choice?.finish_reason ?? null) !== null };
}

function problemOf(status: number, { address }: ServerChoice) {
  if (status === 403 && isLocal(address)) return 'origin';
  if (status === 401 || status === 403) return 'key';
  if (status === 404 || status === 405) return 'not-found';
  if (status === 402 || status === 429) return 'busy';
  return 'server';
}
