// The whole picture of a plan: tables of the trade, and what holds for any household.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addToMonth } from '../../../../core/kit/day.ts'
import { someClaim } from '../../test-money.ts'
import { type Claim, claimKinds } from '../model.ts'
import { checkClaim, mayBeShared, newlyThreatens, staysByKind } from './check-claim.ts'
import { arrangementTerm, debtPicture } from './debt-picture.ts'
import { guessKind } from './guess-kind.ts'

const claim = (id: string, currentCents: number, more: Partial<Claim> = {}): Claim => someClaim({ id, currentCents, ...more })
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

it('every month of a mediation is there, and the last closes it', () => {
  // 3 x 100 of 1000: 300 paid, 700 let go of in the third month
  const terms = { ...mediation, monthlyCents: 10_000, months: 3 }
  const picture = debtPicture([claim('a', 100_000)], terms)
  expect(picture.months).toEqual([
    { month: '2026-12', paid: 10_000, balance: 90_000, remitted: 0 },
    { month: '2027-01', paid: 10_000, balance: 80_000, remitted: 0 },
    { month: '2027-02', paid: 10_000, balance: 0, remitted: 70_000 },
  ])
  expect(picture).toMatchObject({ endMonth: '2027-02', inFullEnd: '2027-09', stays: 0, verdict: 'part' })
})

it('where all survives discharge nothing is let go of, and what is left stays owed', () => {
  const terms = { ...mediation, monthlyCents: 10_000, months: 3 }
  const { months, stays, verdict } = debtPicture([claim('fine', 100_000, { excludedFromDischarge: true })], terms)
  expect(months.at(-1)).toEqual({ month: '2027-02', paid: 10_000, balance: 70_000, remitted: 0 })
  expect([stays, verdict]).toEqual([70_000, 'part'])
})

it('of a credit what survives discharge stays owed, and what is disputed is left alone', () => {
  const credit = { ...mediation, kind: 'credit', months: 3, monthlyCents: 10_000 } as const
  const claims = [
    claim('a', 100_000),
    claim('fine', 100_000, { excludedFromDischarge: true }),
    claim('no', 9, { disputed: true }),
  ]
  // 300 of 2000 at once: 150 each
  const { months, stays, endMonth, inFullEnd } = debtPicture(claims, credit)
  expect(months).toEqual([{ month: '2026-12', paid: 30_000, balance: 85_000, remitted: 85_000 }])
  expect([stays, endMonth, inFullEnd]).toEqual([85_000, '2027-02', '2028-07'])
})

it('paying everything has no end beside it but its own', () => {
  const { months, endMonth, inFullEnd, stays, proposal } = debtPicture(
    [claim('a', 12_000, { excludedFromDischarge: true })],
    instalments,
  )
  expect(months.map(({ month, balance, remitted }) => [month, balance, remitted])).toEqual([
    ['2026-12', 7_000, 0],
    ['2027-01', 2_000, 0],
    ['2027-02', 0, 0],
  ])
  expect([endMonth, inFullEnd, stays, proposal.offered]).toEqual(['2027-02', '2027-02', 0, 12_000])
})

