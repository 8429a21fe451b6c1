/** Which model the user chose to ask, if any: a server that speaks the OpenAI protocol, or the browser's own. */
import * as z from 'zod/mini';

/** The manifest may ask for these without TLS, and for no others: what is sent to them stays on this computer. */
const localHosts = ['localhost', '127.0.0.1'];

/**
 * The address under which a server's `chat/completions` stands, from what was typed or pasted; null where it can't be
 * one. Anything but this computer is spoken to over TLS.
 */
export function readAddress(typed: string): string | null {
  const given = typed.trim();
  let url: URL;
  try {
    url = new URL(
      /^[a-z]+:\/\//i.test(given) ? given : `${isLocalName(given) ? 'http' : 'https'}://${given}`,
    );
  } catch {
    return null;
  }
  const isAllowed = url.protocol === 'https:' || (url.protocol === 'http:' && isLocal(url.origin));
  // A dot or this computer: "gpt" is no server.
  const isHost = isLocal(url.origin) || /[^.]\.[^.]/.test(url.hostname);
  if (!isAllowed || !isHost || url.username !== '' || url.password !== '') return null;
  const path = url.pathname.replace(/(?:\/chat\/completions)?\/*$/, '');
  return `${url.origin}${path === '' ? '/v1' : path}`;
}

const isLocalName = (given: string) => localHosts.some((host) => given.toLowerCase().startsWith(host));

export function isLocal(address: string): boolean {
  return localHosts.includes(new URL(address).hostname);
}

/** What the browser is asked for, so that this server alone can be reached. Ports have no place in it. */
export function originPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

const address = z.string().check(
  z.maxLength(300),
  z.refine((given) => readAddress(given) === given),
);

export const modelChoice = z.union([
  z.object({
    provider: z.literal('server'),
    address,
    /** As the server names it. */
    model: z.string().check(z.minLength(1), z.maxLength(200)),
    /** Empty: the server asks for none. A header can hold nothing else. */
    key: z.string().check(z.regex(/^[\x21-\x7e]{0,500}$/)),
  }),
  z.object({ provider: z.literal('browser') }),
]);
export type ModelChoice = z.infer<typeof modelChoice>;
export type ServerChoice = Extract<ModelChoice, { provider: 'server' }>;

/** Who receives what is asked: a host, or nobody outside of the browser. */
export type Receiver = { host: string; isLocal: boolean } | 'browser';

export function receiverOf(choice: ModelChoice): Receiver {
  if (choice.provider === 'browser') return 'browser';
  return { host: new URL(choice.address).host, isLocal: isLocal(choice.address) };
}
