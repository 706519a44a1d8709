// Rights of a household: one set of answers for every law, what the file tells, what the month holds, and local schemes.
import { describe, expect, it } from 'vitest'
import { groupOf, type Post } from '../../budget/model.ts'
import { type Answers, answers, type LocalScheme, laws, newChild, newResident, nothingAnswered } from '../model.ts'
import { checkAnswers, tidyAnswers } from './check-answers.ts'
import { fromFile, isUnplaced } from './from-file.ts'
import { heldBeside } from './held-beside.ts'
import { isFile, lawFiles, toCheck } from './law-files.ts'
import { inForceOn, localFit, normIn } from './local-fit.ts'
import { householdOn, workOut } from './work-out.ts'

const id = '01900000-0000-7000-8000-000000000001'
const post = (over: Partial<Post> & Pick<Post, 'category'>): Post => ({
  ...{ id, group: groupOf(over.category), name: '', amountCents: 10_000, period: 'month', expression: null, note: '' },
  ...{ from: null, until: null, dueMonths: [], state: 'active' },
  ...over,
})

/** A mother of two who rents, with a small wage. */
const mother: Answers = {
  ...nothingAnswered,
  ...{ bornOn: '1988-04-02', partner: false, insured: true, income: 2_400_000, netIncome: 190_000, assets: 0, means: 0 },
  ...{ home: 'independent', rent: 65_000, serviceCosts: 0, disability: false, working: true, yearsAbroad: 0 },
  children: [
    { bornOn: '2014-05-01', care: null, apart: false },
    { bornOn: '2020-05-01', care: { kind: 'afterSchool', hours: 40, hourRate: 900 }, apart: false },
  ],
}
const at = { on: '2026-11-30', checks: [] }
const outcomeOf = (answers: Answers, law: (typeof laws)[number], asked: Parameters<typeof workOut>[1] = at) =>
  workOut(answers, asked).find((one) => one.law === law)?.outcome

describe('one set of answers', () => {
  it('of a mother of two in November 2026: amounts where every number is sure', () => {
    // zorgtoeslag 1550 -> 129; kindgebonden budget 2 x 2580 + 724 + 3416 = 9300 -> 775; care 40 x 9.00 x 96 % = 345.60, 4147.20 -> 345
    expect(
      workOut(mother, at).map(({ law, outcome }) => [law, outcome.kind === 'amount' ? outcome.monthly : outcome.kind]),
    ).toEqual([
      ['bijstand', 'withheld'],
      ['zorgtoeslag', 12_900],
      ['huurtoeslag', 'withheld'],
      ['kinderbijslag', 'withheld'],
      ['kindgebondenBudget', 77_500],
      ['kinderopvangtoeslag', 34_500],
      ['aow', 'none'],
    ])
  })
  it('a check of one file gives the amounts of that law alone', () => {
    const checks = [{ law: 'kinderbijslag', from: '2026-07-01', by: 'Ineke', on: '2026-11-01' }] as const
    // 298.40 is of a child of six on 1 October: 362.35; and 426.29 of one of twelve: 788.64 a quarter, 262.88 a month
    expect(outcomeOf(mother, 'kinderbijslag', { ...at, checks })).toMatchObject({ kind: 'amount', monthly: 26_288 })
    expect(outcomeOf(mother, 'huurtoeslag', { ...at, checks })).toMatchObject({ kind: 'withheld' })
    // Its file begins on the same day.
    expect(outcomeOf(mother, 'bijstand', { ...at, checks })).toMatchObject({ kind: 'withheld' })
  })
  it('of nothing answered everything is asked that matters', () => {
    expect(workOut(nothingAnswered, at).map(({ law, outcome }) => [law, outcome.kind])).toEqual([
      ['bijstand', 'asks'],
      ['zorgtoeslag', 'asks'],
      ['huurtoeslag', 'asks'],
      ['kinderbijslag', 'none'],
      ['kindgebondenBudget', 'none'],
      ['kinderopvangtoeslag', 'none'],
      ['aow', 'asks'],
    ])
  })
  it('a child that turned eighteen since is a resident whose income is asked, and one that was not born yet is left out', () => {
    expect(householdOn(mother, '2019-01-01').children).toHaveLength(1)
    expect(householdOn(mother, '2020-04-30').children).toHaveLength(1)
    expect(householdOn(mother, '2020-05-01')).toBe(mother)
    const later = householdOn(mother, '2032-05-01')
    expect([later.children.length, later.residents]).toEqual([
      1,
      [{ bornOn: '2014-05-01', child: true, income: null, assets: null, sharesCosts: null }],
    ])
  })
})

