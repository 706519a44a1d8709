// One report: looked at together and sent while it is a draft; then the paper, how it left, and what the person said.
import { type ReactNode, useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Ask } from '../../../../platform/web/parts/Dialog.tsx'
import { FileLink } from '../../../../platform/web/parts/FileLink.tsx'
import { Link, useGo, usePathId } from '../../../../platform/web/parts/Link.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { useMayWorkOn } from '../../../people/web/parts/case-name.ts'
import { SheetView } from '../../disclosure/web/SheetView.tsx'
import { TogetherDialog } from '../../disclosure/web/TogetherDialog.tsx'
import { prepareReferral } from '../../referral/api.ts'
import { changeReport, discardReport, openReport, sendReport } from '../api.ts'
import type { ReportText, ReportView } from '../model.ts'
import { ReportForm } from './ReportForm.tsx'
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

function Discard({ line }: ReportView) {
  const [asking, setAsking] = useState(false)
  const discard = useChange(discardReport)
  const go = useGo()
  const run = () =>
    discard.mutateAsync({ reportId: line.id, version: line.version }).then(
      () => {
        tell(m['sharing.discarded']())
        go(`/people/${line.caseId}`)
      },
      (failure) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  const words = m['sharing.discard']()
  return (
    <>
      <Button kind="plain" icon="trash" onClick={() => setAsking(true)}>
        {words}
      </Button>
      {asking ? <Ask title={words} yes={words} danger onYes={() => void run()} onClose={() => setAsking(false)} /> : null}
    </>
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
  const { seenByPerson } = view.text
  const close = () => setShown(null)
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
        <Discard {...view} />
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
  const look = useLook(prepareReferral, { caseId: line.caseId })
  const change = useChange(changeReport)
  const keep = async (to: ReportText) => {
    // What the person saw was the text before.
    await change.mutateAsync({ reportId: line.id, version: line.version, ...to, seenByPerson: false, reaction: '' })
    onDone()
  }
  return (
    <Looked look={look} lines={8}>
      {(prepared) => <ReportForm start={text} prepared={prepared} onKeep={keep} onCancel={onDone} />}
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
        <p className="soft">{m['sharing.report.for-kind']({ kind: m[`sharing.report.kind.${line.receiverKind}`]() })}</p>
        {left ? <Left view={view} left={left} /> : null}
        {view.may.includes(sendReport.name) ? <DraftActions view={view} onChange={() => setChanging(true)} /> : null}
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
