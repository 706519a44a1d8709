// Generated from the database by `node tools/tables.ts`: the columns of every table and view.
import type { Generated, GeneratedAlways } from 'kysely'

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

export interface Tables {
  'audit.event': {
    tenantId: string
    id: Generated<string>
    at: Generated<string>
    action: string
    outcome: string
    operation: string
    memberId: string
    roles: string[]
    onBehalfOf: string | null
    purpose: Generated<string>
    about: string
    subjects: string[]
    word: string | null
    source: Generated<string>
    requestId: string | null
  }
  'audit.seal': {
    tenantId: string
    number: number
    eventId: string
    hash: Buffer
    sealedAt: Generated<string>
  }
  'db.migration': {
    name: string
    checksum: string
    at: Generated<string>
  }
  'tenancy.circle': {
    tenantId: string
    id: string
    kind: string
    teamId: string | null
  }
  'tenancy.circleMember': {
    tenantId: string
    circleId: string
    id: string
    memberId: string | null
    teamCircleId: string | null
    until: string | null
    reason: Generated<string>
  }
  'tenancy.employer': {
    tenantId: string
    id: string
    name: string
  }
  'tenancy.member': {
    tenantId: string
    id: string
    name: string
    initials: Generated<string>
    roles: string[]
    employerId: string | null
    hoursAWeek: number | null
    absentSince: string | null
    endedOn: string | null
  }
  'tenancy.team': {
    tenantId: string
    id: string
    name: string
    district: string | null
  }
  'tenancy.teamMember': {
    tenantId: string
    teamId: string
    memberId: string
  }
  'tenancy.tenant': {
    tenantId: string
    name: string
    demo: Generated<boolean>
    madeAt: Generated<string>
  }
}