describe('answers that were kept before a question was there', () => {
  const { hadAllowance, ...before } = mother
  it('are read as not answered', () => {
    const children = mother.children.map(({ apart, ...child }) => child)
    expect(answers.parse({ ...before, children })).toEqual(mother)
  })
  it('are asked, where it matters', () => {
    const dear = { ...before, rent: 95_000 } as Answers
    expect(outcomeOf(dear, 'huurtoeslag', { on: '2025-06-01', checks: [] })).toEqual({
      kind: 'asks',
      questions: ['hadAllowance'],
    })
    expect(hadAllowance).toBeNull()
  })
})

describe('what the file tells', () => {
  const at = { on: '2026-11-30', month: '2026-11' }
  it('is taken over; that no partner stands there says nothing', () => {
    const people = [
      { as: 'child', bornOn: '2007-05-01' },
      { as: 'resident', bornOn: '1960-05-01' },
      { as: 'child', bornOn: '2008-11-30' },
      { as: 'child', bornOn: '2008-12-01' },
      { as: 'child', bornOn: null },
      { as: 'resident', bornOn: '2012-02-01' },
      { as: 'client', bornOn: '1988-04-02' },
    ] as const
    expect(fromFile(people, [post({ category: 'rent', amountCents: 65_000 })], at)).toEqual({
      ...nothingAnswered,
      ...{ bornOn: '1988-04-02', partner: null, rent: 65_000 },
      children: [newChild('2008-12-01')],
      residents: [newResident('2007-05-01', true), newResident('1960-05-01', false), newResident('2008-11-30', true)],
    })
    const partner = { as: 'partner', bornOn: '1990-02-01' } as const
    expect(fromFile([partner, ...people], [], at)).toMatchObject({ partner: true, partnerBornOn: '1990-02-01', rent: null })
    expect(fromFile([{ ...partner, bornOn: null }], [], at)).toEqual({ ...nothingAnswered, partner: true })
    expect(fromFile([], [], at)).toEqual(nothingAnswered)
  })
  it.each([
    ['a child without a birth date', 'child', null, true],
    ['an adult without a birth date', 'resident', null, true],
    ['a child that is nobody’s here', 'resident', '2008-12-01', true],
    ['an adult of today', 'resident', '2008-11-30', false],
    ['a child', 'child', '2008-12-01', false],
    ['a client without a birth date, who is asked', 'client', null, false],
    ['a partner without a birth date, who is asked', 'partner', null, false],
  ] as const)('says too little of %s', (_, as, bornOn, unplaced) => {
    expect(isUnplaced({ as, bornOn }, '2026-11-30')).toBe(unplaced)
  })
})

describe('the rent that the file tells', () => {
  const rent = (over: Partial<Post> = {}) => post({ category: 'rent', amountCents: 65_000, ...over })
  const told = (...posts: Post[]) => fromFile([], posts, { on: '2026-11-30', month: '2026-11' }).rent
  it.each([
    ['what else it costs to live there is none', [rent(), post({ category: 'energy' })], 65_000],
    ['one that has ended is none', [rent(), rent({ until: '2026-10' })], 65_000],
    ['one that is paused is none', [rent(), rent({ state: 'paused' })], 65_000],
    ['that of a garage goes with it', [rent(), rent({ amountCents: 6_000 })], 71_000],
    // 150.00 every four weeks is 162.50 a month
    ['every four weeks', [rent({ amountCents: 15_000, period: 'fourWeeks' })], 16_250],
    ['nothing stands there', [], null],
  ] as const)('%s', (_, posts, cents) => expect(told(...posts)).toBe(cents))
})

describe('what the month holds', () => {
  it.each([
    [[], { monthly: 0, state: 'missing' }],
    [[post({ category: 'zorgtoeslag', state: 'notYetClaimed' })], { monthly: 0, state: 'toClaim' }],
    [[post({ category: 'zorgtoeslag' })], { monthly: 10_000, state: 'received' }],
    [[post({ category: 'zorgtoeslag', until: '2026-10' })], { monthly: 0, state: 'missing' }],
    [[post({ category: 'huurtoeslag' })], { monthly: 0, state: 'missing' }],
    [[post({ category: 'zorgtoeslag', state: 'paused' })], { monthly: 0, state: 'missing' }],
  ] as const)('%o', (posts, held) => expect(heldBeside(posts, 'zorgtoeslag', '2026-11')).toEqual(held))
  it('a quarter is a third a month', () => {
    const posts = [post({ category: 'kinderbijslag', amountCents: 66_075, period: 'quarter' })]
    expect(heldBeside(posts, 'kinderbijslag', '2026-11').monthly).toBe(22_025)
  })
})

