// What intake shows on pages that are not its own.
import { m } from '#texts'
import type { Panel } from '../../../platform/web/panels.ts'

export const panels: Panel[] = [
  {
    slot: 'today',
    right: 'request.register',
    order: 30,
    title: m['intake.today.title'],
    load: () => import('./WaitingPanel.tsx'),
  },
  {
    slot: 'today',
    right: 'trace.review',
    order: 20,
    title: m['intake.review.title'],
    load: () => import('../review/web/ReviewPanel.tsx'),
  },
  {
    slot: 'today',
    right: 'case.read',
    order: 7,
    title: m['intake.told.title'],
    load: () => import('../review/web/ToldPanel.tsx'),
  },
  {
    slot: 'today',
    right: 'request.triage',
    order: 26,
    title: m['intake.untold'],
    load: () => import('../referrer/web/UntoldPanel.tsx'),
  },
  {
    slot: 'team.leaving',
    right: 'organisation.manage',
    order: 20,
    title: m['intake.left'],
    load: () => import('../leaving/web/LeftPanel.tsx'),
  },
  { slot: 'today', right: 'case.read', order: 25, title: m['intake.wmo.today'], load: () => import('../wmo/web/NearPanel.tsx') },
  {
    slot: 'case.identity',
    right: 'case.read',
    order: 40,
    title: m['intake.wmo.title'],
    load: () => import('../wmo/web/CasePanel.tsx'),
  },
]
