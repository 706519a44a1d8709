// The bag of letters as rows; its pictures are drawn where files are kept.
import sharp from 'sharp'
import { insertAll } from '../../platform/db/fill.ts'
import { type DemoPost, demoPost } from '../post.ts'
import type { Filling } from './filling.ts'

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A sheet of paper on a table, a little askew. */
async function drawn({ sender, lines, colour, key }: DemoPost): Promise<Uint8Array> {
  const text = lines.map(
    (line, at) =>
      `<text x="90" y="${430 + at * 52}" font-size="${at === 0 ? 34 : 27}" font-weight="${at === 0 ? 700 : 400}">${escaped(line)}</text>`,
  )
  const grey = Array.from(
    { length: 7 },
    (_, at) => `<rect x="90" y="${690 + at * 38}" width="${500 - ((at * 83) % 190)}" height="12" rx="6" fill="#d9d5cc"/>`,
  )
  const turn = (Number(key) % 3) - 1
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="1100"><rect width="800" height="1100" fill="#cbb89a"/>
    <g transform="rotate(${turn} 400 550)" font-family="sans-serif" fill="#262422"><rect x="35" y="30" width="730" height="1040" fill="#fdfcf9"/>
    <rect x="35" y="30" width="730" height="18" fill="${colour}"/><text x="90" y="140" font-size="38" font-weight="700" fill="${colour}">${escaped(sender)}</text>
    <text x="90" y="250" font-size="24">Fam. El Haddad</text><text x="90" y="285" font-size="24">Wiekslagstraat 47</text>${text.join('')}${grey.join('')}</g></svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 70 }).toBuffer()
}

export async function fillPost(filling: Filling): Promise<void> {
  const { db, tenant, tenantId, id, on, placeOf, keep } = filling
  const one = tenant.cases.find(({ key }) => key === 'samira.case')
  if (!one) return
  const base = { tenantId, ...placeOf(one) }
  const memberId = id('member', one.owner)
  const files = await Promise.all(
    demoPost.map(async (post) => {
      const bytes = keep ? await drawn(post) : new TextEncoder().encode(`post ${post.key}`)
      const file = {
        ...base,
        id: id('postFile', post.key),
        name: `brief-${post.key}.jpg`,
        mediaType: 'image/jpeg',
        madeBy: memberId,
      }
      return { ...file, size: bytes.length, hash: await filling.hashOf(bytes) }
    }),
  )
  await insertAll(db, 'files.file', files)
  const rows = demoPost.map(({ key, received, read, sender }) => ({
    ...{ ...base, id: id('post', key), caseId: id('case', one.key), memberId, receivedOn: on(received) },
    ...{
      state: read ? 'read' : 'unread',
      sender: read ? sender : '',
      asks: read?.asks ?? 'nothing',
      reference: read?.reference ?? '',
    },
    datedOn: read ? on(read.dated) : null,
    termOn: read && read.term !== null ? on(read.term) : null,
    amountCents: read?.amount ?? null,
    isDebt: read?.debt ?? false,
    original: read ? 'returned' : 'here',
    returnedOn: read ? on(received + 7) : null,
  }))
  await insertAll(db, 'contact.post', rows)
  await insertAll(
    db,
    'contact.postPage',
    demoPost.map(({ key }) => ({ ...base, postId: id('post', key), number: 1, fileId: id('postFile', key) })),
  )
}
