// The kinds of mail there are, and who writes the words of each: filled once at start from the table of contents of `apps/`.
import type { Day } from '../../core/kit/day.ts'
import type { Db } from '../db/pools.ts'

/** A mail that is about to leave, as it was asked for. */
export interface Leaving {
  id: string
  kind: string
  aboutId: string
  mark: string
  subjectId: string | null
  personId: string | null
  address: string | null
  memberId: string
}

/** A mail in words. It comes from the neutral address where nothing may name us; then it has no name of a sender. */
export interface Letter {
  to: string
  sender: { name: string; neutral: boolean }
  subject: string
  text: string
  /** For an agenda (RFC 6047). */
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string }
  /** What it turned out to be, as the timeline calls it: `contact.invitation-moved`. */
  as: string
  /** A hash of what it says, by which a later one knows that it has nothing new to say. */
  told?: string
}

/** What becomes of it: it leaves, waits some minutes, may not leave (and that is told), or nothing asks for it any more. */
export type Written = { letter: Letter } | { wait: number; why: string } | { stop: string } | { void: string }

/** A transaction of the background, bound to one organisation. It sees all circles. */
export interface MailWork {
  db: Db
  tenantId: string
  today: Day
  now: string
}

export interface MailKind {
  kind: string
  /** Writes it from what is so at this moment; asks again whether it may leave. */
  write(work: MailWork, leaving: Leaving): Promise<Written>
  /** Queues what is due by now, where a kind leaves by the clock. Asked about each minute. */
  queueDue?(work: MailWork): Promise<void>
}

const known = new Map<string, MailKind>()

/** Called once at start. */
export function registerMail(all: readonly MailKind[]): void {
  known.clear()
  for (const one of all) known.set(one.kind, one)
}

export function mailKind(kind: string): MailKind | undefined {
  return known.get(kind)
}

export function mailKinds(): MailKind[] {
  return [...known.values()]
}
