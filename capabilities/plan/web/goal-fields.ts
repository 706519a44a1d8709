// A goal as the fields of its form, all of them words, so that two people's changes can be laid together.
import { m } from '#texts'
import type { aims, Goal, GoalText } from '../model.ts'
import type { Opened } from './opened.ts'
import { namesOf } from './WhoseField.tsx'
import { domainWords } from './words.ts'

export const none = 'none'

export function fieldsOf(goal: Goal) {
  const [s0, s1, s2, s3, s4] = goal.scale
  return {
    ownWords: goal.ownWords,
    wording: goal.wording,
    baseline: goal.baseline,
    domain: goal.domain || none,
    aim: goal.aim ?? none,
    whose: goal.personIds.join(' '),
    only: goal.ownersOnly ? 'yes' : '',
    s0,
    s1,
    s2,
    s3,
    s4,
  }
}
export type Fields = ReturnType<typeof fieldsOf>

export function textOf({ domain, aim, whose, only, s0, s1, s2, s3, s4, ...rest }: Fields): GoalText {
  return {
    ...rest,
    domain: (domain === none ? '' : domain) as GoalText['domain'],
    aim: aim === none ? null : (aim as GoalText['aim']),
    scale: [s0, s1, s2, s3, s4],
    personIds: whose.split(' ').filter(Boolean),
    ownersOnly: only === 'yes',
  }
}

export const steps = [
  ['s0', '-2'],
  ['s1', '-1'],
  ['s2', '0'],
  ['s3', '1'],
  ['s4', '2'],
] as const

const labels = { ownWords: m['plan.goal.own-words'], wording: m['plan.goal.wording'], baseline: m['plan.goal.baseline'] }

/** A field with its label, and a code as the words it stands for. */
export function wordsOf(name: keyof Fields, value: string, people: Opened['people']): { label: string; value: string } {
  if (name === 'domain')
    return { label: m['plan.goal.domain'](), value: value === none ? '' : domainWords(value as GoalText['domain']) }
  if (name === 'aim')
    return { label: m['plan.goal.aim'](), value: value === none ? '' : m[`plan.aim.${value as (typeof aims)[number]}`]() }
  if (name === 'whose') return { label: m['plan.whose'](), value: namesOf(value.split(' '), people).join(', ') }
  if (name === 'only') return { label: m['plan.whose.only'](), value: value === 'yes' ? m['plan.yes']() : m['plan.no']() }
  const step = steps.find(([one]) => one === name)
  if (step) return { label: m['plan.goal.step']({ words: m[`web.scale.${step[1]}`]() }), value }
  return { label: labels[name as keyof typeof labels](), value }
}
