// Reads handwritten notes: one line a note, with day, time, kind, minutes and company before the bar.
import type { Note, NoteKind } from './case-shape.ts'
import type { Key } from './world.ts'

const kinds: Record<string, NoteKind> = {
  tel: 'phone',
  huis: 'homeVisit',
  gesprek: 'talk',
  bericht: 'message',
  overleg: 'consultation',
  mee: 'alongside',
}

const head = /^(-?\d+) (\d\d:\d\d) (\w+)([*+]?) (\d+) ([^|]*?)(?: @([\w-]+))? \| (.*)$/
const tail = /^(.*) >> (.*) \((-?\d+)( gedaan)?(?: @([\w-]+))?\)$/

function readLine(line: string, author: Key): Note {
  const found = head.exec(line)
  if (!found) throw new Error(`This line is no note: ${line}`)
  const [, day, time, kind, mark, minutes, company, other, rest] = found as unknown as string[]
  const follow = tail.exec(rest ?? '')
  const by = other ?? author
  const note: Note = {
    kind: kinds[kind ?? ''] ?? 'talk',
    day: Number(day),
    time: time ?? '09:00',
    author: by,
    with: company ?? '',
    minutes: Number(minutes),
    text: (follow?.[1] ?? rest ?? '').replaceAll(' ¶ ', '\n\n'),
    shared: mark === '*' ? 'person' : mark === '+' ? 'partners' : 'team',
  }
  if (!follow) return note
  const [, , text, due, done, owner] = follow as unknown as string[]
  return { ...note, followUp: { text: text ?? '', due: Number(due), owner: owner ?? by, state: done ? 'done' : 'open' } }
}

/**
 * Notes out of lines such as `-40 10:15 tel 10 Samira | Belde terug. >> brief lezen (-38 gedaan)`.
 * A star behind the kind shares it with the person, a plus also with partners; `@key` before the bar is another author;
 * an indented line goes on with the one before; ¶ begins a paragraph.
 */
export function notes(author: Key, lines: string): Note[] {
  const whole = lines.trim().split(/\n(?=-?\d+ \d\d:\d\d)/)
  return whole.map((line) => readLine(line.replace(/\s*\n\s+/g, ' ').trim(), author))
}
