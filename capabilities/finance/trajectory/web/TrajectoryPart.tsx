// The way of a case through debt counselling: the crisis on top, where we are, what is to be done by when, and the papers it takes.
import { useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { DocumentsSection } from '../../documents/web/DocumentsSection.tsx'
import { openTrajectory, putPhase, startTrajectory } from '../api.ts'
import { runningCrises } from '../rules/crisis-steps.ts'
import { CrisisBand } from './CrisisBand.tsx'
import { PhaseDialog } from './PhaseDialog.tsx'
import { PhaseRail } from './PhaseRail.tsx'
import type { Shown } from './phase-form.ts'
import { StartDialog } from './StartDialog.tsx'
import { TermList } from './TermList.tsx'
import { kindWords } from './words.ts'
import './trajectory.css'

type View = Given<typeof openTrajectory>

function Earlier({ ways }: { ways: View['earlier'] }) {
  const today = useToday()
  if (ways.length === 0) return null
  return (
    <details>
      <summary>{m['finance.trajectory.earlier']({ count: ways.length })}</summary>
      <ul className="stack tight">
        {ways.map(({ id, startedOn, endedOn, because }) => (
          <li key={id}>
            {m['finance.trajectory.from-until']({ from: dayWords(startedOn, today), until: dayWords(endedOn, today) })}
            {because === null ? '' : `: ${kindWords(because)}`}
          </li>
        ))}
      </ul>
    </details>
  )
}

function First({ begin }: { begin: (() => void) | null }) {
  return (
    <Empty
      title={m['finance.trajectory.empty']()}
      step={
        begin ? (
          <Button kind="primary" icon="plus" onClick={begin}>
            {m['finance.trajectory.start']()}
          </Button>
        ) : null
      }
    >
      {m['finance.trajectory.empty.lead']()}
    </Empty>
  )
}

function Way({ caseId, view }: { caseId: string; view: View }) {
  const today = useToday()
  const [starting, setStarting] = useState(false)
  const [shown, show] = useState<Shown | null>(null)
  const { trajectory, threats, terms, next, may } = view
  const runs = trajectory !== null && trajectory.endedOn === null
  const mayChange = may.includes(putPhase.name)
  const mayStart = !runs && may.includes(startTrajectory.name)
  const phases = trajectory?.phases ?? []
  const crises = runningCrises(runs ? phases : [], threats, today)
  const start = () => setStarting(true)
  return (
    <div className="stack wide">
      {crises.length > 0 ? (
        <div className="stack">
          {crises.map((running) => (
            <CrisisBand
              key={running.phase?.id ?? running.crisis}
              caseId={caseId}
              running={running}
              mayChange={mayChange}
              begin={runs ? () => show({ begins: 'crisis-intervention', kind: running.crisis }) : start}
            />
          ))}
        </div>
      ) : null}
      {trajectory ? (
        <div className="columns">
          <Section title={m['finance.trajectory.where']()}>
            <PhaseRail trajectory={trajectory} next={next} mayChange={mayChange} show={show} />
            {mayStart ? (
              <div>
                <Button onClick={start}>{m['finance.trajectory.again']()}</Button>
              </div>
            ) : null}
            <Earlier ways={view.earlier} />
          </Section>
          <div className="stack wide">
            {runs ? (
              <Section title={m['finance.trajectory.terms']()}>
                <TermList trajectory={trajectory} terms={terms} mayChange={mayChange} show={show} />
              </Section>
            ) : null}
            <DocumentsSection caseId={caseId} begun />
          </div>
        </div>
      ) : (
        <>
          <First begin={mayStart ? start : null} />
          <DocumentsSection caseId={caseId} begun={false} />
        </>
      )}
      {starting ? <StartDialog caseId={caseId} threat={threats[0] ?? null} onClose={() => setStarting(false)} /> : null}
      {shown && trajectory ? (
        <PhaseDialog caseId={caseId} trajectoryId={trajectory.id} shown={shown} locked={!mayChange} onClose={() => show(null)} />
      ) : null}
    </div>
  )
}

export default function TrajectoryPart({ caseId }: { caseId: string }) {
  const look = useLook(openTrajectory, { caseId })
  return (
    <Looked look={look} lines={6}>
      {(view) => <Way key={caseId} caseId={caseId} view={view} />}
    </Looked>
  )
}
