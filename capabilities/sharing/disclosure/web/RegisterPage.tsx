// Everything that left the house about someone: to whom, when, by whom, why it was allowed, and the very text.
import { useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { FileLink } from '../../../../platform/web/parts/FileLink.tsx'
import { useGo, usePathId } from '../../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Empty, Failure, Loading, LoadMore, Looked } from '../../../../platform/web/parts/states.tsx'
import { useList, useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { useMayWorkOn } from '../../../people/web/parts/case-name.ts'
import { receiverWords } from '../../receiver-kind/web/kinds.ts'
import { listDisclosures, openDisclosure } from '../api.ts'
import { SheetView } from './SheetView.tsx'
import { allowedWords } from './words.ts'

type Left = Given<typeof listDisclosures>['rows'][number]

function TextDialog({ left, onClose }: { left: Left; onClose: () => void }) {
  const look = useLook(openDisclosure, { disclosureId: left.id })
  return (
    <Dialog title={m['sharing.register.text']()} onClose={onClose} size="wide" light>
      <Looked look={look} lines={6}>
        {({ sheet }) => <SheetView sheet={sheet} kind={left.kind} />}
      </Looked>
    </Dialog>
  )
}

function LeftRow({ left, onOpen }: { left: Left; onOpen: () => void }) {
  const today = useToday()
  const by = m['sharing.register.by']({ day: dayWords(left.leftOn, today), who: left.leftByName })
  const { report } = left
  const facts = report ? [receiverWords(report.receiverKind, report.receiverWord), m[`sharing.report.way.${report.way}`]()] : []
  return (
    <Row title={left.toWhom} below={[by, ...facts, left.purpose].filter(Boolean).join(' · ')}>
      <p className="small">{allowedWords(left.allowedBy)}</p>
      <p className="small soft">{left.titles.join(', ')}</p>
      <p className="beside small">
        {left.seenByPerson ? (
          <Pill tone="sky">{m['sharing.register.seen']()}</Pill>
        ) : (
          <Pill>{m['sharing.register.unseen']()}</Pill>
        )}
        {left.reaction ? <span className="private">{m['sharing.register.reaction']({ words: left.reaction })}</span> : null}
      </p>
      <p className="beside">
        <Button small icon="eye" onClick={onOpen}>
          {m['sharing.register.open']()}
        </Button>
        {report ? <FileLink fileId={report.fileId} word={m['sharing.report.pdf']()} icon="print" /> : null}
      </p>
    </Row>
  )
}

function Register({ caseId }: { caseId: string }) {
  const list = useList(listDisclosures, { caseId })
  const [opened, setOpened] = useState<Left | null>(null)
  if (list.error && list.rows.length === 0) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Loading lines={4} />
  if (list.rows.length === 0) return <Empty title={m['sharing.register.none']()}>{m['sharing.register.none.more']()}</Empty>
  return (
    <>
      <List sheet label={m['sharing.register']()}>
        {list.rows.map((left) => (
          <LeftRow key={left.id} left={left} onOpen={() => setOpened(left)} />
        ))}
      </List>
      <LoadMore shown={list.rows.length} {...list} />
      {opened ? <TextDialog left={opened} onClose={() => setOpened(null)} /> : null}
    </>
  )
}

export default function RegisterPage() {
  const caseId = usePathId('caseId')
  const go = useGo()
  const mayWork = useMayWorkOn(caseId)
  const write = () => go(`/people/${caseId}/report`)
  return (
    <Page
      title={m['sharing.register']()}
      lead={m['sharing.register.lead']()}
      above={{ to: `/people/${caseId}`, label: m['sharing.back']() }}
      actions={
        mayWork ? (
          <Button icon="paper" onClick={write}>
            {m['sharing.report']()}
          </Button>
        ) : null
      }
    >
      <Register caseId={caseId} />
    </Page>
  )
}
