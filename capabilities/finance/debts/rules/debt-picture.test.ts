// The whole picture of a plan: tables of the trade, and what holds for any household.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addToMonth } from '../../../../core/kit/day.ts'
import type { Claim } from '../model.ts'
import { checkClaim, mayBeShared, newlyThreatens } from './check-claim.ts'
import { arrangementTerm, debtPicture } from './debt-picture.ts'
import { guessKind } from './guess-kind.ts'

const plain: Omit<Claim, 'id'> = {
  creditor: 'Woonstad',
  collector: null,
  reference: '',
  kind: 'rent',
  originalCents: 0,
  currentCents: 0,
  interestCents: 0,
  costsCents: 0,
  since: null,
  preferential: false,
  attachment: 'none',
  disputed: false,
  joint: false,
  excludedFromDischarge: false,
  balanceDay: null,
  threat: 'none',
  threatReportedOn: null,
  instalmentCents: null,
  note: '',
}
const claim = (id: string, currentCents: number, more: Partial<Claim> = {}): Claim => ({ ...plain, id, currentCents, ...more })
const mediation = { kind: 'mediation', monthlyCents: 5_000, creditCostsCents: 0, months: 18, startMonth: '2026-12' } as const
const instalments = { ...mediation, kind: 'instalments' } as const

it('under mediation the rest is let go of in the last month of the term', () => {
  const { verdict, endMonth, months, inFullEnd } = debtPicture([claim('a', 200_000)], mediation)
  expect({ verdict, endMonth, inFullEnd }).toEqual({ verdict: 'part', endMonth: '2028-05', inFullEnd: '2030-03' })
  expect(months.at(-1)).toEqual({ month: '2028-05', paid: 5_000, balance: 0, remitted: 110_000 })
})

it('what survives discharge stays owed at the end', () => {
  const { stays, months } = debtPicture([claim('a', 100_000), claim('fine', 100_000, { excludedFromDischarge: true })], mediation)
  expect(stays).toBe(55_000)
  expect(months.at(-1)).toMatchObject({ balance: 55_000, remitted: 55_000 })
})

it('who can pay all within the term pays all, and is done earlier', () => {
  const { verdict, endMonth, months } = debtPicture([claim('a', 12_000)], mediation)
  expect({ verdict, endMonth, months: months.length }).toEqual({ verdict: 'whole', endMonth: '2027-02', months: 3 })
})

it.each([
  ['nothing to pay with', [claim('a', 100)], { ...mediation, monthlyCents: 0 }, 'noCapacity'],
  ['nothing to pay with, all to be paid', [claim('a', 100)], { ...instalments, monthlyCents: 0 }, 'noCapacity'],
  ['nothing owed', [], mediation, 'nothingOwed'],
  ['only what is disputed', [claim('a', 100, { disputed: true })], mediation, 'nothingOwed'],
  ['all to be paid', [claim('a', 10_000)], instalments, 'whole'],
  ['more than fifty years', [claim('a', 100_000_000)], instalments, 'tooLong'],
] as const)('%s', (_, claims, terms, verdict) => {
  expect(debtPicture(claims, terms).verdict).toBe(verdict)
})

it('one debt more moves the end of paying everything', () => {
  expect(debtPicture([claim('a', 60_000)], instalments).endMonth).toBe('2027-11')
  expect(debtPicture([claim('a', 60_000), claim('b', 23_000)], instalments).endMonth).toBe('2028-04')
})

it.each([
  ['all get their part at once and the lender is paid back over the term', 200_000, 0, 'part', 90_000, '2028-05'],
  ['what the credit costs comes off what is offered', 200_000, 12_000, 'part', 78_000, '2028-05'],
  ['what is paid in whole is paid back sooner', 40_000, 1_000, 'whole', 40_000, '2027-08'],
  ['a credit that costs all there is offers nothing', 200_000, 90_000, 'noCapacity', 0, null],
] as const)('of a credit %s', (_, owed, creditCostsCents, verdict, offered, endMonth) => {
  const credit = { ...mediation, kind: 'credit', creditCostsCents } as const
  const picture = debtPicture([claim('a', owed)], credit)
  expect([picture.verdict, picture.proposal.offered, picture.endMonth]).toEqual([verdict, offered, endMonth])
  if (offered > 0) expect(picture.months).toEqual([{ month: '2026-12', paid: offered, balance: 0, remitted: owed - offered }])
})

