// Writes the notes of one generated file as a course of events: first contact, small steps, a setback, an end.
import type { ClosureReason, Note, NoteKind } from './case-shape.ts'
import { type Facts, fill, fits } from './pieces/facts.ts'
import { endings, small } from './pieces/small.ts'
import type { Piece, Theme } from './pieces/theme.ts'
import { again, closers, heard, openers, seen } from './pieces/touches.ts'
import type { Chance } from './random.ts'
import type { Clock, DayOffset, Key } from './world.ts'

export interface Course {
  main: Theme
  second: Theme
  facts: Facts
  count: number
  from: DayOffset
  until: DayOffset
  ending?: ClosureReason
  author: Key
  /** Someone who steps in now and then. */
  stand: Key
  /** The nearest day on which this author works. */
  dayAtWork(author: Key, day: DayOffset): DayOffset
}

const minutes: Record<NoteKind, readonly number[]> = {
  phone: [5, 5, 10, 10, 15, 20, 35],
  homeVisit: [45, 50, 60, 60, 75, 90],
  talk: [25, 30, 45, 45, 60],
  message: [5, 5, 5, 10],
  consultation: [10, 15, 20, 30, 45],
  alongside: [60, 75, 90, 120, 150],
}

/** Words with which a piece already begins as a note; it then takes no other opening. */
const opens =
  /^(Eerste|Belde|Kort|Gebeld|Langs|Gesprek|Kwam|Mail|Brief|Mee|Samen|Bezoek|Laatste|Na |Via |Lang |Wandel|Afsluitend|Even|\{n\} (belde|belt|nam|neemt))/
