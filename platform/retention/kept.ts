// The register of processing as data: what each table holds about people, why, on what ground and how long.
import type { Told } from './register/model.ts'

interface Term {
  days: number
  starts: 'made' | 'changed' | 'closed' | 'left'
  source: string
  verified: boolean
  /** The column that says when it starts, where each night erases by it (`jobs.ts`); absent where a job of the capability does that. */
  by?: string
}

export interface Kept {
  /** `contact.note` */
  table: string
  /** One sentence: what it is for. */
  purpose: string
  /** Why the law allows it (AVG article 6, and 9 where it applies). */
  ground: string
  /** From `starts` on, so many days. Null: as long as the folder it lies in; what lies in none, until someone takes it away. */
  term: Term | null
  /** Columns with personal data. */
  personal: readonly string[]
  /** How the rows of one person are found: by folder, by a column that names the person, or not at all. */
  of: 'folder' | { column: string } | 'nobody'
  /** What the register tells of it in words: about whom, on which ground, who gets to see it. Its name and purpose are texts, `people.kept.person`. */
  told: Told
  /** Read by the background only, by nobody at work; so an export leaves it out. */
  unseen?: true
  /** At the end of the term. */
  atEnd: 'erase' | 'keep-for-accountability'
}
