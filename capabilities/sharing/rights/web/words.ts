// Words and tones for requests about a file.
import { m } from '#texts'
import type { Outcome, RightsLine, TermState } from '../model.ts'

const outcomeTone = { granted: 'ok', partial: 'ok', refused: 'plain', withdrawn: 'plain' } as const
export const termTone = { over: 'clay', near: 'sun', open: 'plain' } as const

export const outcomeWords = (outcome: Outcome) => m[`sharing.rights.outcome.${outcome}`]()
export const termWords = (term: TermState) => m[`sharing.rights.term.${term}`]()

/** How it stands, in one pill. */
export function standing(line: Pick<RightsLine, 'outcome'>): { tone: 'ok' | 'plain'; words: string } {
  if (line.outcome === null) return { tone: 'plain', words: termWords('open') }
  return { tone: outcomeTone[line.outcome], words: outcomeWords(line.outcome) }
}
