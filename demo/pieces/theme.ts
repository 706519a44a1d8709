// A theme of social work as pieces of notes, in the order in which such a story goes.
import type { LifeDomain, NoteKind } from '../case-shape.ts'

export interface Piece {
  kind: NoteKind
  text: string
  /** A follow-up and the days until it is due. */
  next?: { text: string; days: number }
}

export interface Theme {
  code: string
  domain: LifeDomain
  /** What a case of this theme is called; one of these. */
  titles: string[]
  /** How people ask for it, in their own words. */
  asks: string[]
  /** Chapters in order of time; each holds pieces of which some are taken. */
  chapters: Piece[][]
}

const letters: Record<string, NoteKind> = {
  t: 'phone',
  h: 'homeVisit',
  g: 'talk',
  b: 'message',
  o: 'consultation',
  m: 'alongside',
}

function pieceFrom(line: string): Piece {
  const found = /^(.*?)(?: >> (.*) \((\d+)\))?$/.exec(line.slice(2))
  const kind = letters[line[0] ?? '']
  if (!kind) throw new Error(`This line is no piece: ${line}`)
  return { kind, text: found?.[1] ?? '', ...(found?.[2] ? { next: { text: found[2], days: Number(found[3]) } } : {}) }
}

/**
 * Pieces out of lines: t telefoon, h huisbezoek, g gesprek, b bericht, o overleg, m mee naar instantie; a line with # opens the
 * next chapter. Words in braces are filled in per case (see `facts.ts`).
 */
export function pieces(lines: string): Piece[][] {
  const chapters: Piece[][] = []
  for (const line of lines.trim().split('\n')) {
    if (line.startsWith('#')) chapters.push([])
    else chapters.at(-1)?.push(pieceFrom(line))
  }
  return chapters
}
