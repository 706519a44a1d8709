// The rules of the way through debt counselling: its words are those of DDAS, its terms those of the law, and none of it is compulsory.
import { describe, expect, it, test } from 'vitest'
import { exits, guidances, type Phase, type PhaseEntry, type PhaseName, phaseEntry, phases, resolutions } from '../model.ts'
import { checkPhase } from './check-phase.ts'
import { runningCrises } from './crisis-steps.ts'
import { answerTo, openTerms } from './open-terms.ts'
import { goingOn, heardOn, inOrder, isPast, mayBegin, usualNext } from './where-we-are.ts'

const today = '2026-11-30'

/** A phase as it was noted; its id is its name. */
function at(name: PhaseName, startedOn: string, more: Partial<Phase> = {}): Phase {
  return { ...phaseEntry.parse({ phase: name, startedOn }), id: name, freeCents: null, steps: [], version: 1, ...more }
}
const admitted = { decision: 'admitted', decidedOn: '2026-11-20', because: 'Past' } as const
const due = (all: Phase[], decisionWeeks: number | null = null) =>
  openTerms(all, { today, decisionWeeks }).map(({ name, due: day }) => [name, day])

describe('our words are those of DDAS v1.0, each once', () => {
  const words: Record<string, Record<string, string>> = {
    guidance: {
      'budget-coaching': 'Budgetcoaching',
      'budget-management': 'Budgetbeheer',
      bewind: 'Beschermingsbewind',
      'budget-guidance': 'Budgetbegeleiding',
      'long-term': 'Lange Termijn Begeleiding (DFD)',
    },
    resolution: {
      'payment-arrangement': 'Betalingsregeling',
      refinancing: 'Herfinanciering',
      saneringskrediet: 'Saneringskrediet',
      mediation: 'Schuldbemiddeling',
      'zero-offer': '0%-aanbod',
    },
    exit: {
      died: 'Overleden',
      moved: 'Verhuisd',
      'no-show': 'Nietverschenen',
      withdrawn: 'Ingetrokken',
      'not-suitable': 'Niet passend',
      other: 'Overig',
      'conditions-not-met': 'Voldoet niet',
      completed: 'Afgerond',
      self: 'Zelf',
    },
  }
  it.each([
    ['guidance', guidances],
    ['resolution', resolutions],
    ['exit', exits],
  ] as const)('%s', (name, ours) => expect([...ours].sort()).toEqual(Object.keys(words[name] ?? {}).sort()))
})

