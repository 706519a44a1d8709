// The network within the life world: who stands nearest, and the way to the drawings.
import { m } from '#texts'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { openNetwork } from '../api.ts'
import { contactsOn } from '../rules/bonds.ts'
import { kinsOf } from '../rules/kin.ts'
import { bondWords, kinWords, nameOf } from './words.ts'

/** More than this stands in the tab. */
const most = 6

export default function NetworkPanel({ caseId }: { caseId: string }) {
  const look = useLook(openNetwork, { caseId })
  const today = useToday()
  const all = (
    <span className="push small">
      <Link to={`/people/${caseId}/network`}>{m['people.around-case.all']()}</Link>
    </span>
  )
  return (
    <Section title={m['people.network.tab']()} beside={all}>
      <Looked look={look} lines={3}>
        {({ network }) => {
          const kins = kinsOf(network)
          const near = contactsOn(network, today, kins).sort((a, b) => (a.bond.ring ?? 2) - (b.bond.ring ?? 2))
          if (near.length === 0) return <Empty title={m['people.network.empty']()}>{m['people.network.empty.lead']()}</Empty>
          return (
            <List label={m['people.network.tab']()} sheet>
              {near.slice(0, most).map(({ person, bond, segment }) => {
                const kin = kins.get(person.id)
                const what = kin ? kinWords(kin, person.sex) : m[`people.network.segment.${segment}`]()
                return (
                  <Row
                    key={bond.id}
                    title={<span className="private">{nameOf(person)}</span>}
                    below={`${what}, ${bondWords(bond)}`}
                  />
                )
              })}
            </List>
          )
        }}
      </Looked>
    </Section>
  )
}
