// The register of processing for the people who work here.
import type { Kept } from '../retention/kept.ts'
import { daysAfterLeaving } from './rules.ts'

export const kept: Kept[] = [
  {
    table: 'tenancy.member',
    purpose:
      'Who works here, in which role, for how many hours, from when someone is away and until when they worked here: to let people in, to divide the work, and to answer for who wrote and saw what.',
    ground: 'AVG 6(1)(b) contract of employment, and 6(1)(c): NEN 7513 asks who did what',
    // Hours, absence and employer are emptied then (`tenancy.forget-who-left`). Name, initials, roles and the day of leaving stay as long
    // as anything here says who wrote, saw or decided it: without them nobody could answer for that.
    term: { days: daysAfterLeaving, starts: 'left', source: 'own choice, no figure of law', verified: false },
    personal: ['name', 'initials', 'roles', 'employer_id', 'weekly_hours', 'absent_since', 'ended_on'],
    of: 'nobody',
    told: { whom: 'staff', ground: 'employment', receivers: ['all'] },
    atEnd: 'keep-for-accountability',
  },
  {
    table: 'tenancy.team_member',
    purpose: 'In which teams someone works, by which they see what lies there.',
    ground: 'AVG 6(1)(b) contract of employment',
    // Taken away by a beheerder, on the page of the team: who left with cases stays in sight of who leads it until they are handed over.
    term: null,
    personal: ['team_id'],
    of: 'nobody',
    told: { whom: 'staff', ground: 'employment', receivers: ['all'] },
    atEnd: 'erase',
  },
]
