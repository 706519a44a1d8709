// An operation as data: server, client, document, trace and tests are made from these.
import type { z } from 'zod'
import type { publicName } from './guest.ts'
import type { Right } from './rights.ts'

type Shape = z.ZodObject

export interface Operation<Asks extends Shape = Shape, Gives extends z.ZodType = z.ZodType, Refuses extends string = string> {
  /** `capability.verb-noun`, the name in trace, document and command line. */
  readonly name: string
  /** One sentence. */
  readonly does: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below `/api/v1`, parameters as `{caseId}`; each parameter is a field of `asks`. */
  readonly path: `/${string}`
  /**
   * Whom it is about. A view with the field of `asks` that holds the id: the platform opens that row as this actor
   * or answers "not found". `own`: the asker's own work. `many`: a list; `touches` names the subjects it showed.
   */
  readonly about: { readonly view: `${string}.${string}`; readonly by: keyof z.output<Asks> & string } | 'own' | 'many'
  /** The right it needs, or `anyone` for whoever is signed in. */
  readonly right: Right | 'anyone'
  /** `change` writes: it carries an idempotency key and gives a receipt. */
  readonly trace: 'look' | 'change'
  readonly asks: Asks
  readonly gives: Gives
  /** Words a handler may refuse with; each has a sentence `refusal.<word>` in the texts. */
  readonly refuses: readonly Refuses[]
  /** Ids of the subjects that a list showed, for the trace. Compulsory when `about` is `many` and it is a look. */
  readonly touches?: (given: z.output<Gives>) => readonly string[]
  /** A change that is not taken back from among what one did just now: it has a way back of its own, or none. */
  readonly final?: true
  /** Only for who showed again, minutes ago, that it is them: by the second factor, or by the password of who has none. */
  readonly proven?: true
  /** The reply is a file (`core/kit/file.ts`): its bytes, to be saved, never a page of ours. */
  readonly sends?: 'file'
  /** It takes a while: who accepts `application/x-ndjson` hears how far it is, and calls it off by hanging up. */
  readonly long?: true
  /** Largest body in bytes; 100 kB unless told. */
  readonly bodyLimit?: number
  /** `guest`: for anyone at all, without an account, at the public name of an organisation. Absent: for who signed in. */
  readonly door?: 'guest'
}

/** Declares an operation; every field is compulsory unless its type says otherwise. */
export function operation<Asks extends Shape, Gives extends z.ZodType, const Refuses extends string>(
  declared: Operation<Asks, Gives, Refuses>,
): Operation<Asks, Gives, Refuses> {
  return declared
}

type ForGuests = z.ZodObject<{ organisation: typeof publicName }>

/**
 * Declares an operation for people without an account. Its path names the organisation: `/intake/at/{organisation}/...`. A field
 * `secret` (see `guestSecret`) is what a guest was given, as in a link: policies hold the hash of it against the rows.
 */
export function guestOperation<Asks extends ForGuests, Gives extends z.ZodType, const Refuses extends string>(
  declared: Omit<Operation<Asks, Gives, Refuses>, 'door' | 'right'>,
): Operation<Asks, Gives, Refuses> {
  return { ...declared, right: 'anyone', door: 'guest' }
}

export type Asked<Op> = Op extends Operation<infer Asks, z.ZodType, string> ? z.output<Asks> : never
export type AskedOf<Op> = Op extends Operation<infer Asks, z.ZodType, string> ? z.input<Asks> : never
export type Given<Op> = Op extends Operation<Shape, infer Gives, string> ? z.output<Gives> : never
export type RefusedWord<Op> = Op extends Operation<Shape, z.ZodType, infer Refuses> ? Refuses : never