const closed = /\{(dag|datum)|[Vv]olgende|[Aa]fspraak|belt zelf|[Gg]esloten/

/** So many of these, still in their order. */
function some(from: readonly Piece[], count: number, chance: Chance): Piece[] {
  const taken = new Set(chance.shuffle(from).slice(0, count))
  return from.filter((piece) => taken.has(piece))
}

/** Pieces in the order of the story: one or two for the beginning, then from each chapter, up to how far it came. */
function storyLine(course: Course, chance: Chance): Piece[] {
  const far =
    course.ending === 'success'
      ? 1
      : course.ending === 'death'
        ? 0.6
        : course.ending
          ? 0.5
          : Math.min(0.4 + chance.next() * 0.5, 0.12 + (course.until - course.from) / 260)
  const chapters = course.main.chapters.map((chapter) => chapter.filter((piece) => fits(piece.text, course.facts)))
  const first = chance.shuffle(chapters[0] ?? []).slice(0, 1)
  if (first[0]?.kind === 'phone') first.push(...(chapters[0]?.filter((piece) => piece.kind !== 'phone').slice(0, 1) ?? []))
  const reached = chapters.slice(1, 1 + Math.max(2, Math.round((chapters.length - 1) * far)))
  const beside = course.second.chapters
    .slice(1, 1 + Math.max(2, Math.round((course.second.chapters.length - 1) * far)))
    .map((chapter) => chapter.filter((piece) => piece.kind !== 'alongside' && fits(piece.text, course.facts)))
  const wanted = Math.max(1, Math.round(course.count * 0.7) - first.length)
  const all = reached.flat().length
  const extra = Math.max(0, wanted - all) + Math.round(wanted * 0.12)
  const line = reached.flatMap((chapter, at) => {
    const share = Math.ceil(((wanted - extra) * (at + 1)) / reached.length) - Math.ceil(((wanted - extra) * at) / reached.length)
    const sideShare = Math.ceil((extra * (at + 1)) / reached.length) - Math.ceil((extra * at) / reached.length)
    const side = beside[Math.floor((at * beside.length) / reached.length)] ?? []
    return [...some(chapter, share, chance), ...some(side, sideShare, chance)]
  })
  return [...first, ...line]
}

/** Days of a file: bursts and silences, never the same distance. */
function unevenDays(course: Course, chance: Chance): DayOffset[] {
  const gaps = Array.from({ length: course.count - 1 }, () =>
    chance.happens(0.3) ? 0.15 : chance.happens(0.15) ? 4 : 0.5 + chance.next(),
  )
  const whole = gaps.reduce((sum, gap) => sum + gap, 0) || 1
  let at = 0
  return [0, ...gaps].map((gap) => {
    at += gap
    return Math.round(course.from + ((course.until - course.from) * at) / whole)
  })
}

function clock(chance: Chance): Clock {
  const minute = chance.between(8 * 12 + 6, 17 * 12 + 3) * 5
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** With whom a note was, as far as its text tells. */
function company(piece: Piece, facts: Facts): string {
  const { n = '' } = facts.words
  const named = /\{(school|wb|arts|col|fam|buur|deur)\}/.exec(piece.text)?.[1] ?? ''
  if (piece.kind === 'consultation') return facts.words[named] ?? facts.words.col ?? ''
  if (piece.kind === 'homeVisit' && (named === 'fam' || named === 'buur')) return `${n}, ${facts.words[named]}`
  return n
}

/** One of a list that this file has not had yet. */
function fresh(from: readonly string[], chance: Chance, used?: Set<string>): string {
  let drawn = chance.pick(from)
  for (let tries = 0; used && tries < 6 && used.has(drawn); tries++) drawn = chance.pick(from)
  used?.add(drawn)
  return drawn
}

/** The text of one note: the piece, now and then with an opening, something seen, an agreement. */
export function noteText(
  piece: Piece,
  facts: Facts,
  at: { day: DayOffset; chance: Chance; plain: boolean; used?: Set<string> },
): string {
  const { chance } = at
  const parts = [fill(piece.text, facts, at)]
  if (at.plain) {
    const missed =
      /^(Geen gehoor|Voicemail|Nam niet op|Niemand thuis|Stond voor|Weer geen|Even gebeld|Kort contact|Slechte)/.test(piece.text)
    return missed && chance.happens(0.6) ? `${parts[0]} ${fill(fresh(again, chance, at.used), facts, at)}` : (parts[0] ?? '')
  }
  const long = piece.text.length > 190
  if (!opens.test(piece.text) && chance.happens(long ? 0.12 : 0.3))
    parts.unshift(fill(fresh(openers[piece.kind], chance, at.used), facts, at))
  const inPerson = piece.kind === 'homeVisit' || piece.kind === 'talk'
  if (inPerson && chance.happens(long ? 0.45 : 0.75)) parts.push(fill(fresh(seen, chance, at.used), facts, at))
  if (piece.kind === 'phone' && chance.happens(0.4)) parts.push(fill(fresh(heard, chance, at.used), facts, at))
  if (!closed.test(piece.text) && !piece.next && piece.kind !== 'message' && chance.happens(0.42)) {
    parts.push((parts.join(' ').length > 260 ? '\n\n' : '') + fill(fresh(closers, chance, at.used), facts, at))
  }
  return parts.join(' ').replace(/ \n\n/g, '\n\n')
}

interface Told {
  piece: Piece
  plain: boolean
  /** Belongs to the ending, which no file goes without. */
  last?: boolean
  /** A second paragraph about something else that came up. */
  more?: Piece
}

/** Now and then a visit or a talk was about two things; the second comes from the other theme and stands nowhere else. */
function withMore(line: readonly Piece[], course: Course, chance: Chance): Told[] {
  const spare = chance
    .shuffle([...course.second.chapters.slice(1, -2), ...course.main.chapters.slice(1, -2)].flat())
    .filter((piece) => fits(piece.text, course.facts) && !piece.next && !firstWords.test(piece.text) && !line.includes(piece))
  return line.map((piece, at) => {
    const long = (piece.kind === 'homeVisit' || piece.kind === 'talk') && chance.happens(at === 0 ? 0.1 : 0.3)
    const found = long ? spare.findIndex((one) => one.kind === piece.kind) : -1
    return found < 0 ? { piece, plain: false } : { piece, plain: false, ...taken(spare.splice(found, 1)) }
  })
}

function taken(pieces: Piece[]): { more?: Piece } {
  return pieces[0] ? { more: pieces[0] } : {}
}

const firstWords = /^(Eerste|Mee|Op huisbezoek|Kwam|Niet verschenen)/
const bridges = ['', '', 'Daarna over iets anders. ', 'Tweede deel. ', 'Bij het weggaan kwam er nog iets. ', 'Ook nog: ']

/** All pieces of a file in order, the small ones strewn between, the ending last. */
function order(course: Course, chance: Chance): Told[] {
  const end = course.ending
    ? chance.shuffle(endings[course.ending]).slice(0, course.ending === 'success' || course.count < 8 ? 1 : 2)
    : []
  const line = withMore(storyLine(course, chance), course, chance)
  const strewn = chance
    .shuffle(small.filter((piece) => fits(piece.text, course.facts)))
    .slice(0, course.count - line.length - end.length)
  for (const piece of strewn) line.splice(chance.between(1, line.length), 0, { piece, plain: true })
  const ends = course.ending === 'death' ? endings.death : end
  return [...line.slice(0, Math.max(1, course.count - ends.length)), ...ends.map((piece) => ({ piece, plain: true, last: true }))]
}

/** Two notes on one day: the first one was the earlier. */
function inOrder(notes: readonly Note[]): Note[] {
  const times = new Map<DayOffset, Clock[]>()
  for (const { day, time } of notes) times.set(day, [...(times.get(day) ?? []), time].sort())
  return [...notes].sort((a, b) => a.day - b.day).map((note) => ({ ...note, time: times.get(note.day)?.shift() ?? note.time }))
}

/** The notes of one file, first to last; no text stands in it twice. */
export function writeNotes(course: Course, chance: Chance): Note[] {
  const days = unevenDays(course, chance)
  const used = new Set<string>()
  const perDay = new Map<DayOffset, number>()
  const written = order(course, chance).flatMap(({ piece, plain, more, last }, at): Note[] => {
    const author = chance.happens(0.06) && at > 0 && !last ? course.stand : course.author
    const day = course.dayAtWork(author, days[at] ?? course.until)
    const second = more ? `\n\n${chance.pick(bridges)}${fill(more.text, course.facts, { day, chance })}` : ''
    const text = noteText(piece, course.facts, { day, chance, plain: plain || more !== undefined, used }) + second
    const sameDay = perDay.get(day) ?? 0
    if (used.has(text) || (!last && (sameDay > 1 || (sameDay > 0 && piece.kind === 'homeVisit')))) return []
    used.add(text)
    perDay.set(day, sameDay + 1)
    const note: Note = {
      kind: piece.kind,
      day,
      time: clock(chance),
      author,
      with: company(piece, course.facts),
      minutes: chance.pick(minutes[piece.kind]),
      text,
      shared: piece.kind === 'message' && chance.happens(0.4) ? 'person' : chance.happens(0.06) ? 'partners' : 'team',
    }
    if (!piece.next) return [note]
    const due = day + piece.next.days
    const done = due < -2 || course.ending ? 'done' : chance.happens(0.3) ? 'done' : 'open'
    return [
      { ...note, followUp: { text: fill(piece.next.text, course.facts, { day, chance }), due, owner: author, state: done } },
    ]
  })
  return inOrder(written)
}
