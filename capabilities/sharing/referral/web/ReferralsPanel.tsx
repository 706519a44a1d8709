// On a case: to whom this person was referred, and how each stands.
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Link, useGo } from '../../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Failure, Loading, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { useList } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayNear } from '../../../../platform/web/when.ts'
import { useMayWorkOn } from '../../../people/web/parts/case-name.ts'
import { listReferrals } from '../api.ts'
import { stateTone } from './words.ts'

function Referrals({ caseId }: { caseId: string }) {
  const today = useToday()
  const list = useList(listReferrals, { caseId })
  if (list.error && list.rows.length === 0) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Loading lines={2} />
  if (list.rows.length === 0) return <p className="soft">{m['sharing.none']()}</p>
  return (
    <>
      <List label={m['sharing.referrals']()}>
        {list.rows.map((row) => (
          <Row
            key={row.id}
            title={row.receiver}
            below={[row.help ? m[`sharing.inside.${row.help}`]() : '', dayNear(row.lastOn, today)].filter(Boolean).join(' · ')}
            end={<Pill tone={stateTone[row.state]}>{m[`sharing.state.${row.state}`]()}</Pill>}
            to={`/people/${caseId}/referrals/${row.id}`}
            past={row.state === 'ended' || row.state === 'withdrawn'}
          />
        ))}
      </List>
      <LoadMore shown={list.rows.length} {...list} />
    </>
  )
}

export default function ReferralsPanel({ caseId }: { caseId: string }) {
  const go = useGo()
  const mayWork = useMayWorkOn(caseId)
  return (
    <Section
      title={m['sharing.referrals']()}
      beside={
        mayWork ? (
          <Button small icon="next" className="push" onClick={() => go(`/people/${caseId}/refer`)}>
            {m['sharing.refer']()}
          </Button>
        ) : null
      }
    >
      <Referrals caseId={caseId} />
      <p className="small">
        <Link to={`/people/${caseId}/shared`}>{m['sharing.register']()}</Link>
      </p>
    </Section>
  )
}
