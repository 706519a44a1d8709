// A secret to stand in an address, made here; only its hash is sent.

/**
 * 256 random bits as they stand in an address, and their SHA-256 in hexadecimals.
 * @param before what is hashed with it in front, where the place that keeps the hash wants that
 */
export async function newSecret(before = ''): Promise<{ secret: string; secretHash: string }> {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const secret = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(before + secret)))
  return { secret, secretHash: [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('') }
}
