// One letter: written and made while it is a draft; then its files, and what was sent to whom.
import { useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Ask } from '../../../../platform/web/parts/Dialog.tsx'
import { FileLink } from '../../../../platform/web/parts/FileLink.tsx'
import { useGo, usePathId } from '../../../../platform/web/parts/Link.tsx'
import { Page, Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { changeLetter, discardLetter, makeLetter, openLetter } from '../api.ts'
import type { LetterText } from '../model.ts'
import { paperOf } from '../rules/paper-of.ts'
import { LetterForm } from './LetterForm.tsx'
import { PaperView } from './PaperView.tsx'
import { ReachMinds } from './ReachMinds.tsx'
import { SendDialog } from './SendDialog.tsx'
import { Sendings } from './Sendings.tsx'
import { paperWords } from './words.ts'

type Opened = Given<typeof openLetter>

function Discard({ opened }: { opened: Opened }) {
  const [asking, setAsking] = useState(false)
  const discard = useChange(discardLetter)
  const go = useGo()
  const { id, version } = opened.line
  const run = () =>
    discard
      .mutateAsync({ letterId: id, version })
      .then(() => {
        tell(m['contact.letter.discarded']())
        go(`/people/${opened.caseId}/post`)
      })
      .catch((failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }))
  return (
    <>
      <Button kind="plain" icon="trash" onClick={() => setAsking(true)}>
        {m['contact.letter.discard']()}
      </Button>
      {asking ? (
        <Ask
          title={m['contact.letter.discard.ask']()}
          yes={m['contact.letter.discard']()}
          danger
          onYes={() => void run()}
          onClose={() => setAsking(false)}
        >
          <p>{m['contact.letter.discard.more']()}</p>
        </Ask>
      ) : null}
    </>
  )
}

function Draft({ opened }: { opened: Opened }) {
  const { line, letter, look, reach } = opened
  const change = useChange(changeLetter)
  const make = useChange(makeLetter)
  const keep = (text: LetterText) => change.mutateAsync({ letterId: line.id, version: line.version, ...text })
  const onMake = async (text: LetterText, changed: boolean) => {
    const version = changed ? (await keep(text)).version : line.version
    await make.mutateAsync({ letterId: line.id, version })
    tell(m['contact.letter.made']())
  }
  const onKeep = (text: LetterText) => keep(text).then(() => tell(m['contact.letter.saved']()))
  const person = letter.toKind === 'person' ? { name: letter.toName, address: letter.toAddress } : null
  return (
    <LetterForm
      key={line.version}
      start={letter}
      person={person}
      look={look}
      reach={reach}
      onKeep={onKeep}
      onMake={onMake}
      more={<Discard opened={opened} />}
    />
  )
}

function Ready({ opened, onChange }: { opened: Opened; onChange: () => void }) {
  const today = useToday()
  const [sending, setSending] = useState(false)
  const { line, letter, look, reach, state, madeOn, may } = opened
  const paper = paperOf(letter, look, { dayWords: dayWords(madeOn ?? today), words: paperWords })
  const sent = state === 'sent'
  return (
    <div className="letter-desk">
      <div className="letter-write stack">
        <ReachMinds reach={reach} letter={letter} />
        <p className="beside">
          <Pill tone={sent ? 'ok' : 'sun'}>{m[`contact.letter.state.${state}`]()}</Pill>
          {madeOn ? <span className="soft">{m['contact.letter.made-on']({ day: dayWords(madeOn, today) })}</span> : null}
        </p>
        <p className="beside">
          {line.pdfId ? <FileLink fileId={line.pdfId} word={m['contact.letter.pdf']()} icon="print" /> : null}
          {line.docxId ? <FileLink fileId={line.docxId} word={m['contact.letter.docx']()} /> : null}
        </p>
        {may.includes('contact.send-letter') ? (
          <p className="beside">
            <Button kind={sent ? 'quiet' : 'primary'} icon="letter" onClick={() => setSending(true)}>
              {sent ? m['contact.letter.send.again']() : m['contact.letter.send']()}
            </Button>
            {sent ? null : (
              <Button icon="edit" onClick={onChange}>
                {m['contact.letter.look.change']()}
              </Button>
            )}
            {sent ? null : <Discard opened={opened} />}
          </p>
        ) : null}
        {line.sendings.length > 0 ? (
          <Section title={m['contact.letter.state.sent']()}>
            <Sendings sendings={line.sendings} />
          </Section>
        ) : null}
      </div>
      <div className="letter-side">
        <PaperView paper={paper} />
      </div>
      {sending ? <SendDialog opened={opened} onClose={() => setSending(false)} /> : null}
    </div>
  )
}

export default function LetterPage() {
  const look = useLook(openLetter, { letterId: usePathId('letterId') })
  const caseId = usePathId('caseId')
  const [changing, setChanging] = useState<number | null>(null)
  const title = look.data?.letter.subject.replace(/\[\[[a-z-]+\]\]/g, '\u2026') ?? m['contact.letter.write']()
  return (
    <Page
      title={title}
      windowTitle={m['contact.letter.write']()}
      above={{ to: `/people/${caseId}/post`, label: m['contact.letter.back']() }}
    >
      <Looked look={look} lines={8}>
        {(opened) =>
          opened.state === 'draft' || changing === opened.line.version ? (
            <Draft opened={opened} />
          ) : (
            <Ready opened={opened} onChange={() => setChanging(opened.line.version)} />
          )
        }
      </Looked>
    </Page>
  )
}
