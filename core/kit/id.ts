// Identifiers: UUIDs of version 7, made by whoever creates the thing.
import { z } from 'zod'

export const id = z.uuid()
export type Id = string

/**
 * Lays a moment and ten random bytes out as a UUID of version 7 (RFC 9562, 5.7).
 * @param milliseconds since 1970, at most 48 bits
 * @param random ten bytes; pure code brings its own chance
 */
export function idFrom(milliseconds: number, random: Uint8Array): Id {
  const bytes = new Uint8Array(16)
  let rest = milliseconds
  for (let i = 5; i >= 0; i--) {
    bytes[i] = rest % 256
    rest = Math.floor(rest / 256)
  }
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