describe('what is to be done by when', () => {
  it.each<[string, Phase[], unknown]>([
    ['heard within four weeks', [at('registration', '2026-11-23')], [['first-talk', '2026-12-21']]],
    ['a term that ends on Christmas goes on to Monday', [at('registration', '2026-11-27')], [['first-talk', '2026-12-28']]],
    [
      'under threat within three working days',
      [at('registration', '2026-11-27', { kind: 'eviction' })],
      [['threat-talk', '2026-12-02']],
    ],
    ['Christmas is no working day', [at('registration', '2026-12-24', { kind: 'cutOff' })], [['threat-talk', '2026-12-30']]],
    [
      'who came for the crisis has heard them',
      [at('registration', '2026-11-27', { kind: 'eviction' }), at('crisis-intervention', '2026-11-27', { kind: 'eviction' })],
      [],
    ],
    [
      'a crisis that came up later hears nobody',
      [at('registration', '2026-11-23'), at('crisis-intervention', today)],
      [['first-talk', '2026-12-21']],
    ],
    ['eight weeks to decide', [at('registration', '2026-11-02'), at('intake', '2026-11-09')], [['decision', '2027-01-04']]],
    [
      'the plan comes with the admission',
      [at('registration', '2026-11-02'), at('intake', '2026-11-09', admitted)],
      [['plan-of-approach', '2026-11-20']],
    ],
    [
      'a decision stays due, however far one is',
      [at('intake', '2026-09-07'), at('stabilisation', '2026-10-01')],
      [['decision', '2026-11-02']],
    ],
    ['the guideline for arranging', [at('debt-arrangement', '2026-11-01')], [['arranging', '2027-03-01']]],
    [
      'an arrangement ends with the law of its day',
      [at('resolution', '2023-06-30', { kind: 'mediation' })],
      [['resolution', '2026-06-29']],
    ],
    ['eighteen months since July 2023', [at('resolution', '2026-11-01', { kind: 'mediation' })], [['resolution', '2028-04-30']]],
    ['what is paid at once has no term', [at('resolution', '2026-11-01', { kind: 'saneringskrediet' })], []],
    [
      'through it: aftercare is offered',
      [at('resolution', '2025-01-01', { endedOn: '2026-07-01' })],
      [['aftercare-offer', '2026-07-01']],
    ],
    [
      'aftercare ends on the day that was set',
      [at('aftercare', '2026-11-01', { endedOn: '2026-12-31' })],
      [['aftercare', '2026-12-31']],
    ],
    [
      'a way out ends on the day that was set',
      [at('resolution', '2026-11-01', { kind: 'mediation', endedOn: '2027-02-01' })],
      [
        ['resolution', '2027-02-01'],
        ['aftercare-offer', '2027-02-01'],
      ],
    ],
    ['a plan that was made is not due', [at('intake', '2026-11-09', admitted), at('plan-of-approach', '2026-11-21')], []],
    ['who was turned down gets no plan', [at('intake', '2026-11-09', { ...admitted, decision: 'not-admitted' })], []],
    ['who is arranging waits for no plan', [at('intake', '2026-11-09', admitted), at('stabilisation', '2026-11-21')], []],
    ['creditors that answered are waited for no more', [at('debt-arrangement', '2026-11-01', { decision: 'accepted' })], []],
    ['nothing is due after the exit', [at('registration', '2026-01-01'), at('exit', '2026-02-01', { kind: 'moved' })], []],
  ])('%s', (_, all, terms) => expect(due(all)).toEqual(terms))

  it('the ordinance may ask less than the law, never more', () => {
    const all = [at('intake', '2026-11-09')]
    expect(due(all, 6)).toEqual([['decision', '2026-12-21']])
    expect(due(all, 20)).toEqual([['decision', '2027-01-04']])
  })

  it('a moratorium ends as was set, at last after six months; what no source bounds has no end', () => {
    const granted = { decision: 'granted', decidedOn: '2026-11-05', runsFrom: '2026-11-06' } as const
    const ends = (more: Partial<Phase>) => due([at('moratorium', '2026-11-01', { ...granted, ...more })])
    expect(ends({ kind: 'narrow' })).toEqual([['moratorium', '2027-05-05']])
    expect(ends({ kind: 'broad', endedOn: '2027-01-15' })).toEqual([['moratorium', '2027-01-15']])
    expect(ends({ kind: 'broad', endedOn: '2028-01-15' })).toEqual([['moratorium', '2027-05-05']])
    expect(ends({ kind: 'provisional' })).toEqual([])
    expect(ends({ kind: 'narrow', decision: 'refused' })).toEqual([])
  })

  it('what nobody confirmed carries the mark, what stands in the law does not', () => {
    const sure = (one: Phase) => openTerms([one], { today, decisionWeeks: null })[0]?.verified
    expect(sure(at('registration', today))).toBe(true)
    expect(sure(at('debt-arrangement', today))).toBe(false)
    expect(sure(at('aftercare', today))).toBe(false)
  })

  it('each term has something one does about it', () => {
    expect(answerTo('threat-talk')).toBe('crisis-intervention')
    expect(answerTo('first-talk')).toBe('intake')
    expect(answerTo('plan-of-approach')).toBe('plan-of-approach')
    expect(answerTo('aftercare-offer')).toBe('aftercare')
    expect(answerTo('decision')).toBeNull()
  })
})

describe('where we are', () => {
  const road = [
    at('registration', '2026-09-01'),
    at('intake', '2026-09-10', admitted),
    at('guidance', '2026-09-12', { kind: 'budget-coaching' }),
  ]

  it('a phase of the road is over once a later one began; what stands beside it goes on', () => {
    expect(goingOn(road, today).map(({ phase }) => phase)).toEqual(['intake', 'guidance'])
    const further = [...road, at('stabilisation', '2026-10-01')]
    expect(goingOn(further, today).map(({ phase }) => phase)).toEqual(['guidance', 'stabilisation'])
  })

  it('the first due stands first; after the exit nothing goes on', () => {
    const all = [
      at('intake', '2026-11-01'),
      at('moratorium', '2026-11-02', { decision: 'granted', kind: 'broad', endedOn: '2026-12-05' }),
    ]
    expect(due(all)).toEqual([
      ['moratorium', '2026-12-05'],
      ['decision', '2026-12-28'],
    ])
    expect(goingOn([...road, at('exit', '2026-11-01', { kind: 'moved' })], today)).toEqual([])
  })

  it('phases of one day stand in the order of the road', () => {
    const day = '2026-09-10'
    const mixed = [at('guidance', day, { kind: 'bewind' }), at('moratorium', day), at('intake', day)]
    expect(inOrder(mixed).map(({ phase }) => phase)).toEqual(phases.filter((name) => mixed.some(({ phase }) => phase === name)))
  })

  it('a term that was set runs through its last day, what ended today is over', () => {
    const [moratorium, stabilisation] = [
      at('moratorium', '2026-11-01', { endedOn: today }),
      at('stabilisation', '2026-11-01', { endedOn: today }),
    ]
    expect([moratorium, stabilisation].map((one) => isPast(one, [one], today))).toEqual([false, true])
  })

  it.each<[string, Phase[], PhaseName | null]>([
    ['nothing yet', [], 'registration'],
    ['registered', [at('registration', '2026-11-01')], 'intake'],
    ['the decision is waited for', [at('intake', '2026-11-01')], null],
    ['let in', road, 'plan-of-approach'],
    ['turned down', [at('intake', '2026-11-01', { decision: 'not-admitted' })], 'exit'],
    ['creditors do not agree', [at('debt-arrangement', '2026-11-01', { decision: 'rejected' })], 'exit'],
    ['a judge makes them', [at('debt-arrangement', '2026-11-01', { decision: 'dwangakkoord' })], 'resolution'],
    [
      'a second try',
      [at('debt-arrangement', '2026-01-01', { decision: 'rejected' }), at('debt-arrangement', '2026-11-01')],
      null,
    ],
    ['all is over', [at('exit', '2026-11-01')], null],
  ])('%s', (_, all, next) => expect(usualNext(all)).toBe(next))

  it.each([
    ['2026-09-05', '2026-09-10'],
    ['2026-09-10', '2026-09-10'],
    ['2026-09-11', null],
    [null, null],
  ])('who reported a threat on %s was heard on %s', (reported, heard) => expect(heardOn(road, reported)).toBe(heard))

  it('what comes once is not offered again', () => {
    expect(mayBegin(road)).toEqual(phases.filter((name) => name !== 'registration' && name !== 'intake'))
  })

  it('what threatens by a debt asks for an intervention until one goes on', () => {
    const begun = at('crisis-intervention', '2026-11-20', { kind: 'eviction' })
    expect(runningCrises([begun], ['eviction', 'cutOff'], today)).toEqual([
      { crisis: 'eviction', phase: begun },
      { crisis: 'cutOff', phase: null },
    ])
    expect(runningCrises([{ ...begun, endedOn: '2026-11-25' }], [], today)).toEqual([])
  })
})

