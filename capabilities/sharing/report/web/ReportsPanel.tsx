// On a case: reports to others, what stands as a draft and what left.
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { useGo } from '../../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Failure, Loading, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { useList } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayNear } from '../../../../platform/web/when.ts'
import { useMayWorkOn } from '../../../people/web/parts/case-name.ts'
import { receiverWords } from '../../receiver-kind/web/kinds.ts'
import { listReports } from '../api.ts'
import type { ReportLine } from '../model.ts'

function ReportRow({ row, today }: { row: ReportLine; today: string }) {
  const day = dayNear(row.leftOn ?? row.madeOn, today)
  const left = row.leftOn !== null
  return (
    <Row
      title={row.receiver}
      below={[receiverWords(row.receiverKind, row.receiverWord), day].filter(Boolean).join(' · ')}
      end={<Pill tone={left ? 'ok' : 'plain'}>{left ? m['sharing.report.left']() : m['sharing.report.draft']()}</Pill>}
      to={`/people/${row.caseId}/reports/${row.id}`}
    />
  )
}

function Reports({ caseId }: { caseId: string }) {
  const today = useToday()
  const list = useList(listReports, { caseId })
  if (list.error && list.rows.length === 0) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Loading lines={2} />
  if (list.rows.length === 0) return <p className="soft">{m['sharing.reports.none']()}</p>
  return (
    <>
      <List label={m['sharing.reports']()}>
        {list.rows.map((row) => (
          <ReportRow key={row.id} row={row} today={today} />
        ))}
      </List>
      <LoadMore shown={list.rows.length} {...list} />
    </>
  )
}

export default function ReportsPanel({ caseId }: { caseId: string }) {
  const go = useGo()
  const mayWork = useMayWorkOn(caseId)
  return (
    <Section
      title={m['sharing.reports']()}
      beside={
        mayWork ? (
          <Button small icon="paper" className="push" onClick={() => go(`/people/${caseId}/report`)}>
            {m['sharing.report']()}
          </Button>
        ) : null
      }
    >
      <Reports caseId={caseId} />
    </Section>
  )
}
