// The letters of a case: what was written, made and sent, and a template to begin the next one with.
import { useState } from 'react'
import { m } from '#texts'
import { useKey } from '../../../../platform/web/keys.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { FileLink } from '../../../../platform/web/parts/FileLink.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Empty, Failure, Loading, LoadMore, Looked } from '../../../../platform/web/parts/states.tsx'
import { useList, useLook } from '../../../../platform/web/queries.ts'
import { useMay } from '../../../../platform/web/session.ts'
import { listTemplates } from '../../letter-template/api.ts'
import { isForCreditors } from '../../letter-template/model.ts'
import { listLetters } from '../api.ts'
import type { LetterLine } from '../model.ts'
import { Sendings } from './Sendings.tsx'

const tones = { draft: 'sun', made: 'sky', sent: 'ok' } as const

function LetterRow({ caseId, line }: { caseId: string; line: LetterLine }) {
  const subject = line.subject.replace(/\[\[[a-z-]+\]\]/g, '\u2026')
  return (
    <Row
      title={subject}
      to={`/people/${caseId}/letters/${line.id}`}
      below={<span className="private">{m['contact.letter.line']({ name: line.toName, by: line.authorName })}</span>}
      end={
        <span className="beside">
          {line.pdfId ? <FileLink fileId={line.pdfId} word={m['contact.letter.pdf']()} icon="print" /> : null}
          <Pill tone={tones[line.state]}>{m[`contact.letter.state.${line.state}`]()}</Pill>
        </span>
      }
    >
      <Sendings sendings={line.sendings} />
    </Row>
  )
}

/** Which letter: those of the organisation, or an empty one. */
function ChooseTemplate({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const look = useLook(listTemplates, {})
  const to = `/people/${caseId}/letters/new`
  return (
    <Dialog title={m['contact.letter.choose']()} onClose={onClose} light>
      <Looked look={look} lines={6}>
        {({ templates }) => (
          <List label={m['contact.letter.templates']()}>
            {templates
              .filter(({ retired, shipped }) => !retired && !isForCreditors(shipped))
              .map(({ id, shipped, title, kind, toCheck }) => (
                <Row
                  key={id ?? shipped}
                  title={title}
                  to={to}
                  search={id ? { template: id } : { shipped: shipped ?? '' }}
                  below={toCheck ? m['contact.letter.to-check']() : m[`contact.letter.kind.${kind}`]()}
                />
              ))}
            <Row title={m['contact.letter.choose.empty']()} to={to} below={m['contact.letter.choose.empty.more']()} />
          </List>
        )}
      </Looked>
    </Dialog>
  )
}

function Rows({ caseId, start }: { caseId: string; start: React.ReactNode }) {
  const list = useList(listLetters, { caseId })
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Loading />
  if (list.rows.length === 0)
    return (
      <Empty title={m['contact.letters.none']()} step={start}>
        {m['contact.letters.none.more']()}
      </Empty>
    )
  return (
    <>
      <List label={m['contact.letters']()} sheet>
        {list.rows.map((line) => (
          <LetterRow key={line.id} caseId={caseId} line={line} />
        ))}
      </List>
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </>
  )
}

export function LettersPart({ caseId }: { caseId: string }) {
  const [choosing, setChoosing] = useState(false)
  const mayWork = useMay('case.work')
  useKey({ key: 'b', does: m['contact.letter.new'](), run: () => setChoosing(true) }, !mayWork)
  const start = mayWork ? (
    <Button icon="plus" shortcut="b" onClick={() => setChoosing(true)}>
      {m['contact.letter.new']()}
    </Button>
  ) : null
  return (
    <Section title={m['contact.letters']()} beside={<span className="push no-print">{start}</span>}>
      <Rows caseId={caseId} start={null} />
      {choosing ? <ChooseTemplate caseId={caseId} onClose={() => setChoosing(false)} /> : null}
    </Section>
  )
}
