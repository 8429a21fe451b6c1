import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { STAGE_OUTPUT } from './build';
import { X_CSP } from './csp';
import type { StageOptions } from './seam-types';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  contentType: string;
  body: string | Buffer;
}

const PAGE_HOSTS = new Set([
  'x.com',
  'www.x.com',
  'mobile.x.com',
  'twitter.com',
  'www.twitter.com',
  'mobile.twitter.com',
]);
const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', map: 'application/json' };

/**
 * What X would answer, for any kind of request interception; undefined for what the stage does not have,
 * which must then be refused, so that nothing ever leaves.
 */
export function answer(url: URL, method = 'GET', options: StageOptions = {}): Answer | undefined {
  if (url.protocol !== 'https:') return undefined;
  if (url.hostname === 'abs.twimg.com') return asset(url.pathname);
  if (!PAGE_HOSTS.has(url.hostname)) return undefined;
  if (method !== 'GET' && method !== 'HEAD') return plain(204, '');
  if (url.pathname === '/favicon.ico') return plain(204, '');
  if (url.pathname.startsWith('/i/api/') || /\.(js|json|txt|xml|webmanifest)$/.test(url.pathname))
    return plain(404, '');
  const client = url.searchParams.get('client') ?? options.client;
  const body = client === 'x-web' ? otherPage() : page(options);
  return {
    status: 200,
    headers: { 'content-security-policy': X_CSP, 'cache-control': 'no-store', 'x-frame-options': 'DENY' },
    contentType: 'text/html; charset=utf-8',
    body,
  };
}

function plain(status: number, body: string): Answer {
  return { status, headers: {}, contentType: 'text/plain', body };
}

function asset(pathname: string): Answer | undefined {
  const path = normalize(join(STAGE_OUTPUT, pathname));
  if (!path.startsWith(STAGE_OUTPUT) || !existsSync(path)) return undefined;
  const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return {
    status: 200,
    headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-store' },
    contentType: `${type}; charset=utf-8`,
    body: readFileSync(path),
  };
}

function page(options: StageOptions): string {
  const settings = JSON.stringify(options).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  const dark = options.theme === 'dark';
  return `<!DOCTYPE html>
<html dir="ltr" lang="${options.language ?? 'en'}" style="color-scheme: ${dark ? 'dark' : 'light'};">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
<meta name="stage" content="${settings}">
<title>X</title>
<link rel="stylesheet" crossorigin="anonymous" href="https://abs.twimg.com/responsive-web/client-web/main.css">
</head>
<body style="background-color: ${dark ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)'};">
<div id="react-root"></div>
<script type="module" crossorigin="anonymous" src="https://abs.twimg.com/responsive-web/client-web/main.js"></script>
</body>
</html>`;
}

function otherPage(): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>X</title>
<link rel="stylesheet" crossorigin="anonymous" href="https://abs.twimg.com/x-web/x-web/assets/x-web.css">
<script type="module" crossorigin="anonymous" src="https://abs.twimg.com/x-web/x-web/assets/x-web.js"></script>
</head>
<body><div id="app"></div></body>
</html>`;
}

export interface ServeOptions extends StageOptions {
  /** Addresses that may go through, such as a model's server that a test runs itself. */
  allow?: (url: URL) => boolean;
}

export interface Served {
  /** Requests that were refused because the stage has no answer: nothing left the machine. */
  refused: string[];
}

/** Puts the stage at https://x.com in a Playwright browser; every other http(s) request is refused. */
export async function serveStage(
  context: BrowserContext,
  { allow, ...options }: ServeOptions = {},
): Promise<Served> {
  const refused: string[] = [];
  await context.route(/^https?:\/\//, async (route) => {
    const url = new URL(route.request().url());
    if (allow?.(url)) return route.continue();
    const found = answer(url, route.request().method(), options);
    if (found) return route.fulfill(found);
    refused.push(url.href);
    return route.abort('blockedbyclient');
  });
  return { refused };
}
