// Round this person, on the overview of a case: who is in charge and who else, with telephone at hand.
import { m } from '#texts'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { listProfessionals } from '../api.ts'
import { inOrder, isRound } from '../rules.ts'
import { Reach } from './AroundList.tsx'
import { placeWords } from './words.ts'

/** More than this stands in the tab. */
const most = 5

export default function AroundPanel({ caseId }: { caseId: string }) {
  const look = useLook(listProfessionals, { caseId })
  const today = useToday()
  const all = (
    <Link to={`/people/${caseId}/network`} search={{ show: 'professionals' }}>
      {m['people.around-case.all']()}
    </Link>
  )
  return (
    <Section title={m['people.around-case.panel']()} beside={<span className="push small">{all}</span>}>
      <Looked look={look} lines={3}>
        {({ rows }) => {
          const round = inOrder(rows, today).filter((one) => isRound(one, today))
          if (round.length === 0)
            return <Empty title={m['people.around-case.empty']()}>{m['people.around-case.empty.lead']()}</Empty>
          return (
            <>
              <List label={m['people.around-case.panel']()} sheet>
                {round.slice(0, most).map((one) => (
                  <Row
                    key={one.id}
                    title={<span className="private">{one.name}</span>}
                    below={placeWords(one)}
                    end={one.leads ? <Pill tone="ok">{m['people.around-case.in-charge']()}</Pill> : null}
                  >
                    <Reach one={one} />
                  </Row>
                ))}
              </List>
              {round.length > most ? (
                <p className="small soft">{m['people.around-case.shown']({ shown: most, count: round.length })}</p>
              ) : null}
            </>
          )
        }}
      </Looked>
    </Section>
  )
}
