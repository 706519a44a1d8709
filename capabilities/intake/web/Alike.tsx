// Who this may already be, shown while the name is typed.
import { useEffect, useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { List, Row } from '../../../platform/web/parts/List.tsx'
import { Pill } from '../../../platform/web/parts/small.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { dayNear } from '../../../platform/web/when.ts'
import { lookForDuplicates } from '../api.ts'
import type { Alike as Found } from '../model.ts'

interface Asked {
  given: string
  family: string
  bornOn: Day | null
  phone?: string
  street?: string
}

/** What was asked, once typing rests. */
function useRested(asked: Asked): Required<Asked> {
  const { given, family, bornOn, phone = '', street = '' } = asked
  const [rested, setRested] = useState({ given, family, bornOn, phone, street })
  useEffect(() => {
    const timer = setTimeout(
      () => setRested({ given: given.trim(), family: family.trim(), bornOn, phone: phone.trim(), street: street.trim() }),
      300,
    )
    return () => clearTimeout(timer)
  }, [given, family, bornOn, phone, street])
  return rested
}

/** Because of what this may be the same person. */
function Why({ found }: { found: Extract<Found, { because: unknown }> }) {
  const reasons = found.because.filter((reason) => reason !== 'name')
  return found.sure || reasons.length > 0 ? (
    <div className="beside">
      {found.sure ? <Pill tone="sun">{m['intake.alike.sure']()}</Pill> : null}
      {reasons.map((reason) => (
        <Pill key={reason}>{m[`intake.alike.because.${reason}`]()}</Pill>
      ))}
    </div>
  ) : null
}

function One({ found, today }: { found: Found; today: Day }) {
  if (found.kind === 'elsewhere') {
    const below = m['intake.alike.elsewhere.below']({ initials: found.initials, year: found.bornYear ?? '' })
    return <Row title={m['intake.alike.elsewhere']({ team: found.teamName })} below={<span className="private">{below}</span>} />
  }
  const born = found.bornYear === null ? '' : m['intake.alike.born']({ year: String(found.bornYear) })
  const team = found.teamName
  if (found.kind === 'request') {
    const below = [born, m['intake.alike.request']({ team, day: dayNear(found.receivedOn, today) })].filter(Boolean).join(', ')
    return (
      <Row to={`/intake/${found.id}`} title={<span className="private">{found.name}</span>} below={below}>
        <Why found={found} />
      </Row>
    )
  }
  const owner = found.ownerName
  const where = owner ? m['intake.alike.person']({ team, owner }) : m['intake.alike.person.nobody']({ team })
  return (
    <Row
      {...(found.caseId === null ? {} : { to: `/people/${found.caseId}` })}
      title={<span className="private">{found.name}</span>}
      below={[born, where, found.what].filter(Boolean).join(', ')}
      end={found.status === 'closed' ? <Pill>{m['intake.alike.closed']()}</Pill> : undefined}
    >
      <Why found={found} />
    </Row>
  )
}

const keyOf = (found: Found) => (found.kind === 'elsewhere' ? `${found.teamName} ${found.initials}` : found.id)

/**
 * @param given.level of the heading it is given
 * @param given.asked the name and birth date as they stand in the form
 */
export function Alike({ level: Heading = 'h3', ...asked }: Asked & { level?: 'h2' | 'h3' }) {
  const today = useToday()
  const rested = useRested(asked)
  const off = rested.family.length < 3
  const look = useLook(lookForDuplicates, rested, off)
  const rows = off ? [] : (look.data?.rows ?? [])
  return (
    <div aria-live="polite">
      {rows.length > 0 ? (
        <section className="attention" aria-label={m['intake.alike.title']()}>
          <Heading>{m['intake.alike.title']()}</Heading>
          <List label={m['intake.alike.title']()}>
            {rows.map((found) => (
              <One key={keyOf(found)} found={found} today={today} />
            ))}
          </List>
        </section>
      ) : null}
    </div>
  )
}
