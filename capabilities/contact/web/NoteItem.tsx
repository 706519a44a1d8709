// One note in the timeline: its text, who reads it besides the team, and what its author may do with it.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Menu, type MenuEntry } from '../../../platform/web/parts/Menu.tsx'
import { Slot } from '../../../platform/web/parts/Slot.tsx'
import { Pill } from '../../../platform/web/parts/small.tsx'
import type { Happening } from '../../../platform/web/parts/Timeline.tsx'
import { useToday } from '../../../platform/web/session.ts'
import type { NoteLine } from '../note/model.ts'
import { expiresSoon } from '../note/rules.ts'
import { NoteChange } from './NoteChange.tsx'
import { NoteHistory } from './NoteHistory.tsx'
import { kindWords, minutesWords, sharingWords } from './words.ts'

/** From so many letters on a note is folded. */
const long = 700

function Marks({ note, openHistory }: { note: NoteLine; openHistory: () => void }) {
  const today = useToday()
  if (note.sharing !== 'own' && note.version === 1) return null
  const words = sharingWords(note.sharing, { short: null, expiresOn: note.expiresOn, today })
  return (
    <p className="beside note-marks">
      {note.sharing === 'own' ? <Pill tone={expiresSoon(note.expiresOn, today) ? 'sun' : 'plain'}>{words}</Pill> : null}
      {note.version > 1 ? (
        <Button kind="plain" small onClick={openHistory}>
          {m['contact.note.changed']()}
        </Button>
      ) : null}
    </p>
  )
}

function NoteBody({ note }: { note: NoteLine }) {
  const [whole, setWhole] = useState(note.body.length <= long)
  const [over, setOver] = useState<'change' | 'history' | null>(null)
  const entries: MenuEntry[] = [
    ...(note.mine
      ? [{ key: 'change', label: m['contact.note.change'](), icon: 'edit' as const, run: () => setOver('change') }]
      : []),
    ...(note.version > 1
      ? [{ key: 'history', label: m['contact.note.history'](), icon: 'clock' as const, run: () => setOver('history') }]
      : []),
  ]
  return (
    <>
      <p className={whole ? 'note-text private' : 'note-text note-folded private'}>{note.body}</p>
      {whole ? null : (
        <Button kind="plain" small onClick={() => setWhole(true)}>
          {m['contact.note.whole']()}
        </Button>
      )}
      <Marks note={note} openHistory={() => setOver('history')} />
      <div className="note-actions no-print">
        <Slot name="note.actions" given={{ noteId: note.id, caseId: note.caseId, text: note.body }} quiet />
      </div>
      {entries.length > 0 ? (
        <div className="note-menu no-print">
          <Menu word={m['contact.note.menu']()} entries={entries} />
        </div>
      ) : null}
      {over === 'change' ? <NoteChange note={note} onClose={() => setOver(null)} /> : null}
      {over === 'history' ? <NoteHistory noteId={note.id} onClose={() => setOver(null)} /> : null}
    </>
  )
}

/** "Anna de Wit, 50 min, met Samira". */
function besideWords(note: NoteLine): string {
  const parts = [note.authorName, note.minutes === null ? '' : minutesWords(note.minutes)]
  if (note.withWhom) parts.push(m['contact.note.with.words']({ whom: note.withWhom }))
  if (note.sharing === 'on-request') parts.push(m['contact.note.unshared']())
  return parts.filter(Boolean).join(', ')
}

export function happeningOf(note: NoteLine): Happening {
  return {
    key: note.id,
    at: note.happenedAt,
    title: kindWords(note.kind, note.kindWord),
    beside: besideWords(note),
    children: <NoteBody note={note} />,
  }
}

/** One line of a note, for who looks over a long time: the kind and how the text begins. */
export function noteInShort(note: NoteLine): Happening {
  return {
    key: note.id,
    at: note.happenedAt,
    title: kindWords(note.kind, note.kindWord),
    beside: <span className="private">{note.body.length > 140 ? `${note.body.slice(0, 140)}…` : note.body}</span>,
  }
}
