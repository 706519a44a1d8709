// Ways a backup is damaged by accident or on purpose: what each makes of its bytes.
const frontBytes = 5

/** Where the header ends and where each chunk begins. */
function placesIn(bytes: Buffer): { header: number; chunks: { from: number; to: number }[] } {
  const header = bytes.indexOf('\n') + 1
  const chunks: { from: number; to: number }[] = []
  for (let from = header; from < bytes.length; ) {
    const to = from + frontBytes + bytes.readUInt32BE(from)
    chunks.push({ from, to })
    from = to
  }
  return { header, chunks }
}

const join = (...parts: Uint8Array[]) => Buffer.concat(parts)

function flipped(bytes: Buffer, at: number, bit: number): Buffer {
  const changed = Buffer.from(bytes)
  changed[at] = (changed[at] ?? 0) ^ (1 << (bit % 8))
  return changed
}

export interface Damage {
  name: string
  /** @param nth spreads over all places. @param other another backup, of the same machine */
  make(bytes: Buffer, given: { nth: number; other: Buffer }): Buffer
}

function chunkAt(bytes: Buffer, nth: number) {
  const { chunks } = placesIn(bytes)
  return {
    chunks,
    at: nth % Math.max(1, chunks.length - 1),
    pick: (at: number) => bytes.subarray(chunks[at]?.from, chunks[at]?.to),
  }
}

const spread = (nth: number, length: number) => (nth * 7_919 + 13) % length

export const damages: readonly Damage[] = [
  { name: 'a bit fell over', make: (bytes, { nth }) => flipped(bytes, spread(nth, bytes.length), nth) },
  { name: 'the end is cut off', make: (bytes, { nth }) => bytes.subarray(0, spread(nth, bytes.length)) },
  { name: 'the last byte is gone', make: (bytes) => bytes.subarray(0, -1) },
  {
    name: 'two chunks changed places',
    make: (bytes, { nth }) => {
      const { chunks, at, pick } = chunkAt(bytes, nth)
      const [first, second] = [chunks[at], chunks[at + 1]]
      return join(bytes.subarray(0, first?.from), pick(at + 1), pick(at), bytes.subarray(second?.to))
    },
  },
  {
    name: 'a chunk stands twice',
    make: (bytes, { nth }) => {
      const { chunks, at, pick } = chunkAt(bytes, nth)
      return join(bytes.subarray(0, chunks[at]?.to), pick(at), bytes.subarray(chunks[at]?.to))
    },
  },
  {
    name: 'a chunk was left out',
    make: (bytes, { nth }) => {
      const { chunks, at } = chunkAt(bytes, nth)
      return join(bytes.subarray(0, chunks[at]?.from), bytes.subarray(chunks[at]?.to))
    },
  },
  {
    name: 'an earlier chunk is called the last',
    make: (bytes, { nth }) => {
      const { chunks, at } = chunkAt(bytes, nth)
      const cut = Buffer.from(bytes.subarray(0, chunks[at]?.to))
      cut[(chunks[at]?.from ?? 0) + 4] = 1
      return cut
    },
  },
  { name: 'something was added', make: (bytes, { nth }) => join(bytes, Buffer.alloc(1 + nth)) },
  {
    name: 'it has the header of another',
    make: (bytes, { other }) => join(other.subarray(0, placesIn(other).header), bytes.subarray(placesIn(bytes).header)),
  },
  {
    name: 'its first chunk is of another',
    make: (bytes, { other }) => {
      const [mine, theirs] = [placesIn(bytes), placesIn(other)]
      const theirFirst = other.subarray(theirs.chunks[0]?.from, theirs.chunks[0]?.to)
      return join(bytes.subarray(0, mine.header), theirFirst, bytes.subarray(mine.chunks[0]?.to))
    },
  },
]
