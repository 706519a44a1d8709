// What people filled in over the months: some asked three times, some once, one list left half-way, one that did not count.
import type { Case } from './case-shape.ts'
import { chanceFrom, seedOf } from './random.ts'
import type { DayOffset, Key } from './units.ts'

export interface FilledList {
  code: string
  day: DayOffset
  by: 'person' | 'together' | 'worker'
  /** In the order of the questions, or by their keys. */
  answers: readonly number[] | Record<string, number | string>
  /** Why it does not count. */
  withdrawn?: string
}

const who5 = (day: DayOffset, answers: number[], by: FilledList['by'] = 'together'): FilledList => ({
  code: 'who-5',
  day,
  by,
  answers,
})

/** People of the stories, by the key of their case. */
const told: Record<Key, FilledList[]> = {
  'samira.case': [
    who5(-121, [1, 2, 2, 1, 2]),
    who5(-65, [2, 2, 3, 1, 2], 'person'),
    who5(-9, [3, 3, 3, 2, 3], 'person'),
    {
      ...{ code: 'how-are-you', day: -121, by: 'together' },
      answers: { today: 3, days: 4, support: 5, trust: 4, higher: 'Dat er niemand meer aan de deur komt.' },
    },
    {
      ...{ code: 'how-are-you', day: -65, by: 'together' },
      answers: { today: 5, days: 5, support: 7, trust: 5, higher: 'Als Adam weer zonder buikpijn gaat.' },
    },
    {
      ...{ code: 'how-are-you', day: -9, by: 'together' },
      answers: { today: 6, days: 7, support: 7, trust: 7, higher: 'Een maand waarin ik niets hoef te lenen.' },
    },
    { code: 'life-domains', day: -121, by: 'together', answers: { money: 2, children: 2, 'work-and-learning': 2 } },
    { code: 'life-domains', day: -9, by: 'together', answers: { money: 3, children: 4, 'work-and-learning': 3 } },
  ],
  'hendrik.case': [
    // Positive statements are 1, 4, 7, 8 and 11.
    { code: 'de-jong-gierveld-11', day: -180, by: 'worker', answers: [0, 2, 2, 1, 2, 2, 1, 1, 2, 0, 1] },
    { code: 'de-jong-gierveld-11', day: -96, by: 'worker', answers: [1, 2, 2, 2, 2, 1, 1, 2, 2, 0, 2] },
    { code: 'de-jong-gierveld-11', day: -12, by: 'together', answers: [2, 2, 1, 2, 0, 1, 2, 2, 1, 0, 2] },
    who5(-96, [2, 3, 1, 2, 2]),
    { ...who5(-95, [5, 5, 5, 5, 5]), withdrawn: 'Dit was de lijst van een ander.' },
  ],
  'jay.case': [
    {
      code: 'how-are-you',
      day: -5,
      by: 'together',
      answers: { today: 2, days: 3, support: 3, higher: 'Weten waar ik over negen dagen slaap.' },
    },
  ],
  'marian.case': [who5(-70, [2, 2, 1, 1, 2]), who5(-20, [2, 3, 2, 1, 3])],
  'wendy.case': [{ code: 'de-jong-gierveld-6', day: -40, by: 'together', answers: [2, 1, 0, 2, 1] }],
}

/** Of the other cases about a third, two or three times, mostly a little better; never when their worker was away. */
function usual(one: Case): FilledList[] {
  const chance = chanceFrom(seedOf(`filled-in/${one.key}`))
  if (one.opened > -100 || one.closed !== undefined || !chance.happens(0.35)) return []
  const times = chance.between(2, 3)
  const start = chance.between(0, 2)
  return Array.from({ length: times }, (_, at) => {
    const answers = Array.from({ length: 5 }, () =>
      Math.min(5, Math.max(0, start + at * chance.below(2) + chance.between(-1, 1))),
    )
    return who5(Math.min(-14, one.opened + 10 + at * 40), answers, chance.pick(['together', 'person', 'worker'] as const))
  })
}

export function filledListsOf(one: Case): FilledList[] {
  return told[one.key] ?? usual(one)
}

/** A list that was left half-way, to go on with at the same question. */
export const halfFilled = { caseKey: 'hendrik.case', code: 'who-5', answers: { q1: 3, q2: 3 }, at: 'q3' } as const
