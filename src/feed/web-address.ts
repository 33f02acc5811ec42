/** Longest address that is taken, in UTF-16 units: the least that every browser opens. */
const LONGEST_ADDRESS = 2048;

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The one rule for every address that comes from outside: as parsed, `https:`,
 * without credentials. Plain `http:` only on this very machine, for development.
 *
 * @param base Against which a relative address is resolved. Without it a relative one is none.
 * @returns The address as parsed, or `undefined` for anything else. Never throws.
 */
export function parseWebAddress(address: unknown, base?: string): string | undefined {
  if (typeof address !== 'string' || address.trim() === '' || address.length > LONGEST_ADDRESS)
    return undefined;
  const url = parsed(address, base) ?? parsed(address);
  if (!url || url.username !== '' || url.password !== '' || url.hostname === '') return undefined;
  const {protocol, hostname} = url;
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname)) ? url.href : undefined;
}

function parsed(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined; // no address, or a base that is none: the answer is the absence of one
  }
}

/** A plain e-mail address, fit for a `mailto:` link. Anything unusual is none. */
export function parseEmail(address: unknown): string | undefined {
  return typeof address === 'string' && /^[\w.+-]{1,64}@[\w-]+(\.[\w-]+)+$/.test(address)
    ? address
    : undefined;
}
