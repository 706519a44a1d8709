// Vandaag: home, energy or insurance about to be lost, in my cases; for who does debts all day, in all they see.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useSession } from '../../../../platform/web/session.ts'
import { listThreats } from '../api.ts'
import { clockWords, creditorWords, threatWords } from './words.ts'
import './debts.css'

export default function ThreatsPanel({ today }: { today: Day }) {
  const { roles, rights } = useSession()
  const whose = roles.includes('debtCounsellor') ? 'all' : 'mine'
  const { data } = useLook(listThreats, { whose }, !rights.includes('case.read'))
  // What is not there asks for nothing: no heading, no empty state, and no alarm where it could not be looked up.
  if (!data || data.rows.length === 0) return null
  return (
    <Section title={whose === 'all' ? m['finance.debts.threats.today.all']() : m['finance.debts.threats.today']()}>
      <div className="attention debts-threats">
        <List>
          {data.rows.map((row) => (
            <Row
              key={row.id}
              start={<Icon name="mind" />}
              to={`/people/${row.caseId}/money`}
              search={{ part: 'debts' }}
              title={
                <>
                  {threatWords(row, today)}: <span className="private">{row.name}</span>
                </>
              }
              below={`${creditorWords(row)}. ${clockWords(row, today)}.`}
            />
          ))}
        </List>
        {data.more ? <p className="small soft">{m['finance.debts.threats.more']()}</p> : null}
      </div>
    </Section>
  )
}
