// What fits, what is old, what changed, and times as one types them.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { website } from '../model.ts'
import { serviceText } from '../offer/model.ts'
import { differences } from './differences.ts'
import { fitOf, heldBackBy, type Need, type Offered, whatFits } from './fits.ts'
import { isOldWaiting, isStale } from './freshness.ts'
import { rankOf } from './kinds.ts'
import { readTimes, writtenTimes } from './opening-times.ts'
import { readWaiting, waitingIn } from './waiting.ts'

const at = { today: '2026-11-23', staleAfterDays: 180 }
const here = '0193a000-0000-7000-8000-000000000001'
const elsewhere = '0193a000-0000-7000-8000-000000000002'

const nobody: Need = { domain: null, teamId: null, languages: [], age: null, audiences: [], budgetCents: null }
const offer = (of: Partial<Offered> = {}): Offered => ({
  ...serviceText.parse({ organisationId: here, name: 'Iets', form: 'group', access: 'sign-up' }),
  waitingSaidOn: null,
  checkedOn: '2026-11-01',
  ...of,
})
const namesIn = (need: Need, offers: Offered[]) => whatFits(need, offers, at).map(({ service }) => service.name)

describe('what fits', () => {
  test('a group comes before a volunteer, and a volunteer before a professional', () => {
    const offers = [
      offer({ name: 'spreekuur', form: 'open-hour' }),
      offer({ name: 'maatje', form: 'buddy' }),
      offer({ name: 'taalcafé', form: 'meeting-place' }),
    ]
    expect(namesIn(nobody, offers)).toEqual(['taalcafé', 'maatje', 'spreekuur'])
  })
  test('a professional who fits comes before a group that does not', () => {
    const offers = [
      offer({ name: 'groep in een andere wijk', areas: [elsewhere] }),
      offer({ name: 'spreekuur hier', form: 'open-hour', areas: [here] }),
    ]
    expect(namesIn({ ...nobody, teamId: here }, offers)).toEqual(['spreekuur hier', 'groep in een andere wijk'])
  })
  test('of two groups the one in the district comes first', () => {
    const offers = [offer({ name: 'groep voor de hele gemeente', costCents: 0 }), offer({ name: 'groep hier', areas: [here] })]
    expect(namesIn({ ...nobody, teamId: here }, offers)).toEqual(['groep hier', 'groep voor de hele gemeente'])
  })
  test('what is about something else is no offer, what is about anything comes last', () => {
    const offers = [
      offer({ name: 'huiskamer' }),
      offer({ name: 'geldspreekuur', form: 'open-hour', domains: ['money'] }),
      offer({ name: 'sport', domains: ['body'] }),
    ]
    expect(namesIn({ ...nobody, domain: 'money' }, offers)).toEqual(['geldspreekuur', 'huiskamer'])
  })
  test.each([
    ['too young', 15, null],
    ['just old enough', 18, ['age']],
    ['just not too old', 30, ['age']],
    ['too old', 31, null],
  ])('an offer for 18 to 30, for someone %s', (_, age, why) => {
    expect(fitOf({ ...nobody, age }, offer({ minAge: 18, maxAge: 30 }), at)?.why.filter((one) => one === 'age') ?? null).toEqual(
      why,
    )
  })
  test.each([
    ['in the district', { areas: [here] }, { teamId: here }, ['area'], []],
    ['in another district', { areas: [elsewhere] }, { teamId: here }, [], ['other-area']],
    ['in the whole town', { areas: [] }, { teamId: here }, ['whole-town'], []],
    ['in a language one speaks', { languages: ['nl', 'ar'] }, { languages: ['ar'] }, ['whole-town', 'language'], []],
    ['in another language', { languages: ['nl'] }, { languages: ['ti'] }, ['whole-town'], ['other-language']],
    ['in a language nobody asked after', { languages: [] }, { languages: ['ti'] }, ['whole-town'], []],
    ['in signs, for who hears Dutch', { languages: ['nl-NGT'] }, { languages: ['nl'] }, ['whole-town'], ['other-language']],
    ['for women, for a man', { audiences: ['women'] }, { audiences: ['men'] }, ['whole-town'], ['other-audience']],
    ['for women, for a woman', { audiences: ['women'] }, { audiences: ['women'] }, ['audience', 'whole-town'], []],
    ['for older people, for who is not known', { audiences: ['older'] }, {}, ['whole-town'], []],
    ['without cost', { costCents: 0 }, {}, ['whole-town', 'free'], []],
    ['too dear', { costCents: 500 }, { budgetCents: 200 }, ['whole-town'], ['costs']],
    ['to be paid', { costCents: 150 }, { budgetCents: 200 }, ['whole-town', 'affordable'], []],
    ['full for now', { paused: true }, {}, ['whole-town'], ['paused']],
    ['walk in', { access: 'walk-in' }, {}, ['whole-town', 'walk-in'], []],
    ['with a waiting list', { waitingDays: 40, waitingSaidOn: '2026-11-01' }, {}, ['whole-town'], ['waiting']],
    ['at once, said long ago', { waitingDays: 0, waitingSaidOn: '2026-01-01' }, {}, ['whole-town'], []],
    ['not looked at for long', { checkedOn: '2026-01-01' }, {}, ['whole-town'], ['stale']],
  ] as const)('%s', (_, of, need, why, but) => {
    expect(fitOf({ ...nobody, ...need } as Need, offer(of as unknown as Partial<Offered>), at)).toMatchObject({ why, but })
  })

  const anyOffer = fc
    .record({
      form: fc.constantFrom('group', 'meeting-place', 'buddy', 'volunteer', 'open-hour', 'guidance'),
      areas: fc.constantFrom([], [here], [elsewhere]),
      languages: fc.constantFrom([], ['nl'], ['ar', 'nl']),
      costCents: fc.constantFrom(null, 0, 500),
      paused: fc.boolean(),
      domains: fc.constantFrom([], ['money'], ['body']),
    })
    .map((of) => offer(of as unknown as Partial<Offered>))
  const need: Need = { domain: 'money', teamId: here, languages: ['ar'], age: 40, audiences: [], budgetCents: 200 }

  test('of what keeps one out of equally little, nothing alone stands before something together', () => {
    fc.assert(
      fc.property(fc.array(anyOffer, { maxLength: 30 }), (offers) => {
        const fitting = whatFits(need, offers, at)
        for (const [place, one] of fitting.entries()) {
          const next = fitting[place + 1]
          if (!next || one.why.includes('domain') !== next.why.includes('domain')) continue
          expect(heldBackBy(one)).toBeLessThanOrEqual(heldBackBy(next))
          if (heldBackBy(one) === heldBackBy(next)) expect(rankOf[one.kind]).toBeLessThanOrEqual(rankOf[next.kind])
        }
      }),
    )
  })
  test('the order in which offers come in does not matter', () => {
    fc.assert(
      fc.property(fc.array(anyOffer, { maxLength: 20 }), (offers) => {
        const named = offers.map((one, place) => ({ ...one, name: `aanbod ${place}` }))
        expect(namesIn(need, [...named].reverse())).toEqual(namesIn(need, named))
      }),
    )
  })
})

