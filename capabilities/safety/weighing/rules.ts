// Weighing by a table. The five questions are those of every meldcode (meldcodehaaglanden.nl, handelingsprotocol.nl Utrecht); their order and what follows are verified.
// The frameworks of professions are their own texts and do not come along: an organisation writes its own sentences and says who checked them.
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import type { Advice, Outcome, WeighingQuestion } from './model.ts'

/** What follows from no and from yes on each of the five questions. */
export const fiveQuestions: readonly { no: Outcome; yes: Outcome }[] = [
  // Is there a suspicion of violence or abuse, or of a threat of it?
  { no: 'close', yes: 'next' },
  // Is it unsafe now, or does it keep coming back? The other questions are then asked together with Veilig Thuis.
  { no: 'next', yes: 'report-and-next' },
  // Can I give or arrange help that works?
  { no: 'report', yes: 'next' },
  // Do those involved accept the help, and will they work on it?
  { no: 'report', yes: 'help-and-next' },
  // Does the help bring safety within the agreed time?
  { no: 'report', yes: 'close' },
]

const leadsOn = (outcome: Outcome) => outcome === 'next' || outcome.endsWith('-and-next')

const adviceOf: Record<Outcome, Advice | null> = {
  next: null,
  report: 'report',
  'report-and-next': 'report',
  'help-and-next': 'help',
  close: 'close',
}

export interface Weighed {
  /** How many questions were reached: the next one is open unless it is done. */
  asked: number
  done: boolean
  advice: Advice[]
}

/**
 * Walks the table. What comes after the end is not asked. To report and to close at once is to report: help that works does not
 * undo that it was unsafe.
 */
export function weigh(questions: readonly Pick<WeighingQuestion, 'yes' | 'no'>[], answers: readonly (boolean | null)[]): Weighed {
  const advice = new Set<Advice>()
  let asked = 0
  let done = false
  for (const [at, question] of questions.entries()) {
    const answer = answers[at] ?? null
    asked = at + 1
    if (answer === null) break
    const outcome = answer ? question.yes : question.no
    const given = adviceOf[outcome]
    if (given) advice.add(given)
    done = !leadsOn(outcome)
    if (done) break
  }
  if (advice.has('report') || advice.has('help')) advice.delete('close')
  return { asked, done, advice: [...advice] }
}

/** The questions that can be reached: those before each of them lead on, by yes or by no. */
function reached(questions: readonly WeighingQuestion[]): readonly WeighingQuestion[] {
  const end = questions.findIndex(({ yes, no }) => !(leadsOn(yes) || leadsOn(no)))
  return end === -1 ? questions : questions.slice(0, end + 1)
}

/** Whether a table always ends: its last question leads nowhere else, and something that can be reached in it leads to a report. */
export function mayBeTable(questions: readonly WeighingQuestion[]): Verdict<'weighing-without-end' | 'weighing-without-report'> {
  const last = questions.at(-1)
  if (!last || leadsOn(last.yes) || leadsOn(last.no)) return fails('weighing-without-end')
  const reports = reached(questions).some(({ yes, no }) => adviceOf[yes] === 'report' || adviceOf[no] === 'report')
  return reports ? holds : fails('weighing-without-report')
}
