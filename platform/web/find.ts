// Asks the server for people by the first letters of a name, for fields that choose someone.
import { find } from '../search/api.ts'
import { call } from './call.ts'

export interface FoundPerson {
  personId: string
  /** Their case: people without one that the asker may see are left out. */
  caseId: string
  name: string
  /** What tells namesakes apart: birth date, what it is about. */
  beside: string
}

/** At most eight people. What was typed goes in the body, never in an address. */
export async function findPeople(asked: string, signal: AbortSignal): Promise<FoundPerson[]> {
  const { rows } = await call(find, { asked, kinds: ['person'], limit: 8 }, { signal })
  return rows.flatMap((row) =>
    row.caseId ? [{ personId: row.id, caseId: row.caseId, name: row.title, beside: row.snippet.replace(/[‹›]/g, '') }] : [],
  )
}
