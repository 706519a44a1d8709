// What someone wants and how much, over time; and to what someone said no, with the way back.
import { lazy, Suspense, useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../core/kit/operation.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Section } from '../../../platform/web/parts/Page.tsx'
import { Pill, Sheet, Voice } from '../../../platform/web/parts/small.tsx'
import { Empty, Looked } from '../../../platform/web/parts/states.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { dayNear, dayWords } from '../../../platform/web/when.ts'
import type { SpokenNo } from '../model.ts'
import { listReadiness } from '../readiness/api.ts'
import { standing, willingnessMove, willingnessOverTime } from '../rules.ts'
import { NoDialog, TakeBackDialog, WayBackDialog } from './NoDialogs.tsx'
import { ReadinessDialog } from './ReadinessDialog.tsx'
import { moveWords } from './words.ts'

const ScoreChart = lazy(() => import('./ScoreChart.tsx'))

function No({ spoken, onBack, onWay }: { spoken: SpokenNo; onBack: (() => void) | undefined; onWay: (() => void) | undefined }) {
  const today = useToday()
  const back = spoken.takenBackOn
  return (
    <Sheet as="article">
      <div className="beside">
        <h3>{m[`assessment.no.${spoken.saidTo}`]()}</h3>
        <span className="push">
          <Pill tone={back ? 'plain' : 'sun'}>
            {back
              ? m['assessment.no.back-on']({ day: dayWords(back, today) })
              : m['assessment.no.since']({ day: dayWords(spoken.saidOn, today) })}
          </Pill>
        </span>
      </div>
      {spoken.ownWords ? <Voice size="small">{spoken.ownWords}</Voice> : null}
      <p className="small">
        <span className="soft">{m['assessment.no.way-back']()}</span> {spoken.wayBack}
        {spoken.askAgainOn && !back ? ` ${m['assessment.no.asked-again']({ day: dayNear(spoken.askAgainOn, today) })}` : ''}
      </p>
      {spoken.takenBackNote ? <p className="small soft">{spoken.takenBackNote}</p> : null}
      {back ? null : (
        <div className="beside">
          {onBack ? (
            <Button small icon="undo" onClick={onBack}>
              {m['assessment.no.take-back']()}
            </Button>
          ) : null}
          {onWay ? (
            <Button small kind="plain" onClick={onWay}>
              {m['assessment.no.other-day']()}
            </Button>
          ) : null}
        </div>
      )}
    </Sheet>
  )
}

function Willing({ given }: { given: Given<typeof listReadiness> }) {
  const today = useToday()
  const move = willingnessMove(given.asked)
  const points = willingnessOverTime(given.asked)
  return (
    <Sheet>
      {move ? <p className="soft small">{moveWords(move, today)}</p> : null}
      {move && points.length > 1 ? (
        <Suspense fallback={null}>
          <div className="willing-chart">
            <ScoreChart
              points={points}
              least={0}
              most={10}
              height={130}
              words={`${m['assessment.ready.chart']()} ${moveWords(move, today)}`}
            />
          </div>
        </Suspense>
      ) : null}
      {given.asked.map((one) => (
        <div key={one.id} className="willing">
          <p className="soft small">
            {dayWords(one.askedOn, today)}, {one.authorName}
            {one.willingness === null ? '' : `, ${m['assessment.ready.figure']({ score: one.willingness })}`}
          </p>
          {one.ownReasons ? <Voice size="small">{one.ownReasons}</Voice> : null}
        </div>
      ))}
    </Sheet>
  )
}

type Over = { kind: 'ready' } | { kind: 'no' } | { kind: 'back' | 'way'; spoken: SpokenNo } | null

function Whole({ caseId, given }: { caseId: string; given: Given<typeof listReadiness> }) {
  const [over, setOver] = useState<Over>(null)
  const may = (name: string) => given.may.includes(`assessment.${name}`)
  const close = () => setOver(null)
  const sorted = [...standing(given.spoken), ...given.spoken.filter((one) => one.takenBackOn !== null)]
  return (
    <Section title={m['assessment.ready']()}>
      {given.asked.length === 0 ? (
        <Empty title={m['assessment.ready.empty']()}>{m['assessment.ready.empty.more']()}</Empty>
      ) : (
        <Willing given={given} />
      )}
      {sorted.map((spoken) => (
        <No
          key={spoken.id}
          spoken={spoken}
          onBack={may('take-back-no') ? () => setOver({ kind: 'back', spoken }) : undefined}
          onWay={may('set-way-back') ? () => setOver({ kind: 'way', spoken }) : undefined}
        />
      ))}
      {may('note-readiness') ? (
        <div className="beside">
          <Button small icon="plus" onClick={() => setOver({ kind: 'ready' })}>
            {m['assessment.ready.add']()}
          </Button>
          <Button small kind="plain" onClick={() => setOver({ kind: 'no' })}>
            {m['assessment.no.add']()}
          </Button>
        </div>
      ) : null}
      {over?.kind === 'ready' ? <ReadinessDialog caseId={caseId} onClose={close} /> : null}
      {over?.kind === 'no' ? <NoDialog caseId={caseId} onClose={close} /> : null}
      {over?.kind === 'way' ? <WayBackDialog spoken={over.spoken} onClose={close} /> : null}
      {over?.kind === 'back' ? <TakeBackDialog spoken={over.spoken} onClose={close} /> : null}
    </Section>
  )
}

export function Readiness({ caseId }: { caseId: string }) {
  const look = useLook(listReadiness, { caseId })
  return (
    <Looked look={look} lines={2}>
      {(given) => <Whole caseId={caseId} given={given} />}
    </Looked>
  )
}
