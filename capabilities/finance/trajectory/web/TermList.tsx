// What is to be done by when, the first day first, each with where the term comes from and what one does about it.
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import type { Term, Trajectory } from '../model.ts'
import { answerTo } from '../rules/open-terms.ts'
import type { Shown } from './phase-form.ts'
import { dueWords, isLate, phaseWords, termWords } from './words.ts'

interface TermsGiven {
  trajectory: Trajectory
  terms: readonly Term[]
  mayChange: boolean
  show: (shown: Shown) => void
}

/** The phase to begin about a term, or the one it runs in. */
function answerFor(term: Term, { phases }: Trajectory): Shown | undefined {
  const begins = answerTo(term.name)
  const runsIn = phases.find(({ id }) => id === term.phaseId)
  if (begins === null) return runsIn
  return { begins, ...(begins === 'crisis-intervention' && runsIn?.kind ? { kind: runsIn.kind } : {}) }
}

const doWords = (answer: Shown): string =>
  'begins' in answer
    ? m['finance.trajectory.note-phase']({ phase: phaseWords(answer.begins) })
    : m['finance.trajectory.fill-in']()

export function TermList({ trajectory, terms, mayChange, show }: TermsGiven) {
  const today = useToday()
  if (terms.length === 0) return <p className="soft">{m['finance.trajectory.terms.none']()}</p>
  return (
    <List sheet label={m['finance.trajectory.terms']()}>
      {terms.map((term) => {
        const answer = answerFor(term, trajectory)
        return (
          <Row
            key={`${term.name} ${term.phaseId}`}
            title={
              <>
                {termWords(term)} <Pill tone={isLate(term, today) ? 'sun' : 'plain'}>{dueWords(term, today)}</Pill>
              </>
            }
            below={
              <span className="small">
                {term.source === '' ? m['finance.trajectory.source.entered']() : m[`finance.trajectory.source.${term.name}`]()}
                {term.verified ? '' : ` ${m['finance.trajectory.unverified']()}`}
              </span>
            }
            end={
              mayChange && answer ? (
                <Button small onClick={() => show(answer)} aria-label={`${doWords(answer)}: ${termWords(term)}`}>
                  {doWords(answer)}
                </Button>
              ) : null
            }
          />
        )
      })}
    </List>
  )
}
