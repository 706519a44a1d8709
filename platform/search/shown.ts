// How a topic shows what was found: it reads the ids under row security and gives a line for each.
import type { Right } from '../../core/kit/rights.ts'
import type { Db } from '../db/pools.ts'

export interface FoundLine {
  id: string
  title: string
  /** A few words around the hit, found words between `‹` and `›`. */
  snippet: string
  /** The case to go to, where there is one. */
  caseId: string | null
}

export interface Shown {
  kind: string
  /** Who may open it may find it: a circle shows the folder, a right what one does with it. The desk finds no note. */
  right: Right | 'anyone'
  /** For what lies in no folder and so has no entry: finds its own ids, the best first. */
  find?(db: Db, asked: { tenantId: string; words: string; limit: number }): Promise<string[]>
  show(db: Db, asked: { tenantId: string; ids: string[]; words: string }): Promise<FoundLine[]>
}
