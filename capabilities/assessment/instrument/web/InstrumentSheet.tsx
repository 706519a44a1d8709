// One instrument over time: the last outcome in words, how it moved, a line, and the same in tables.
import { lazy, Suspense } from 'react'
import { m } from '#texts'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { Pill, Sheet, Voice } from '../../../../platform/web/parts/small.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import { dayNear } from '../../../../platform/web/when.ts'
import type { FilledIn, Instrument, Outcome, Scale } from '../model.ts'
import { pointsOf, pointsOfQuestion, profileOf, shiftOf, standing } from '../rules/compare.ts'
import { Compared, Profile, Source, Times } from './InstrumentTables.tsx'
import type { Listed } from './listed.ts'
import { missingWords, shiftWords } from './words.ts'

const ScoreChart = lazy(() => import('../../web/ScoreChart.tsx'))

interface Given {
  caseId: string
  /** The version that was last filled in. */
  instrument: Instrument
  /** Newest first, on any version. */
  rows: FilledIn[]
  listed: Listed
}

function Figure({ outcome }: { outcome: Outcome }) {
  return (
    <p className="outcome private">
      <b className="outcome-figure">{outcome.value}</b>
      <span className="soft small">{m['assessment.instrument.reach']({ least: outcome.least, most: outcome.most })}</span>
      {outcome.words ? <Pill tone={outcome.tone}>{outcome.words}</Pill> : null}
    </p>
  )
}

/** The first scale large, with how it moved and its line. */
function Main({ instrument, rows, scale, last }: Omit<Given, 'listed' | 'caseId'> & { scale: Scale; last: FilledIn }) {
  const today = useToday()
  const outcome = last.outcomes.find(({ key }) => key === scale.key)
  const points = pointsOf(rows, scale.key)
  const shift = shiftOf(points, scale)
  if (!outcome) return null
  const marked = scale.bands.filter(({ tone }) => tone === 'sun')
  const words = shift ? shiftWords(shift, today) : ''
  return (
    <>
      {outcome.value === null ? <p>{missingWords(instrument.definition, outcome)}</p> : <Figure outcome={outcome} />}
      {shift ? <p className="private">{words}</p> : null}
      {points.length > 1 ? (
        <Suspense fallback={<div className="score-chart" />}>
          <ScoreChart
            points={points}
            least={outcome.least}
            most={outcome.most}
            marked={marked}
            words={`${scale.title}. ${words}`}
          />
        </Suspense>
      ) : null}
      {scale.note ? <p className="soft small">{scale.note}</p> : null}
    </>
  )
}

/** The other scales, one line each. */
function Parts({ instrument, last }: { instrument: Instrument; last: FilledIn }) {
  const parts = instrument.definition.scales.slice(1)
  if (parts.length === 0) return null
  return (
    <ul className="outcome-parts">
      {parts.map((scale) => {
        const outcome = last.outcomes.find(({ key }) => key === scale.key)
        if (!outcome) return null
        return (
          <li key={scale.key} className="private">
            <span>{scale.title}</span>
            {outcome.value === null ? (
              <span className="soft small">{missingWords(instrument.definition, outcome)}</span>
            ) : (
              <>
                <b className="number">{outcome.value}</b>
                <Pill tone={outcome.tone}>{outcome.words}</Pill>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** What someone wrote in their own words at the last time. */
function OwnWords({ instrument, last }: { instrument: Instrument; last: FilledIn }) {
  const said = instrument.definition.questions.flatMap(({ key, kind, text }) => {
    const answer = last.answers[key]
    return kind === 'words' && typeof answer === 'string' ? [{ key, text, answer }] : []
  })
  return said.map(({ key, text, answer }) => (
    <div key={key}>
      <p className="soft small">{text}</p>
      <Voice size="small">{answer}</Voice>
    </div>
  ))
}

function Shown(given: Given & { last: FilledIn }) {
  const { instrument, rows, last } = given
  const [main] = instrument.definition.scales
  const profile = profileOf(instrument.definition, rows).map((question) => ({
    question,
    points: pointsOfQuestion(rows, question),
  }))
  return (
    <>
      {main ? <Main instrument={instrument} rows={rows} scale={main} last={last} /> : null}
      <Parts instrument={instrument} last={last} />
      {profile.length > 0 ? <Profile title={instrument.definition.title} lines={profile} /> : null}
      <OwnWords instrument={instrument} last={last} />
    </>
  )
}

export function InstrumentSheet(given: Given) {
  const today = useToday()
  const { caseId, instrument, rows, listed } = given
  const { title, code } = instrument.definition
  const counted = standing(rows)
  const last = counted.at(-1)
  const again = listed.offered.some((one) => one.code === code) && listed.may.includes('assessment.fill-in')
  return (
    <Sheet as="article" label={title}>
      <div className="beside">
        <h3>{title}</h3>
        {last ? (
          <span className="push soft small">
            {m['assessment.instrument.last']({
              day: dayNear(last.filledOn, today),
              by: m[`assessment.instrument.by.${last.filledBy}`](),
            })}
          </span>
        ) : null}
      </div>
      {last ? <Shown {...given} last={last} /> : <p className="soft">{m['assessment.instrument.all-withdrawn']()}</p>}
      <div className="instrument-more">
        <Times {...given} />
        {counted.length > 1 ? (
          <Compared instrument={instrument} listed={listed} first={counted[0] as FilledIn} last={last as FilledIn} />
        ) : null}
        <Source instrument={instrument} />
      </div>
      {again ? (
        <Link to={`/assessment/cases/${caseId}/fill/${code}`} className="button button-quiet button-small instrument-again">
          {listed.offered.find((one) => one.code === code)?.halfDone
            ? m['assessment.instrument.go-on']()
            : m['assessment.instrument.again']()}
        </Link>
      ) : null}
    </Sheet>
  )
}
