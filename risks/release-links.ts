/** Does a draft link to where the company publishes? Then its figures are public. */

const scheme = /^https?:\/\//i;
/** What may stand before an address without blank: a quotation mark, a bracket, an emoji. */
const before = /^[^\p{L}\p{N}]+/u;

/** Host of an address; '' where there is none. What stands before "@" is a user's name, whatever it looks like. */
function hostOf(address: string): string {
  const bare = address.replace(scheme, '');
  const [authority = ''] = bare.split(/[/?#\\]/);
  const afterUser = authority.slice(authority.lastIndexOf('@') + 1);
  if (!scheme.test(address) && authority.includes('@')) return '';
  const [host = ''] = afterUser.split(':');
  return host.toLowerCase().replace(/[^\p{L}\p{N}]+$/u, '');
}

/** As people write a domain in settings: with scheme, "www.", "*." or a path. */
function domainOf(written: string): string {
  const host = hostOf(written.trim().replace(before, '')).replace(/^www\./, '');
  return host.includes('.') ? host : '';
}

function hostsIn(text: string): string[] {
  const hosts: string[] = [];
  for (const chunk of text.split(/\s+/)) {
    if (!chunk.includes('.')) continue;
    const at = chunk.search(/https?:\/\//i);
    const host = hostOf(at >= 0 ? chunk.slice(at) : chunk.replace(before, ''));
    if (host.includes('.')) hosts.push(host);
  }
  return hosts;
}

/** The domain itself or one under it: `lorvane.example.evil.com` is neither. */
export function linksToRelease(text: string, releaseDomains: readonly string[]): boolean {
  const domains = releaseDomains.map(domainOf).filter((domain) => domain !== '');
  if (domains.length === 0) return false;
  return hostsIn(text).some((host) =>
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
  );
}