it('forty creditors are laid out again well within a tenth of a second', () => {
  const many = Array.from({ length: 40 }, (_, at) => claim(`c${at}`, 10_000 + 7_919 * at, { preferential: at % 5 === 0 }))
  const begun = performance.now()
  for (let more = 0; more < 5; more++) debtPicture(many, { ...mediation, monthlyCents: 20_000 + more })
  expect((performance.now() - begun) / 5).toBeLessThan(100)
})

const claims = fc.array(
  fc.record({
    cents: fc.integer({ min: 0, max: 3_000_000 }),
    preferential: fc.boolean(),
    disputed: fc.boolean(),
    stays: fc.boolean(),
  }),
  { maxLength: 12 },
)

it('in any household what is paid, let go of and left adds up to what was owed, and the debt never rises', () => {
  fc.assert(
    fc.property(claims, fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 60 }), (rows, monthlyCents, term) => {
      const all = rows.map(({ cents, stays, ...more }, at) => claim(String(at), cents, { ...more, excludedFromDischarge: stays }))
      const { months, proposal, endMonth } = debtPicture(all, { ...mediation, monthlyCents, months: term })
      const paid = months.reduce((total, one) => total + one.paid, 0)
      const remitted = months.reduce((total, one) => total + one.remitted, 0)
      const left = months.at(-1)?.balance ?? proposal.owed
      if (months.length > 0) expect(paid + remitted + left).toBe(proposal.owed)
      const balances = [proposal.owed, ...months.map((one) => one.balance)]
      expect(balances.every((one, at) => at === 0 || one <= (balances[at - 1] as number))).toBe(true)
      if (endMonth) expect(endMonth <= addToMonth(mediation.startMonth, term - 1)).toBe(true)
    }),
  )
})

it('the term of the law comes with its source, and is unknown before there was a file', () => {
  expect(arrangementTerm('2026-11-22')).toMatchObject({ value: 18, verified: false })
  expect(arrangementTerm('2019-01-01')).toBeNull()
})

it('interest and costs are parts of the whole', () => {
  expect(checkClaim({ currentCents: 100, interestCents: 60, costsCents: 40 }).ok).toBe(true)
  expect(checkClaim({ currentCents: 100, interestCents: 60, costsCents: 41 })).toEqual({ ok: false, reason: 'parts-above-whole' })
})

it('names behind which a private person may stand are not shown to colleagues', () => {
  expect((['privatePerson', 'alimony', 'other', 'tax', 'rent'] as const).map(mayBeShared)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ])
})

it.each([
  [null, 'eviction', true],
  ['none', 'cutOff', true],
  ['eviction', 'eviction', false],
  ['eviction', 'none', false],
  [null, 'none', false],
])('a threat after %s that is now %s is news: %s', (before, now, news) => {
  expect(newlyThreatens(before, now)).toBe(news)
})

it.each([
  ['CJIB', 'fine'],
  ['Dienst Toeslagen', 'allowance'],
  ['Gemeentebelastingen Amstelland', 'tax'],
  ['Gemeente Lindervoort', 'municipality'],
  ['Woonstichting De Haven', 'rent'],
  ['Stichting DUO', 'studentLoan'],
  ['Duotone Muziekles', 'other'],
  ['Oom Karim', 'other'],
  ['Piet Huisman', 'other'],
  ['Mevrouw Gastelaars-Waterman', 'other'],
])('a debt to %s is likely of kind %s', (name, kind) => {
  expect(guessKind(name)).toBe(kind)
})
