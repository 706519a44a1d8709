// People at work in a table, for whoever arranges them and for whoever looks after privacy.
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { Pill } from '../../web/parts/small.tsx'
import { Empty } from '../../web/parts/states.tsx'
import { type Column, Table } from '../../web/parts/Table.tsx'
import { useToday } from '../../web/session.ts'
import { dayNear } from '../../web/when.ts'
import type { MemberLine } from '../model.ts'
import './members.css'
import { hoursWords, rolesWords, standOf } from './words.ts'

export function StandPill({ member }: { member: MemberLine }) {
  const { tone, words } = standOf(member, useToday())
  return <Pill tone={tone}>{words}</Pill>
}

function Who({ row, today }: { row: MemberLine; today: Day }) {
  return (
    <>
      <strong>{row.name}</strong>{' '}
      {row.absentSince === null ? null : (
        <Pill tone="clay">{m['tenancy.state.absent']({ day: dayNear(row.absentSince, today) })}</Pill>
      )}
      <span className="member-roles small soft">{rolesWords(row.roles)}</span>
    </>
  )
}

function columnsOn(today: Day): Column<MemberLine>[] {
  return [
    { key: 'name', head: m['tenancy.name'](), cell: (row) => <Who row={row} today={today} /> },
    { key: 'teams', head: m['tenancy.teams'](), cell: (row) => row.teams.map((team) => team.name).join(', '), wideOnly: true },
    { key: 'employer', head: m['tenancy.employer'](), cell: (row) => row.employerName ?? '', wideOnly: true },
    { key: 'hours', head: m['tenancy.hours.short'](), cell: (row) => hoursWords(row.weeklyHours), number: true, wideOnly: true },
    { key: 'state', head: m['tenancy.state'](), cell: (row) => <StandPill member={row} /> },
  ]
}

export function MembersTable({ rows, to }: { rows: readonly MemberLine[]; to?: (row: MemberLine) => string }) {
  return (
    <Table
      caption={m['tenancy.people']()}
      columns={columnsOn(useToday())}
      rows={rows}
      keyOf={(row) => row.id}
      {...(to ? { to } : {})}
      empty={<Empty title={m['tenancy.people.none']()}>{m['tenancy.people.none.lead']()}</Empty>}
    />
  )
}
