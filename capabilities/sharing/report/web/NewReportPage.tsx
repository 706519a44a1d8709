// A new report: the least is chosen, the name; or the lines of an earlier report, for another receiver.
import { useRef } from 'react'
import { m } from '#texts'
import { newId } from '../../../../platform/web/new-id.ts'
import { useGo, useInAddress, usePathId } from '../../../../platform/web/parts/Link.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { prepareSharing } from '../../disclosure/api.ts'
import type { SharedLine } from '../../disclosure/model.ts'
import { chosenAtFirst, lineOf } from '../../disclosure/rules.ts'
import { useKeptSharing } from '../../disclosure/web/use-kept-sharing.ts'
import { allowedAtFirst, type Prepared } from '../../disclosure/web/WhyAndLines.tsx'
import { openReport, writeReport } from '../api.ts'
import type { ReportText } from '../model.ts'
import { type Begun, ReportForm, written } from './ReportForm.tsx'

const keysOf = (lines: readonly { key: string }[]) => lines.map(({ key }) => key)

/** @param earlier lines of a report to someone else: the same are chosen, with the text of the file as it is now */
function startOf(prepared: Prepared, earlier: readonly SharedLine[]): Begun {
  const { lines } = prepared
  const chosen = new Set(earlier.length > 0 ? keysOf(earlier) : chosenAtFirst(lines))
  return {
    ...{ receiverKind: null, receiver: '', message: '', purpose: '', seenByPerson: false, reaction: '' },
    lines: lines.filter(({ key, stopped }) => stopped === null && chosen.has(key)).map(lineOf),
    allowedBy: allowedAtFirst(prepared),
  }
}

function Writing({ caseId, start, prepared }: { caseId: string; start: Begun; prepared: Prepared }) {
  // One id, so that a second try never makes a second report.
  const id = useRef(newId())
  const go = useGo()
  const write = useChange(writeReport)
  const form = useKeptSharing({ caseId, kind: 'report' }, { start, prepared, written })
  const keep = async (text: ReportText) => {
    await form.flush()
    await write.mutateAsync({ caseId, id: id.current, ...text })
    await form.done()
    tell(m['sharing.report.kept']())
    go(`/people/${caseId}/reports/${id.current}`)
  }
  return (
    <Looked look={form.look} lines={8}>
      {() => <ReportForm caseId={caseId} form={form} prepared={prepared} onKeep={keep} />}
    </Looked>
  )
}

/** Waits for the earlier report, where one begins from it. */
function Begin({ caseId, prepared }: { caseId: string; prepared: Prepared }) {
  const [{ from }] = useInAddress()
  const earlier = useLook(openReport, { reportId: from ?? '' }, from === undefined)
  if (from === undefined) return <Writing caseId={caseId} start={startOf(prepared, [])} prepared={prepared} />
  return (
    <Looked look={earlier} lines={8}>
      {({ sheet }) => <Writing caseId={caseId} start={startOf(prepared, sheet.lines)} prepared={prepared} />}
    </Looked>
  )
}

export default function NewReportPage() {
  const caseId = usePathId('caseId')
  const look = useLook(prepareSharing, { caseId })
  return (
    <Page
      title={m['sharing.report']()}
      lead={m['sharing.report.lead']()}
      above={{ to: `/people/${caseId}`, label: m['sharing.back']() }}
      narrow
    >
      <Looked look={look} lines={8}>
        {(prepared) =>
          prepared.open ? (
            <Begin caseId={caseId} prepared={prepared} />
          ) : (
            <Empty title={m['sharing.closed']()}>{m['sharing.report.closed.more']()}</Empty>
          )
        }
      </Looked>
    </Page>
  )
}
