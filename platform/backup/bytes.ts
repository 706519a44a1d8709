// Reads a stream by so many bytes at a time.

export interface Bytes {
  /** Exactly so many; null where the stream ends before. */
  take(length: number): Promise<Buffer | null>
  /** Up to and with the end of a line; null where none comes within `most` bytes. */
  line(most: number): Promise<Buffer | null>
}

export function bytesOf(source: AsyncIterable<Buffer>): Bytes {
  const from = source[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  const more = async (): Promise<boolean> => {
    const { value, done } = await from.next()
    if (done) return false
    held = held.length === 0 ? value : Buffer.concat([held, value])
    return true
  }
  const give = (length: number): Buffer => {
    const given = held.subarray(0, length)
    held = held.subarray(length)
    return given
  }
  return {
    async take(length) {
      while (held.length < length) if (!(await more())) return null
      return give(length)
    },
    async line(most) {
      for (;;) {
        const end = held.indexOf('\n')
        if (end >= 0 && end < most) return give(end + 1)
        if (held.length >= most || !(await more())) return null
      }
    },
  }
}
