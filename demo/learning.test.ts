// Sorting that learns, on the households of the demo: who sorts the first month by hand has most of every later month sorted right.
import { expect, test } from 'vitest'
import type { SortingRule } from '../capabilities/finance/statements/model.ts'
import { learnRule, withLearned } from '../capabilities/finance/statements/rules/learn-rule.ts'
import { sortEntry } from '../capabilities/finance/statements/rules/sort-entries.ts'
import { addDays, monthOf } from '../core/kit/day.ts'
import { buildWorld } from './build.ts'
import type { BankEntry } from './money-shape.ts'

const today = '2026-11-22'
const households = buildWorld(today).tenants.flatMap((tenant) =>
  tenant.cases.flatMap((one) =>
    one.money && one.money.entries.length > 50 ? [{ key: one.key, entries: one.money.entries }] : [],
  ),
)

const sortable = (one: BankEntry) => ({
  ...{ amountCents: one.amount, counterpartyIban: one.counterIban },
  ...{ counterpartyName: one.counterparty, description: one.description },
})

/** Each month is sorted by what was learned so far; then someone puts right what was wrong. */
function learnThrough(entries: readonly BankEntry[]) {
  let rules: SortingRule[] = []
  const months = [...Map.groupBy(entries, (one) => monthOf(addDays(today, one.day)))].sort(([a], [b]) => (a < b ? -1 : 1))
  return months.map(([month, lines]) => {
    const asked = lines.flatMap((line) => (line.category ? [{ entry: sortable(line), category: line.category }] : []))
    const right = asked.filter(({ entry, category }) => sortEntry(entry, rules)?.category === category).length
    asked.forEach(({ entry, category }, at) => {
      if (sortEntry(entry, rules)?.category === category && sortEntry(entry, rules)?.ruleId) return
      const id = `01900000-0000-7000-8000-${String(rules.length * 1000 + at).padStart(12, '0')}`
      rules = withLearned(rules, learnRule(rules, { entry, category, postId: null, on: `${month}-28`, newId: id }))
    })
    return { right, asked: asked.length }
  })
}

test('there are households with a year of the bank', () => expect(households.length).toBeGreaterThan(2))

test.each(households)('of $key at least 80% is right from the second month on', ({ entries }) => {
  const later = learnThrough(entries).slice(1)
  const [right, asked] = [later.reduce((sum, one) => sum + one.right, 0), later.reduce((sum, one) => sum + one.asked, 0)]
  expect(asked).toBeGreaterThan(20)
  expect(right / asked).toBeGreaterThanOrEqual(0.8)
})