describe('what is old', () => {
  test.each([
    ['2026-05-27', false],
    ['2026-05-26', true],
    ['2026-11-23', false],
  ])('looked at on %s', (checkedOn, stale) => {
    expect(isStale(checkedOn, at.today, 180)).toBe(stale)
  })
  test('a waiting time holds for two months', () => {
    expect(isOldWaiting('2026-09-24', at.today)).toBe(false)
    expect(isOldWaiting('2026-09-23', at.today)).toBe(true)
    expect(isOldWaiting(null, at.today)).toBe(false)
  })
})

describe('what changed', () => {
  test('only what is other is told, and another order of a list is no change', () => {
    const before = { name: 'A', phone: '1', areas: [here, elsewhere] }
    expect(differences(before, { name: 'A', phone: '2', areas: [elsewhere, here] })).toEqual([
      { field: 'phone', before: '1', after: '2' },
    ])
  })
})

describe('times as one types them', () => {
  test.each([
    ['di 10-12', [{ weekday: 2, from: '10:00', until: '12:00' }], 'di 10.00-12.00'],
    ['dinsdag 9.30 tot 11 uur', [{ weekday: 2, from: '09:30', until: '11:00' }], 'di 9.30-11.00'],
    [
      'ma en do 13:00-15:30, vr 9-12',
      [
        { weekday: 1, from: '13:00', until: '15:30' },
        { weekday: 4, from: '13:00', until: '15:30' },
        { weekday: 5, from: '09:00', until: '12:00' },
      ],
      'ma en do 13.00-15.30, vr 9.00-12.00',
    ],
    ['ma t/m wo 9-17', [1, 2, 3].map((weekday) => ({ weekday, from: '09:00', until: '17:00' })), 'ma t/m wo 9.00-17.00'],
    ['', [], ''],
  ])('%s', (typed, times, written) => {
    expect(readTimes(typed)).toEqual(times)
    expect(writtenTimes(times)).toBe(written)
    expect(readTimes(written)).toEqual(times)
  })
  const on = (weekdays: number[], from: string, until: string) => weekdays.map((weekday) => ({ weekday, from, until }))
  test.each([
    ['Mon 9-17', on([1], '09:00', '17:00'), 'Mon 9.00-17.00'],
    ['Mon to Fri 9am-5pm', on([1, 2, 3, 4, 5], '09:00', '17:00'), 'Mon to Fri 9.00-17.00'],
    ['Monday and Thursday from 13:30 to 15', on([1, 4], '13:30', '15:00'), 'Mon and Thu 13.30-15.00'],
    ['Wed-Sat 12pm until 1.30 pm', on([3, 4, 5, 6], '12:00', '13:30'), 'Wed to Sat 12.00-13.30'],
    ['di 10-12', on([2], '10:00', '12:00'), 'Tue 10.00-12.00'],
  ])('%s, on an English page', (typed, times, written) => {
    expect(readTimes(typed)).toEqual(times)
    expect(writtenTimes(times, 'en')).toBe(written)
    expect(readTimes(written)).toEqual(times)
  })
  test.each(['Mon 13pm-14pm', 'Mon 9-', 'Month 9-17 o', 'straks', 'di', 'di 12-10', 'di 25-26', '10-12', 'vr t/m ma 9-10'])(
    '%s is not understood',
    (typed) => {
      expect(readTimes(typed)).toBeNull()
    },
  )
  test('what is written is read back as it was', () => {
    const time = fc.record({
      weekday: fc.integer({ min: 1, max: 7 }),
      from: fc.integer({ min: 0, max: 11 }),
      long: fc.integer({ min: 1, max: 12 }),
    })
    const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`
    fc.assert(
      fc.property(fc.uniqueArray(time, { maxLength: 7, selector: ({ weekday }) => weekday }), (typed) => {
        const times = typed.map(({ weekday, from, long }) => ({
          weekday,
          from: clock(from),
          until: clock(Math.min(23, from + long)),
        }))
        const key = (one: (typeof times)[number]) => `${one.weekday} ${one.from} ${one.until}`
        for (const language of ['nl', 'en'] as const)
          expect((readTimes(writtenTimes(times, language)) ?? []).map(key).sort()).toEqual(times.map(key).sort())
      }),
    )
  })
})

describe('waiting as people say it', () => {
  test.each([
    ['geen', 0],
    ['10 dagen', 10],
    ['3 weken', 21],
    ['ongeveer 2 maanden', 60],
    ['6wk', 42],
    ['none', 0],
    ['10 days', 10],
    ['about 2 months', 60],
    ['lang', null],
    ['-3 weken', null],
  ])('%s', (typed, days) => {
    expect(readWaiting(typed)).toBe(days)
  })
  test.each([
    [0, 'none', 0],
    [10, 'days', 10],
    [21, 'weeks', 3],
    [60, 'weeks', 9],
    [90, 'months', 3],
  ])('%s days', (days, unit, count) => {
    expect(waitingIn(days)).toEqual({ unit, count })
  })
})

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,<b>x</b>',
  'vbscript:x',
  'file:///etc/passwd',
  '//elders.example',
])('%s is no website', (address) => {
  expect(website.safeParse(address).success).toBe(false)
  expect(website.safeParse('https://wijkcentrum.example').success).toBe(true)
})