describe('what may be noted', () => {
  const check = (entry: Partial<PhaseEntry> & { phase: PhaseName }, others: Phase[] = []) => {
    const verdict = checkPhase(phaseEntry.parse({ startedOn: '2026-11-01', ...entry }), { today, others })
    return verdict.ok ? 'ok' : verdict.reason
  }
  it.each<[Parameters<typeof check>[0], string]>([
    [{ phase: 'stabilisation' }, 'ok'],
    [{ phase: 'moratorium' }, 'kind-needed'],
    [{ phase: 'moratorium', kind: 'mediation' }, 'kind-does-not-fit'],
    [{ phase: 'stabilisation', kind: 'narrow' }, 'kind-does-not-fit'],
    [{ phase: 'intake', decision: 'granted', decidedOn: today }, 'decision-does-not-fit'],
    [{ phase: 'intake', decision: 'admitted', because: 'x' }, 'decision-day-needed'],
    [{ phase: 'intake', decidedOn: today }, 'decision-day-needed'],
    [{ phase: 'intake', decision: 'admitted', decidedOn: today }, 'because-needed'],
    [{ phase: 'intake', decision: 'admitted', decidedOn: today, because: 'Past bij wat er nodig is' }, 'ok'],
    [{ phase: 'debt-arrangement', decision: 'accepted', decidedOn: today }, 'ok'],
    [{ phase: 'exit', kind: 'other' }, 'because-needed'],
    [{ phase: 'exit', kind: 'completed' }, 'ok'],
    [{ phase: 'exit', kind: 'completed', endedOn: today }, 'days-backwards'],
    [{ phase: 'exit', kind: 'completed', decision: 'ended', decidedOn: '2026-10-20' }, 'ok'],
    [{ phase: 'exit', kind: 'completed', decision: 'ended' }, 'decision-day-needed'],
    [{ phase: 'stabilisation', startedOn: '2026-12-01' }, 'not-yet-happened'],
    [{ phase: 'stabilisation', endedOn: '2026-12-01' }, 'not-yet-happened'],
    [{ phase: 'stabilisation', endedOn: '2026-10-31' }, 'days-backwards'],
    [{ phase: 'stabilisation', runsFrom: '2026-11-02' }, 'days-backwards'],
    [{ phase: 'resolution', kind: 'mediation', endedOn: '2028-05-01' }, 'ok'],
    [{ phase: 'intake', decision: 'admitted', decidedOn: '2026-10-31', because: 'x' }, 'days-backwards'],
  ])('%o: %s', (entry, word) => expect(check(entry)).toBe(word))

  test('nothing begins after one has left', () => {
    const exit = { phase: 'exit', kind: 'moved' } as const
    expect(check(exit, [at('stabilisation', '2026-11-02')])).toBe('days-backwards')
    expect(check(exit, [at('stabilisation', '2026-11-01')])).toBe('ok')
    const left = [at('exit', '2026-11-02', { kind: 'moved' })]
    expect(check({ phase: 'intake', startedOn: '2026-11-03' }, left)).toBe('days-backwards')
    expect(check({ phase: 'intake', startedOn: '2026-11-02' }, left)).toBe('ok')
  })

  test('there is one intake; a crisis may come again', () => {
    expect(check({ phase: 'intake' }, [at('intake', '2026-11-01')])).toBe('phase-twice')
    expect(check({ phase: 'crisis-intervention', kind: 'cutOff' }, [at('crisis-intervention', '2026-11-01')])).toBe('ok')
  })
})
