// Bytes of a bank file as text. Readers are pure in effect but run on the server: they may use parsing libraries.
import type { Encoding } from '../model.ts'

/** Two bytes a sign: told by the mark in front, or by the empty bytes between plain letters. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 200)
  const empty = (odd: 0 | 1) => start.filter((byte, at) => at % 2 === odd && byte === 0).length
  const enough = start.length / 4
  return start.length < 8 ? null : empty(1) > enough ? 'utf-16le' : empty(0) > enough ? 'utf-16be' : null
}

/** Signs that could not be read, or that were read in the wrong way before the file was made. */
const strange = /\ufffd|[\u00c2\u00c3][\u0080-\u00bf]/gu

export function countStrange(text: string): number {
  return text.match(strange)?.length ?? 0
}

/**
 * Reads strict UTF-8 when the bytes allow it, also where a few bytes are damaged; otherwise it is Windows-1252, in which every byte is a
 * character.
 * @param as what someone chose when the guess was wrong
 */
export function decodeText(bytes: Uint8Array, as?: Encoding | null): { text: string; encoding: Encoding } {
  const encoding = as ?? wideEncoding(bytes)
  if (encoding !== null) return { text: new TextDecoder(encoding).decode(bytes), encoding }
  const text = new TextDecoder('utf-8').decode(bytes)
  const damaged = text.match(/\ufffd/gu)?.length ?? 0
  const whole = text.match(/[\u0080-\ufffc]/gu)?.length ?? 0
  if (damaged * 2 <= whole) return { text, encoding: 'utf-8' }
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
}
