// Who looked, as functions in the database give it: nobody at work reads the trace itself, nor the names that are weighed.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import type { LookLine, Near } from './model.ts'

export interface LineRow {
  day: string
  id: string
  roles: string[]
  employer: string
  near: Near
  because: LookLine['because']
  parts: string[]
  looks: number
  changes: number
  asked: boolean
  given: boolean | null
  name: string | null
  reason: string
}

export interface LineKey {
  on: string
  id: string
}

/** The newest day first, one more than asked. */
export async function lines(
  db: Db,
  caseId: string,
  { after, limit }: { after: LineKey | null; limit: number },
): Promise<LineRow[]> {
  const { rows } = await sql<LineRow>`
    select day, id, roles, employer, near, because, parts, looks::int as looks, changes::int as changes, asked, given, name, reason
    from people.looks_at_case(${caseId}::uuid, ${after?.on ?? null}::date, ${after?.id ?? null}::uuid, ${limit + 1})`.execute(db)
  return rows
}

/** @returns false where there is no such line, or that person's name was asked before */
export async function askName(db: Db, given: { id: string; caseId: string; lineId: string; why: string }): Promise<boolean> {
  const { rows } = await sql<{ asked: boolean }>`
    select people.ask_look_name(${given.id}::uuid, ${given.caseId}::uuid, ${given.lineId}::uuid, ${given.why}) as asked`.execute(
    db,
  )
  return rows[0]?.asked === true
}

interface NameRow {
  id: string
  askedAt: string
  askedBy: string
  why: string
  name: string
  roles: string[]
  employer: string
  near: Near
  onDay: string
}

export async function namesToWeigh(
  db: Db,
  { after, limit }: { after: { at: string; id: string } | null; limit: number },
): Promise<NameRow[]> {
  const { rows } = await sql<NameRow>`
    select * from people.look_names_to_weigh(${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid, ${limit + 1})`.execute(
    db,
  )
  return rows
}

/** @returns the case it was about; null where there is nothing to weigh */
export async function weigh(db: Db, id: string, { give, reason }: { give: boolean; reason: string }): Promise<string | null> {
  const { rows } = await sql<{ about: string | null }>`
    select people.weigh_look_name(${id}::uuid, ${give}, ${reason}) as about`.execute(db)
  return rows[0]?.about ?? null
}

/** Lets what was looked at in something apart from a case be told, up to now. @returns false when the asker does not see the case */
export async function releaseLooks(
  db: Db,
  { id, caseId, about }: { id: string; caseId: string; about: string },
): Promise<boolean> {
  const { rows } = await sql<{ released: boolean }>`
    select people.release_looks(${id}::uuid, ${caseId}::uuid, ${about}::uuid) as released`.execute(db)
  return rows[0]?.released === true
}
