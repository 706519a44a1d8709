// What comes in from outside: known by its bytes, drawn anew, and what is no picture or paper stays out.
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { takeIn } from './take-in.ts'

const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64')
const drawn = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#c0ffee' } })

test('a photo loses where and with what it was made, and stands upright', async () => {
  const withPlace = await drawn(40, 20)
    .withExif({ IFD0: { Make: 'Camera van Samira', Orientation: '6' }, IFD3: { GPSLatitude: '52/1 5/1 0/1' } })
    .jpeg()
    .toBuffer()
  expect(withPlace.includes('Samira')).toBe(true)
  const taken = await takeIn(base64(withPlace))
  if ('refused' in taken) throw new Error(taken.refused)
  expect(Buffer.from(taken.bytes).includes('Samira')).toBe(false)
  const meta = await sharp(taken.bytes).metadata()
  expect([meta.format, meta.exif]).toEqual(['jpeg', undefined])
})

test('a picture of any kind becomes one kind, no larger than paper needs', async () => {
  const taken = await takeIn(base64(await drawn(3000, 1500).png().toBuffer()))
  if ('refused' in taken) throw new Error(taken.refused)
  expect(taken.mediaType).toBe('image/jpeg')
  expect(await sharp(taken.bytes).metadata()).toMatchObject({ width: 2400, height: 1200 })
})

test.each([
  ['a page', '<html><script>alert(1)</script></html>'],
  ['a drawing with a script in it', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['a program', '\x7fELF\x02\x01\x01'],
  ['nonsense', 'zomaar wat tekst'],
])('%s stays out', async (_, content) => {
  expect(await takeIn(base64(content))).toMatchObject({ refused: 'file-kind' })
})

test('a picture that is cut off is called broken, and paper is kept as it is', async () => {
  const whole = await drawn(200, 200).png().toBuffer()
  expect(await takeIn(base64(whole.subarray(0, 120)))).toMatchObject({ refused: 'file-broken' })
  const pdf = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF'
  expect(await takeIn(base64(pdf))).toMatchObject({ mediaType: 'application/pdf', bytes: Buffer.from(pdf) })
})
