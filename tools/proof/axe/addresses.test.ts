// Walks over the tables of contents: no page is left out when all pages are looked at.
import { expect, test } from 'vitest'
import { guestPages } from '../../../apps/guest-pages.ts'
import { pages } from '../../../apps/web/routes.tsx'
import { addresses, guestAddresses } from './addresses.ts'
import { unknownIn } from './subjects.ts'

test('every page of the table of contents is looked at, with the right it asks', async () => {
  const walked = await addresses()
  const missing = pages.filter(({ path, right }) => {
    const begin = path.replace('$tab', '')
    return !walked.some((one) => (begin === path ? one.path === path : one.path.startsWith(begin)) && one.right === right)
  })
  expect(missing).toEqual([])
})

test('whatever stands in an address can be filled in', async () => {
  expect((await addresses()).flatMap(({ path }) => unknownIn(path))).toEqual([])
})

test('every page for people without an account is looked at', async () => {
  expect((await guestAddresses()).sort()).toEqual(guestPages.map(({ path }) => path).sort())
})
