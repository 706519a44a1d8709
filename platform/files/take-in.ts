// Takes in a file from outside: what it is follows from its bytes, and a picture is drawn anew, so that nothing travels along in it.
import { fileTypeFromBuffer } from 'file-type'
import { turns } from './bounded.ts'
import type { FileRefusal } from './model.ts'
import { largestFile } from './model.ts'

export interface TakenIn {
  mediaType: 'image/jpeg' | 'application/pdf' | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  bytes: Uint8Array
}

/** Wide enough to read the small print of a letter, small enough to send over a phone. */
const longestSide = 2400
/** A page scanned at 600 points an inch has 35 million; one that claims more is made to fill the memory. */
const mostPoints = 36_000_000
/** What a large phone makes. It is read no larger than it is kept, which other kinds are not. */
const mostOfPhoto = 51_000_000

/** A picture takes a core and a hundred megabytes for seconds, and one hand sends a bag of them: one at a time. */
const inTurn = turns({ most: 1, mostWaiting: 3 })

const pictures = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/tiff', 'image/avif'])
const documents = ['application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'] as const

/** Upright, without place, maker or anything else a camera wrote in it. */
async function redrawn(bytes: Uint8Array, limitInputPixels: number): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  return sharp(bytes, { limitInputPixels, failOn: 'error', animated: false })
    .timeout({ seconds: 20 })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer()
}

/** @param content as it was sent: base64 */
export async function takeIn(content: string): Promise<TakenIn | { refused: FileRefusal; more: Record<string, never> }> {
  const refuse = (refused: FileRefusal) => ({ refused, more: {} })
  const bytes = Buffer.from(content, 'base64')
  if (bytes.length === 0) return refuse('file-empty')
  if (bytes.length > largestFile) return refuse('file-too-large')
  const type = (await fileTypeFromBuffer(bytes))?.mime ?? ''
  const document = documents.find((one) => one === type)
  if (document) return { mediaType: document, bytes }
  if (!pictures.has(type)) return refuse('file-kind')
  const most = type === 'image/jpeg' ? mostOfPhoto : mostPoints
  const taken = await inTurn(() =>
    redrawn(bytes, most).then(
      (drawn): TakenIn => ({ mediaType: 'image/jpeg', bytes: drawn }),
      () => refuse('file-broken'),
    ),
  )
  return taken ?? refuse('file-busy')
}