it('without anything to pay nothing is offered, nothing moves, and no month is the last', () => {
  for (const kind of ['mediation', 'credit', 'instalments'] as const) {
    const picture = debtPicture([claim('a', 100)], { ...mediation, kind, monthlyCents: 0 })
    expect(picture).toMatchObject({ verdict: 'noCapacity', months: [], inFullEnd: null, proposal: { offered: 0 } })
    expect(picture.plan.months).toEqual([])
    if (kind !== 'mediation') expect(picture.endMonth).toBeNull()
  }
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

const half = { ...mediation, monthlyCents: 10_000, months: 4, startMonth: '2026-09' } as const
const paidOn = (claimId: string, onDay: string, cents: number) => ({ claimId, onDay, cents })

it('a running arrangement keeps its own months, with what was paid in those behind us', () => {
  // 1000 was owed, 400 is offered: 100 a month from September; in November 300 should have come and 250 did
  const paid = [paidOn('a', '2026-09-20', 10_000), paidOn('a', '2026-10-20', 5_000), paidOn('a', '2026-11-02', 10_000)]
  const picture = debtPicture([claim('a', 75_000)], half, { now: '2026-11', paid })
  expect(picture.proposal).toMatchObject({ owed: 100_000, offered: 40_000 })
  expect(picture.months).toEqual([
    { month: '2026-09', paid: 10_000, balance: 90_000, remitted: 0 },
    { month: '2026-10', paid: 5_000, balance: 85_000, remitted: 0 },
    { month: '2026-11', paid: 10_000, balance: 75_000, remitted: 0 },
    { month: '2026-12', paid: 10_000, balance: 65_000, remitted: 0 },
    // What lacked comes after the term, and only then the rest is let go of.
    { month: '2027-01', paid: 5_000, balance: 0, remitted: 60_000 },
  ])
  expect(picture.planned.map(({ balance }) => balance)).toEqual([90_000, 80_000, 70_000, 0])
  expect(picture).toMatchObject({ paid: 25_000, behind: 5_000, endMonth: '2027-01', verdict: 'part' })
})

it('what was paid before the plan began is no part of it, and nothing written down leaves the plan as it is', () => {
  const before = [paidOn('a', '2026-08-31', 10_000)]
  expect(debtPicture([claim('a', 100_000)], half, { now: '2026-11', paid: before })).toEqual(
    debtPicture([claim('a', 100_000)], half, { now: '2026-11', paid: [] }),
  )
  expect(debtPicture([claim('a', 100_000)], half)).toMatchObject({ paid: 0, behind: 0, endMonth: '2026-12' })
})

it('instalments that run go on from what is left, ahead of the plan or behind it', () => {
  const terms = { ...half, kind: 'instalments' } as const
  const paid = [paidOn('a', '2026-09-10', 25_000)]
  const picture = debtPicture([claim('a', 15_000)], terms, { now: '2026-10', paid })
  expect(picture.months.map(({ month, paid: cents, balance }) => [month, cents, balance])).toEqual([
    ['2026-09', 25_000, 15_000],
    ['2026-10', 10_000, 5_000],
    ['2026-11', 5_000, 0],
  ])
  expect(picture).toMatchObject({ behind: -15_000, endMonth: '2026-11', verdict: 'whole' })
  expect(picture.planned.at(-1)?.month).toBe('2026-12')
})

it('who was paid more than offered lets go of less, and nothing is owed below zero', () => {
  const paid = [paidOn('a', '2026-09-10', 70_000)]
  const { months } = debtPicture([claim('a', 30_000)], half, { now: '2026-10', paid })
  expect(months.at(-1)).toEqual({ month: '2026-12', paid: 0, balance: 0, remitted: 30_000 })
})

it('one debt more moves the end of paying everything', () => {
  expect(debtPicture([claim('a', 60_000)], instalments).endMonth).toBe('2027-11')
  expect(debtPicture([claim('a', 60_000), claim('b', 23_000)], instalments).endMonth).toBe('2028-04')
})

it.each([
  // 600 at 50 a month is twelve months; the plan began in December 2026
  ['before it begins', '2026-11', '2026-12', '2027-11'],
  ['in its first month', '2026-12', '2026-12', '2027-11'],
  ['halfway', '2027-06', '2027-06', '2028-05'],
  ['over the turn of a year', '2028-01', '2028-01', '2028-12'],
])('what is owed now is paid in full from the month it is: %s', (_, now, first, end) => {
  const claims = [claim('a', 40_000), claim('b', 20_000)]
  const picture = debtPicture(claims, instalments, { now, paid: [] })
  expect([picture.months[0]?.month, picture.months.length, picture.endMonth, picture.inFullEnd]).toEqual([first, 12, end, end])
  expect(picture.plan.months.map(({ month }) => month)).toEqual(picture.months.map(({ month }) => month))
  // An offer runs over its own term, and only says when paying everything would end.
  for (const terms of [mediation, { ...mediation, kind: 'credit' } as const])
    expect(debtPicture(claims, terms, { now, paid: [] })).toEqual({ ...debtPicture(claims, terms), inFullEnd: end })
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
  // The quickest of five: what else runs on the machine only adds.
  const times = Array.from({ length: 5 }, (_, more) => {
    const begun = performance.now()
    debtPicture(many, { ...mediation, monthlyCents: 20_000 + more })
    return performance.now() - begun
  })
  expect(Math.min(...times)).toBeLessThan(100)
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

it('what may survive discharge is taken to, until someone says otherwise', () => {
  expect(claimKinds.filter(staysByKind)).toEqual(claimKinds.filter((kind) => ['fine', 'studentLoan', 'alimony'].includes(kind)))
  expect(claimKinds.filter(staysByKind)).toHaveLength(3)
})
