// Vandaag: what is to be done within two weeks, or is too late, on the way through debt counselling.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useSession } from '../../../../platform/web/session.ts'
import { listTrajectoryTerms } from '../api.ts'
import { dueWords, isLate, termWords } from './words.ts'

export default function TermsPanel({ today }: { today: Day }) {
  const { roles, rights } = useSession()
  const whose = roles.includes('debtCounsellor') ? 'all' : 'mine'
  const { data } = useLook(listTrajectoryTerms, { whose }, !rights.includes('case.read'))
  // What is not there asks for nothing: no heading, no empty state, and no alarm where it could not be looked up.
  if (!data || data.rows.length === 0) return null
  return (
    <Section title={m['finance.trajectory.today']()}>
      <List>
        {data.rows.map((term) => (
          <Row
            key={`${term.name} ${term.phaseId}`}
            start={<Icon name="clock" />}
            to={`/people/${term.caseId}/money`}
            search={{ part: 'trajectory' }}
            title={
              <>
                {termWords(term)}: <span className="private">{term.person}</span>
              </>
            }
            end={<Pill tone={isLate(term, today) ? 'sun' : 'plain'}>{dueWords(term, today)}</Pill>}
          />
        ))}
      </List>
      {data.more ? <p className="small soft">{m['finance.trajectory.today.more']()}</p> : null}
    </Section>
  )
}
