// On a case: what the person asked about their own file, and how that stands.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Failure, Loading, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { useList } from '../../../../platform/web/queries.ts'
import { useMay, useToday } from '../../../../platform/web/session.ts'
import { dayNear } from '../../../../platform/web/when.ts'
import { listRightsRequests } from '../api.ts'
import type { RightsLine } from '../model.ts'
import { TakeDialog } from './TakeDialog.tsx'
import { standing } from './words.ts'

function RightsRow({ row }: { row: RightsLine }) {
  const today = useToday()
  const { tone, words } = standing(row)
  const when =
    row.decidedOn === null ? m['sharing.rights.due-on']({ day: dayNear(row.dueOn, today) }) : dayNear(row.decidedOn, today)
  return (
    <Row
      title={m[`sharing.rights.kind.${row.kind}`]()}
      below={`${m[`sharing.rights.by.${row.byWhom}`]()} · ${when}`}
      end={<Pill tone={tone}>{words}</Pill>}
      to={`/people/${row.caseId}/rights/${row.id}`}
    />
  )
}

function Requests({ caseId }: { caseId: string }) {
  const list = useList(listRightsRequests, { caseId })
  if (list.error && list.rows.length === 0) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Loading lines={2} />
  if (list.rows.length === 0) return <p className="soft">{m['sharing.rights.none']()}</p>
  return (
    <>
      <List label={m['sharing.rights']()}>
        {list.rows.map((row) => (
          <RightsRow key={row.id} row={row} />
        ))}
      </List>
      <LoadMore shown={list.rows.length} {...list} />
    </>
  )
}

export default function RightsPanel({ caseId }: { caseId: string }) {
  const [taking, setTaking] = useState(false)
  // Also of a closed case someone may ask.
  const mayWork = useMay('case.work')
  return (
    <Section
      title={m['sharing.rights']()}
      beside={
        mayWork ? (
          <Button small icon="plus" className="push" onClick={() => setTaking(true)}>
            {m['sharing.rights.new']()}
          </Button>
        ) : null
      }
    >
      <Requests caseId={caseId} />
      {taking ? <TakeDialog caseId={caseId} onClose={() => setTaking(false)} /> : null}
    </Section>
  )
}
