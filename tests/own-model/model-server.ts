/** A server on this computer that speaks the OpenAI protocol, and what a test has it answer. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: {
    model: string;
    stream: boolean;
    messages: { role: string; content: string }[];
    response_format?: unknown;
  };
}

/** Answers one request; `count`: the how manieth it is, from 0. */
export type Script = (response: ServerResponse, count: number) => void | Promise<void>;

export interface ModelServer {
  /** As it is typed into the settings. */
  address: string;
  received: Received[];
  /** Requests whose client went away before their end. */
  left: () => number;
  script: (script: Script) => void;
  close: () => Promise<void>;
}

export async function startModelServer(script: Script): Promise<ModelServer> {
  const received: Received[] = [];
  let current = script;
  let left = 0;
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(pieces).toString() || '{}');
      received.push({ path: request.url ?? '', headers: request.headers, body });
      void current(response, received.length - 1);
    });
    response.on('close', () => {
      if (!response.writableFinished) left += 1;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    left: () => left,
    script(next) {
      current = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const event = (content: string, finish: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`;

/** Streams a text in small pieces, cut wherever it falls; `pauseMs` between them. */
export function streams(content: string, { pauseMs = 0, cutAfter = Number.POSITIVE_INFINITY } = {}): Script {
  return async (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    const bytes = [...content];
    let sent = 0;
    for (let at = 0; at < bytes.length; at += 7) {
      if (sent >= cutAfter) return void response.destroy();
      response.write(event(bytes.slice(at, at + 7).join('')));
      sent += 1;
      if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    response.end(`${event('', 'stop')}data: [DONE]\n\n`);
  };
}

/** Writes so much, and then is silent for as long as one listens. */
export function streamsAndWaits(content: string): Script {
  return (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    response.write(event(content));
  };
}

export function refuses(status: number): Script {
  return (response) => void response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
}
