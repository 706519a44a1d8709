// When a case may be opened again, or come to be about something else.
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import { mayWorkOn } from '../rules.ts'

interface File {
  status: string
  subject: string
  /** Whether the person it is about is alive, as far as known. */
  diedOn: string | null
}

/** Only what is closed opens again; after a death there is nobody to open it for. */
export function mayReopen(file: Pick<File, 'status' | 'diedOn'>): Verdict<'case-open' | 'person-died'> {
  if (file.status !== 'closed') return fails('case-open')
  return file.diedOn === null ? holds : fails('person-died')
}

export function mayRename(file: Pick<File, 'status' | 'subject'>, subject: string): Verdict<'case-closed' | 'same-subject'> {
  const verdict = mayWorkOn(file)
  if (!verdict.ok) return verdict
  return file.subject === subject ? fails('same-subject') : holds
}
