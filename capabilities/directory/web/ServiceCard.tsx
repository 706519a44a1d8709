// One service in a list: its name, what it is, and in one soft line when, where, for whom and what it costs.
import { m } from '#texts'
import { Link } from '../../../platform/web/parts/Link.tsx'
import { Pill } from '../../../platform/web/parts/small.tsx'
import { useToday } from '../../../platform/web/session.ts'
import { dayWords } from '../../../platform/web/when.ts'
import type { ServiceLine } from '../offer/model.ts'
import { isStale } from '../rules/freshness.ts'
import './directory.css'
import { areaWords, costWords, forWhomWords, languageWords, timesWords, waitingWords } from './parts/words.ts'

/** What to mind: full for now, or not looked at for long. */
export function Marks({ service, staleAfterDays }: { service: ServiceLine; staleAfterDays: number }) {
  const today = useToday()
  return (
    <>
      {service.removed ? <Pill>{m['directory.removed']()}</Pill> : null}
      {service.paused ? <Pill tone="sun">{m['directory.paused']()}</Pill> : null}
      {isStale(service.checkedOn, today, staleAfterDays) ? (
        <Pill tone="sun">{m['directory.stale']({ day: dayWords(service.checkedOn, today) })}</Pill>
      ) : null}
    </>
  )
}

interface Given {
  service: ServiceLine
  staleAfterDays: number
  /** On the page of the organisation its name stands above already. */
  own?: boolean
}

export function ServiceCard({ service, staleAfterDays, own = false }: Given) {
  const today = useToday()
  // Dutch goes without saying.
  const languages = service.languages.filter((code) => code !== 'nl').map(languageWords)
  const facts = [
    timesWords(service),
    areaWords(service),
    forWhomWords(service),
    languages.length > 0 ? m['directory.languages.also']({ languages: languages.join(', ') }) : '',
    costWords(service),
    waitingWords(service, today),
  ].filter(Boolean)
  return (
    <li className="sheet offer">
      <div className="offer-head">
        <h3 className="offer-name">
          <Link to={`/directory/services/${service.id}`}>{service.name}</Link>
        </h3>
        <span className="soft small">
          {m[`directory.form.${service.form}`]()}
          {own ? '' : `, ${service.organisationName}`}
        </span>
        <Marks service={service} staleAfterDays={staleAfterDays} />
      </div>
      {service.description ? <p className="offer-what">{service.description}</p> : null}
      <p className="offer-facts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
    </li>
  )
}
