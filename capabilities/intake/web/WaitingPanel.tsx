// On Vandaag: who waits in my teams, those past the term first.
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { Link } from '../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../platform/web/parts/List.tsx'
import { Section } from '../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../platform/web/parts/states.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { useMay } from '../../../platform/web/session.ts'
import { listMostPressing } from '../api.ts'
import { listWebRequests } from '../webform/api.ts'
import { WmoPill } from '../wmo/web/WmoPill.tsx'
import { ClockPill, MindPills, UrgencyPill, waitsWords } from './words.tsx'

/** What came in by the web and waits to be looked at. */
function NewOnWeb() {
  const may = useMay('request.triage')
  const look = useLook(listWebRequests, { limit: 50 }, !may)
  const { rows = [], next = null } = (may ? look.data : undefined) ?? {}
  const count = rows.length
  return count === 0 ? null : (
    <p className="attention">
      <Link to="/intake/web">{next ? m['intake.today.web.more']({ count }) : m['intake.today.web']({ count })}</Link>
    </p>
  )
}

function Waiting({ today }: { today: Day }) {
  const look = useLook(listMostPressing, {})
  const count = look.data?.count ?? 0
  return (
    <Section
      title={m['intake.today.title']()}
      beside={
        <Link to="/intake" className="push">
          {count > 0 ? m['intake.today.all.count']({ count }) : m['intake.today.all']()}
        </Link>
      }
    >
      <NewOnWeb />
      <Looked look={look}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="soft">{m['intake.today.none']()}</p>
          ) : (
            <List sheet label={m['intake.today.title']()}>
              {rows.map((row) => (
                <Row
                  key={row.id}
                  to={`/intake/${row.id}`}
                  title={<span className="private">{row.name}</span>}
                  below={waitsWords(row.waiting)}
                  end={<ClockPill waiting={row.waiting} />}
                >
                  <div className="beside">
                    <UrgencyPill urgency={row.urgency} />
                    <MindPills request={row} today={today} />
                    <WmoPill clock={row.wmo} />
                  </div>
                </Row>
              ))}
            </List>
          )
        }
      </Looked>
    </Section>
  )
}

export default function WaitingPanel({ today }: { today: Day }) {
  return useMay('request.register') ? <Waiting today={today} /> : null
}
