// The shape of the pieces of a plan: what is going on in a life domain, and goals with the steps towards them.
import type { Action } from '../case-shape.ts'

export interface DomainPiece {
  reason: string
  goingOn: string
  strengths: string
}

export interface GoalPiece {
  ownWords: string
  professionalWording: string
  baseline: string
  scale: readonly [string, string, string, string, string]
  actions: readonly { who: Action['ownerKind']; text: string }[]
}

export interface PlanPiece {
  domains: DomainPiece[]
  goals: GoalPiece[]
}

/** A goal out of lines: own words, wording, baseline, five steps of the scale, then actions as 'person: text'. */
export function goalFrom(lines: string): GoalPiece {
  const [ownWords = '', professionalWording = '', baseline = '', a = '', b = '', c = '', d = '', e = '', ...actions] = lines
    .trim()
    .split('\n')
    .map((line) => line.trim())
  return {
    ownWords,
    professionalWording,
    baseline,
    scale: [a, b, c, d, e],
    actions: actions.map((line) => {
      const [who = 'person', ...text] = line.split(': ')
      return { who: who as Action['ownerKind'], text: text.join(': ') }
    }),
  }
}

/** A life domain out of three lines: why it was opened, what goes on, what is strong. */
export function domainFrom(lines: string): DomainPiece {
  const [reason = '', goingOn = '', strengths = ''] = lines
    .trim()
    .split('\n')
    .map((line) => line.trim())
  return { reason, goingOn, strengths }
}
