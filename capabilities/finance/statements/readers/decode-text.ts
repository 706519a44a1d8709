// Bytes of a bank file as text. Readers are pure in effect but run on the server: they may use parsing libraries.

/** Banks send UTF-8 or Windows-1252, spreadsheets UTF-16; nothing else is tried. */
export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le'

/** Reads strict UTF-8 when the bytes allow it; otherwise it is Windows-1252, in which every byte is a character. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    // The decoder has no way to ask beforehand; not valid UTF-8 is an answer here, no fault.
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}
