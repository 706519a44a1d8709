// Example goals: every shipped one reads well, and what an organisation changed goes before it.
import { expect, test } from 'vitest'
import { m } from '#texts'
import { lifeDomains } from '../../assessment/model.ts'
import { template, templateText } from './model.ts'
import { offeredHere, readShipped, shippedCodes } from './rules.ts'

const shipped = shippedCodes.map((code) => readShipped(code, m[`plan.example.${code}`]()))

test.each(shipped)('$code is a whole example with steps of more than one kind of actor', (one) => {
  expect(templateText.safeParse(one).success).toBe(true)
  expect(one.wording).not.toBe('')
  expect(one.steps.length).toBeGreaterThanOrEqual(2)
  expect(new Set(one.steps.map(({ ownerKind }) => ownerKind)).size).toBeGreaterThan(1)
  expect(one.ownWords.startsWith('Ik ')).toBe(true)
})

test('every life domain has one', () => {
  expect(lifeDomains.filter((domain) => !shipped.some((one) => one.domain === domain))).toEqual([])
})

test('what was changed here goes before the shipped one; what is own comes along, by life domain', () => {
  const changed = template.parse({
    ...shipped[0],
    id: '019a0000-0000-7000-8000-000000000001',
    ownWords: 'Ik wil weten',
    version: 2,
  })
  const own = { ...changed, id: '019a0000-0000-7000-8000-000000000002', code: null, domain: 'meaning' as const }
  const here = offeredHere(shipped, [own, changed])
  expect(here).toHaveLength(shipped.length + 1)
  expect(here.filter(({ code }) => code === changed.code)).toEqual([changed])
  expect(here.map(({ domain }) => lifeDomains.indexOf(domain))).toEqual(
    here.map(({ domain }) => lifeDomains.indexOf(domain)).sort((a, b) => a - b),
  )
})
