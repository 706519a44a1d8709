// Two people in one plan at the same moment: whatever the order, nothing that was typed goes without a choice.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, type Organisation } from '../../platform/test/organisation.ts'
import { handlers as peopleHandlers } from '../people/server.ts'
import { giveCase } from '../people/test-case.ts'
import { handlers } from './server.ts'
import { play, type Step } from './test-editors.ts'

/** `npm run proof together` asks for a thousand. */
const runs = Number(process.env.OMZIEN_INTERLEAVINGS ?? 100)

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...peopleHandlers])
})
afterAll(() => org.close())

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom('anna', 'bram'),
  does: fc.constantFrom('type', 'type', 'type', 'replace', 'save', 'save', 'tick', 'add'),
  on: fc.constantFrom('goal', 'goal', 'task'),
  field: fc.nat(2),
  choice: fc.constantFrom('mine', 'theirs', 'join'),
  together: fc.boolean(),
})

test(`${runs} random interleavings of two editors lose nothing that nobody chose to give up`, {
  timeout: 60_000 + runs * 3_000,
}, async () => {
  let typed = 0
  let clashes = 0
  let caseId = ''
  let played = 0
  const property = fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
    // A plan of twenty goals at most: more would only be slow.
    if (played++ % 20 === 0) caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad' })
    const { lost, ...counts } = await play(org, caseId, steps)
    typed += counts.typed
    clashes += counts.chosen
    expect(lost).toEqual([])
  })
  await fc.assert(property, { numRuns: runs })
  if (runs > 100) console.log(`${runs} interleavings, ${typed} texts typed, ${clashes} times both were shown and one chose`)
  expect(clashes).toBeGreaterThan(runs / 10)
})
