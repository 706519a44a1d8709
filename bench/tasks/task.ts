// What a row of the task budget is, and what a script of one has at hand.
import type { Page } from 'playwright-core'
import type { Keys } from '../../journeys/keys.ts'
import type { Ask } from './ask.ts'
import type { Person } from './persons.ts'
import type { Stands } from './stopwatch.ts'

/** One time that a task is done: always for another person. */
export interface Turn {
  /** From 0. */
  nth: number
  person: Person
  page: Page
  hand: Keys
  /** Does something and waits until it stands; the last wait is the answer. */
  until(stands: Stands, act: () => Promise<void>): Promise<void>
  /** Brings the page to where the hand begins, when that stands; nothing of it counts. */
  open(address: string, on?: string): Promise<void>
  /** Asks the server as this worker, past the page: for what must be there before. */
  ask: Ask
}

export interface Task {
  id: string
  does: string
  /** The most keys or clicks besides the text. */
  keys: number
  /** Milliseconds within which 95 of 100 answers must come. */
  within: number
  /** Absent while there is nothing yet to do it with. */
  script?: (turn: Turn) => Promise<void>
}