describe('schemes of the municipality', () => {
  const scheme: LocalScheme = {
    ...{ id, name: 'Stadspas', what: '', where: '', normPercent: 120, meansUpTo: 800_000, forChildren: true },
    ...{ amountCents: null, amountPeriod: 'once', from: null, until: null, source: '' },
  }
  it.each([
    [{}, 'mayFit'],
    [{ netIncome: 180_000 }, 'mayFit'],
    [{ netIncome: 180_001 }, 'notNow'],
    [{ means: 800_001 }, 'notNow'],
    [{ children: [] }, 'notNow'],
    [{ netIncome: null }, 'asks'],
    [{ means: null }, 'asks'],
  ] as const)('by a norm of 1.500, %o: %s', (over, fit) => {
    // 120 % of 1500.00 is 1800.00
    const answers = { ...mother, netIncome: 170_000, ...over } as Answers
    expect(localFit(scheme, answers, { on: '2026-11-30', norm: 150_000 })).toBe(fit)
  })
  it.each([
    ['neither income nor means matter', { normPercent: null, meansUpTo: null }, { means: null, netIncome: null }, 'mayFit'],
    ['only means matter, and nobody knows them', { normPercent: null }, { means: null }, 'asks'],
    ['means just at their limit', { normPercent: null }, { means: 800_000 }, 'mayFit'],
    ['means a cent above it', { normPercent: null }, { means: 800_001 }, 'notNow'],
    ['means do not matter', { meansUpTo: null }, { means: 900_000 }, 'mayFit'],
    ['means do not matter and nobody knows them', { meansUpTo: null }, { means: null }, 'mayFit'],
    ['a child that is eighteen today', {}, { children: [{ bornOn: '2008-11-30', care: null, apart: false }] }, 'notNow'],
    ['a child that is eighteen tomorrow', {}, { children: [{ bornOn: '2008-12-01', care: null, apart: false }] }, 'mayFit'],
    ['a child born today', {}, { children: [{ bornOn: '2026-11-30', care: null, apart: false }] }, 'mayFit'],
    ['a child that is not born yet', {}, { children: [{ bornOn: '2026-12-01', care: null, apart: false }] }, 'notNow'],
    ['children do not matter', { forChildren: false }, { children: [] }, 'mayFit'],
  ] as const)('%s', (_, of, over, fit) => {
    const answers = { ...mother, netIncome: 170_000, ...over } as Answers
    expect(localFit({ ...scheme, ...of }, answers, { on: '2026-11-30', norm: 150_000 })).toBe(fit)
  })
  it('without a sure norm the worker looks; where income does not matter it may fit', () => {
    expect(localFit(scheme, mother, { on: '2026-11-30', norm: null })).toBe('look')
    expect(localFit({ ...scheme, normPercent: null }, mother, { on: '2026-11-30', norm: null })).toBe('mayFit')
  })
  it('the norm comes from the sum of social assistance, when that is sure', () => {
    const on = '2025-09-01'
    const norm = (answers: Answers) =>
      normIn(workOut(answers, { on, checks: [] }).find((one) => one.law === 'bijstand')?.outcome ?? never())
    expect(norm(mother)).toBe(136_906)
    expect(norm({ ...mother, netIncome: 100_000 })).toBe(136_906)
    expect(norm({ ...mother, bornOn: '2010-01-01' })).toBeNull()
    expect(normIn(outcomeOf(mother, 'bijstand') ?? never())).toBeNull()
  })
  it('what ended or has not begun is not shown', () => {
    const today = { ...scheme, from: '2026-11-30', until: '2026-11-30' }
    expect(inForceOn([today], '2026-11-30')).toEqual([today])
    expect(inForceOn([scheme, { ...scheme, until: '2026-11-29' }, { ...scheme, from: '2026-12-01' }], '2026-11-30')).toEqual([
      scheme,
    ])
  })
})

describe('answers before they are kept', () => {
  it('nobody is born after today', () => {
    expect(checkAnswers(mother, '2026-11-30')).toEqual({ ok: true })
    const ahead = { ...mother, children: [{ bornOn: '2026-12-01', care: null, apart: false }] }
    expect(checkAnswers(ahead, '2026-11-30')).toEqual({ ok: false, reason: 'born-ahead' })
  })
  it('without a partner nothing is kept of one', () => {
    const left = tidyAnswers({ ...mother, partnerBornOn: '1988-01-01', partnerIncome: 100, partnerInsured: true })
    expect(left).toMatchObject({ partnerBornOn: null, partnerIncome: null, partnerInsured: null })
  })
})

describe('the files of law', () => {
  it.each(laws)('%s: files follow each other without overlap', (law) => {
    const files = [...lawFiles[law]].sort((a, b) => a.from.localeCompare(b.from))
    const ends = files.map(({ until }) => until ?? '9999-12-31')
    expect(files.slice(1).every(({ from }, place) => (ends[place] ?? '') < from)).toBe(true)
  })
  it('only files with numbers that nobody confirmed are there to be checked', () => {
    const names = toCheck().map(({ law, from }) => `${law} ${from}`)
    expect(names).toContain('huurtoeslag 2026-01-01')
    expect(names).not.toContain('zorgtoeslag 2026-01-01')
    expect(isFile({ law: 'zorgtoeslag', from: '2026-01-02' })).toBe(false)
  })
})

function never(): never {
  throw new Error('every law is worked out')
}
