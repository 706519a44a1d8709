// What is recorded in a meldcode as its fields hold it, and as it is asked.
import type { Day } from '../../../../core/kit/day.ts'
import type { Advice, WeighingQuestion } from '../../weighing/model.ts'
import { fiveQuestions, weigh } from '../../weighing/rules.ts'
import type { consulted, EntryAsked, EntryKind, EntrySaid, Known, passable } from '../model.ts'

export interface EntryValues {
  on: Day | null
  facts: string
  source: string
  interpretation: string
  atHome: Known | null
  pregnant: Known | null
  sharedCare: Known | null
  elsewhere: Known | null
  children: string
  whom: (typeof consulted)[number] | null
  name: string
  anonymous: boolean
  advice: string
  present: string
  tableId: string
  answers: { yes: boolean | null; why: string }[]
  step: (typeof passable)[number] | null
  reason: string
  report: 'yes' | 'no' | null
  help: 'yes' | 'no' | null
  decider: string
}

/** The table that comes along. */
export const five = 'five'

const empty: Omit<EntryValues, 'on' | 'decider'> = {
  ...{ facts: '', source: '', interpretation: '', children: '', name: '', anonymous: false, advice: '', present: '', reason: '' },
  ...{ atHome: null, pregnant: null, sharedCare: null, elsewhere: null, whom: null, step: null, report: null, help: null },
  ...{ tableId: five, answers: [] },
}

const yesNo = (value: boolean) => (value ? 'yes' : 'no')

/** What stands in the fields when one begins, or when something that was recorded is set right. */
export function valuesOf(said: EntrySaid | null, start: Pick<EntryValues, 'on' | 'decider'>): EntryValues {
  const from = { ...empty, ...start }
  if (!said) return from
  if (said.kind === 'decision') return { ...from, ...said, report: yesNo(said.report), help: yesNo(said.help) }
  if (said.kind === 'weighing') {
    const { tableId, answers, interpretation } = said
    return { ...from, tableId: tableId ?? five, interpretation, answers: answers.map(({ yes, why }) => ({ yes, why })) }
  }
  return { ...from, ...said }
}

const known = (value: Known | null): Known => value ?? 'unknown'

/** The answers that were reached: what was filled in further on and is not asked any more stays out. */
function answersOf(values: EntryValues, questions: readonly Asked[]) {
  const { asked } = weighedOf(values, questions)
  return values.answers.slice(0, asked).flatMap(({ yes, why }) => (yes === null ? [] : [{ yes, why }]))
}

/** @param questions of the table that was chosen */
export function entryOf(kind: EntryKind, values: EntryValues, questions: readonly Asked[]): EntryAsked {
  const { facts, source, interpretation, children, name, anonymous, advice, present, reason, decider } = values
  const told = { facts, source, interpretation }
  switch (kind) {
    case 'child-check': {
      const { atHome, pregnant, sharedCare, elsewhere } = values
      const asked = {
        atHome: known(atHome),
        pregnant: known(pregnant),
        sharedCare: known(sharedCare),
        elsewhere: known(elsewhere),
      }
      return { kind, ...asked, children, ...told }
    }
    case 'consult':
      return { kind, whom: values.whom ?? 'colleague', name, anonymous, ...told, advice }
    case 'talk':
      return { kind, present, ...told }
    case 'weighing': {
      const tableId = values.tableId === five ? null : values.tableId
      return { kind, tableId, answers: answersOf(values, questions), interpretation }
    }
    case 'passed-over':
      return { kind, step: values.step ?? 'talk', reason }
    case 'decision':
      return { kind, report: values.report === 'yes', help: values.help === 'yes', decider, reason }
    case 'signals':
    case 'feedback':
      return { kind, ...told }
  }
}

export type Asked = Pick<WeighingQuestion, 'question' | 'more' | 'yes' | 'no'>

/** How far the answers walk the table. */
export function weighedOf(values: EntryValues, questions: readonly Asked[]): { asked: number; done: boolean; advice: Advice[] } {
  return weigh(
    questions,
    values.answers.map(({ yes }) => yes),
  )
}

/** The five questions; their words are found by their place. */
export const noWords: readonly Asked[] = fiveQuestions.map((one) => ({ ...one, question: '', more: '' }))

/** The table a weighing was weighed by, as it was then; undefined where it is weighed by another now, or that was not kept. */
export function questionsThen(said: EntrySaid | undefined, tableId: string): readonly Asked[] | undefined {
  if (said?.kind !== 'weighing' || (said.tableId ?? five) !== tableId || said.questions.length === 0) return undefined
  return said.questions
}
