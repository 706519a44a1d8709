// Everything that happened in a case, newest first: each part gives its newest by an index, and these are laid together.
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import type { Part } from './model.ts'

export interface TimelineFilter {
  tenantId: string
  caseId: string
  part: Part | undefined
  kind: string | undefined
  sharing: string | undefined
  memberId: string | undefined
  goalId: string | undefined
  now: string
  after: { at: string; id: string } | null
  limit: number
}

export interface TimelineRow {
  part: Part
  kind: string
  id: string
  at: string
  memberId: string | null
  memberName: string | null
  goalId: string | null
  words: string
}

type Sql = RawBuilder<unknown>

interface Branch {
  part: Sql
  kind: Sql
  at: Sql
  member: Sql
  goal: Sql
  words: Sql
  from: Sql
  where: Sql
}

const none = sql`null::uuid`

function notes({ caseId, kind, sharing }: TimelineFilter): Branch {
  const ofKind = kind ? sql`and kind = ${kind}` : sql``
  const readBy = sharing ? sql`and sharing = ${sharing}` : sql``
  return {
    ...{
      part: sql`'notes'`,
      kind: sql`'note'`,
      at: sql`happened_at`,
      member: sql`author_id`,
      goal: sql`goal_id`,
      words: sql`''`,
    },
    from: sql`contact.note`,
    where: sql`case_id = ${caseId} ${ofKind} ${readBy}`,
  }
}

/** Those that were to be by now; what was called off did not happen. */
function appointments({ caseId, now }: TimelineFilter): Branch {
  return {
    ...{
      part: sql`'appointments'`,
      kind: sql`'appointment'`,
      at: sql`starts_at`,
      member: sql`member_id`,
      goal: none,
      words: sql`title`,
    },
    from: sql`contact.appointment`,
    where: sql`case_id = ${caseId} and not cancelled and starts_at <= ${now}::timestamptz`,
  }
}

function tasks({ caseId }: TimelineFilter): Branch {
  return {
    ...{ part: sql`'tasks'`, kind: sql`'task'`, at: sql`done_at`, member: sql`owner_id`, goal: none, words: sql`title` },
    from: sql`contact.task`,
    where: sql`case_id = ${caseId} and done_at is not null`,
  }
}

/** What other capabilities told. */
function others({ caseId, part }: TimelineFilter): Branch {
  const only = part === 'plan' ? sql`and kind like 'plan.%'` : part === 'file' ? sql`and kind not like 'plan.%'` : sql``
  return {
    ...{ part: sql`case when kind like 'plan.%' then 'plan' else 'file' end`, kind: sql`kind`, at: sql`at` },
    ...{ member: sql`member_id`, goal: sql`goal_id`, words: sql`words` },
    from: sql`timeline.happening`,
    where: sql`subject_id = ${caseId} ${only}`,
  }
}

function branchesOf(filter: TimelineFilter): Branch[] {
  const { part, kind, sharing } = filter
  if (kind || sharing || part === 'notes') return [notes(filter)]
  if (part === 'appointments') return [appointments(filter)]
  if (part === 'tasks') return [tasks(filter)]
  if (part === 'plan' || part === 'file') return [others(filter)]
  return [notes(filter), appointments(filter), tasks(filter), others(filter)]
}

function newestOf(branch: Branch, filter: TimelineFilter): Sql {
  const { after, memberId, goalId, tenantId, limit } = filter
  const { at, member, goal } = branch
  const later = after ? sql`and (${at}, id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``
  const by = memberId ? sql`and ${member} = ${memberId}::uuid` : sql``
  const towards = goalId ? sql`and ${goal} = ${goalId}::uuid` : sql``
  return sql`(select ${branch.part} as part, ${branch.kind} as kind, id, ${at} as at, ${member} as member_id, ${goal} as goal_id, ${branch.words} as words
    from ${branch.from} where tenant_id = ${tenantId} and ${branch.where} ${by} ${towards} ${later}
    order by ${at} desc, id desc limit ${limit + 1})`
}

/** One more than asked. */
export async function happenings(db: Db, filter: TimelineFilter): Promise<TimelineRow[]> {
  const all = branchesOf(filter).map((branch) => newestOf(branch, filter))
  const { rows } = await sql<TimelineRow>`
    select one.part, one.kind, one.id, one.at, one.member_id as "memberId", who.name as "memberName", one.goal_id as "goalId", one.words
    from (${sql.join(all, sql` union all `)}) as one
    left join tenancy.member who on who.tenant_id = ${filter.tenantId} and who.id = one.member_id
    order by one.at desc, one.id desc limit ${filter.limit + 1}`.execute(db)
  return rows
}
