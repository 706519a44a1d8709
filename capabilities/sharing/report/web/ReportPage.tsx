// One report: looked at together and sent while it is a draft; then the paper, how it left, and what the person said.
import { type ReactNode, useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { FileLink } from '../../../../platform/web/parts/FileLink.tsx'
import { Link, useGo, usePathId } from '../../../../platform/web/parts/Link.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { useMayWorkOn } from '../../../people/web/parts/case-name.ts'
import { prepareSharing } from '../../disclosure/api.ts'
import { Discard } from '../../disclosure/web/Discard.tsx'
import { SheetView } from '../../disclosure/web/SheetView.tsx'
import { TogetherDialog } from '../../disclosure/web/TogetherDialog.tsx'
import { receiverWords } from '../../receiver-kind/web/kinds.ts'
import { changeReport, discardReport, openReport } from '../api.ts'
import type { ReportText, ReportView } from '../model.ts'
import { type Begun, ReportForm } from './ReportForm.tsx'
import { SendReportDialog } from './SendReportDialog.tsx'

/** Where it stands, and whether the person saw it. */
function Seen({ text: { seenByPerson, reaction }, children }: { text: ReportText; children?: ReactNode }) {
  return (
    <p className="beside">
      {children}
      {seenByPerson ? <Pill tone="sky">{m['sharing.register.seen']()}</Pill> : <Pill>{m['sharing.register.unseen']()}</Pill>}
      {reaction ? <span className="private">{m['sharing.register.reaction']({ words: reaction })}</span> : null}
    </p>
  )
}

function Together({ view, onClose }: { view: ReportView; onClose: () => void }) {
  const change = useChange(changeReport)
  const { line, text, sheet } = view
  const keep = (reaction: string) =>
    change.mutateAsync({ reportId: line.id, version: line.version, ...text, seenByPerson: true, reaction })
  return (
    <TogetherDialog reaction={text.reaction} onSeen={keep} onClose={onClose}>
      <SheetView sheet={sheet} kind="report" />
    </TogetherDialog>
  )
}

/** Looking together comes first; then it may leave. */
function DraftActions({ view, onChange }: { view: ReportView; onChange: () => void }) {
  const [shown, setShown] = useState<'together' | 'send' | null>(null)
  const { line, text, closed } = view
  const { seenByPerson } = text
  const throwAway = useChange(discardReport)
  const discard = () => throwAway.mutateAsync({ reportId: line.id, version: line.version })
  const close = () => setShown(null)
  if (closed)
    return (
      <>
        <p className="attention">{[m['sharing.closed'](), m['sharing.report.closed.more']()].join('. ')}</p>
        <p>
          <Discard caseId={line.caseId} discard={discard} />
        </p>
      </>
    )
  return (
    <>
      <Seen text={view.text}>
        <Pill>{m['sharing.report.draft']()}</Pill>
      </Seen>
      {seenByPerson ? null : <p className="soft small">{m['sharing.report.together.why']()}</p>}
      <p className="beside">
        <Button kind={seenByPerson ? 'quiet' : 'primary'} icon="eye" onClick={() => setShown('together')}>
          {m['sharing.together']()}
        </Button>
        <Button kind={seenByPerson ? 'primary' : 'quiet'} icon="print" onClick={() => setShown('send')}>
          {m['sharing.report.send']()}
        </Button>
      </p>
      <p className="soft small">{m['sharing.report.send.what']()}</p>
      <p className="beside">
        <Button icon="edit" onClick={onChange}>
          {m['sharing.change']()}
        </Button>
        <Discard caseId={line.caseId} discard={discard} />
      </p>
      {shown === 'together' ? <Together view={view} onClose={close} /> : null}
      {shown === 'send' ? <SendReportDialog view={view} onClose={close} /> : null}
    </>
  )
}

/** How it left, and the paper; another receiver gets a report of their own. */
function Left({ view, left }: { view: ReportView; left: NonNullable<ReportView['left']> }) {
  const today = useToday()
  const go = useGo()
  const { caseId, id } = view.line
  const mayWork = useMayWorkOn(caseId)
  const way = m[`sharing.report.way.${left.way}`]()
  return (
    <>
      <p className="beside">
        <Pill tone="ok">{m['sharing.report.left']()}</Pill>
        <span>{m['sharing.report.sent-by']({ way, day: dayWords(left.leftOn, today), who: left.leftByName })}</span>
      </p>
      <Seen text={view.text} />
      <p className="beside">
        <FileLink fileId={left.fileId} word={m['sharing.report.pdf']()} icon="print" />
        <Link to={`/people/${caseId}/shared`}>{m['sharing.register']()}</Link>
      </p>
      {mayWork ? (
        <>
          <p>
            <Button icon="plus" onClick={() => go(`/people/${caseId}/report`, { from: id })}>
              {m['sharing.report.again']()}
            </Button>
          </p>
          <p className="soft small">{m['sharing.report.again.what']()}</p>
        </>
      ) : null}
    </>
  )
}

function Changing({ view, onDone }: { view: ReportView; onDone: () => void }) {
  const { line, text } = view
  const look = useLook(prepareSharing, { caseId: line.caseId })
  const form = useFields<Begun>(text)
  const change = useChange(changeReport)
  const keep = async (to: ReportText) => {
    // What the person saw was the text before.
    await change.mutateAsync({ reportId: line.id, version: line.version, ...to, seenByPerson: false, reaction: '' })
    onDone()
  }
  return (
    <Looked look={look} lines={8}>
      {(prepared) => <ReportForm caseId={line.caseId} form={form} prepared={prepared} onKeep={keep} onCancel={onDone} />}
    </Looked>
  )
}

function Report({ view }: { view: ReportView }) {
  const [changing, setChanging] = useState(false)
  if (changing) return <Changing view={view} onDone={() => setChanging(false)} />
  const { left, sheet, line } = view
  return (
    <div className="refer-desk">
      <SheetView sheet={sheet} kind="report" />
      <div className="stack refer-side">
        <p className="soft">{m['sharing.report.for-kind']({ kind: receiverWords(line.receiverKind, line.receiverWord) })}</p>
        {left ? <Left view={view} left={left} /> : null}
        {view.may.length > 0 ? <DraftActions view={view} onChange={() => setChanging(true)} /> : null}
      </div>
    </div>
  )
}

export default function ReportPage() {
  const [caseId, reportId] = [usePathId('caseId'), usePathId('reportId')]
  const look = useLook(openReport, { reportId })
  return (
    <Page
      title={look.data?.line.receiver ?? m['sharing.reports']()}
      lead={m['sharing.preview']()}
      windowTitle={m['sharing.reports']()}
      above={{ to: `/people/${caseId}`, label: m['sharing.back']() }}
    >
      <Looked look={look} lines={8}>
        {(view) => <Report key={view.line.version} view={view} />}
      </Looked>
    </Page>
  )
}
