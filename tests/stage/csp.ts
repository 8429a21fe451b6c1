/**
 * X's Content-Security-Policy as far as it is known: copies printed in 2024 and 2025 put together (a full
 * header of May 2024, two browsers' console texts of August and October 2025). No header of 2026 was seen.
 * Because of the nonce, 'unsafe-inline' counts for nothing in script-src, and there is no 'unsafe-eval'.
 */
export const NONCE = 'c3RhZ2UtcmVoZWFyc2Fs';

export const X_CSP = [
  "default-src 'self'",
  "connect-src 'self' blob: https://api.x.ai https://api.x.com https://*.twimg.com https://upload.x.com",
  "font-src 'self' https://*.twimg.com",
  "form-action 'self' https://twitter.com https://*.twitter.com https://x.com https://*.x.com",
  "frame-src 'self' https://twitter.com https://x.com https://mobile.twitter.com https://mobile.x.com https://pay.x.com https://accounts.google.com",
  "img-src 'self' blob: data: https://*.twimg.com https://ton.x.com",
  "manifest-src 'self'",
  "media-src 'self' blob: https://*.twimg.com",
  "object-src 'none'",
  `script-src 'self' 'unsafe-inline' https://*.twimg.com https://x.com https://twitter.com 'wasm-unsafe-eval' 'nonce-${NONCE}'`,
  "style-src 'self' 'unsafe-inline' https://accounts.google.com/gsi/style https://*.twimg.com",
  "worker-src 'self' blob:",
].join('; ');
