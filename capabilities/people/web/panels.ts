// What people and cases show on pages that are not their own topic's.
import { m } from '#texts'
import type { Panel } from '../../../platform/web/panels.ts'

export const panels: Panel[] = [
  {
    slot: 'today',
    right: 'case.work',
    order: 25,
    title: m['people.mark.due'],
    load: () => import('../mark/web/MarksPanel.tsx'),
  },
  {
    slot: 'case.tabs',
    right: 'case.read',
    order: 15,
    title: m['people.world.title'],
    path: 'world',
    load: () => import('./LifeworldPart.tsx'),
  },
  {
    slot: 'audit.review',
    right: 'trace.review',
    order: 5,
    title: m['people.glass.review'],
    load: () => import('../glass/web/GlassPart.tsx'),
  },
  {
    slot: 'today',
    right: 'trace.review',
    order: 20,
    title: m['people.glass.review'],
    load: () => import('../glass/web/GlassPanel.tsx'),
  },
  {
    slot: 'audit.review',
    right: 'trace.review',
    order: 8,
    title: m['people.pattern.title'],
    load: () => import('../pattern/web/PatternPart.tsx'),
  },
  {
    slot: 'today',
    right: 'trace.review',
    order: 21,
    title: m['people.pattern.title'],
    load: () => import('../pattern/web/PatternPanel.tsx'),
  },
  {
    slot: 'audit.review',
    right: 'trace.review',
    order: 10,
    title: m['people.looks.names'],
    load: () => import('../looks/web/NamesPart.tsx'),
  },
  {
    slot: 'today',
    right: 'trace.review',
    order: 22,
    title: m['people.looks.names'],
    load: () => import('../looks/web/NamesPanel.tsx'),
  },
  {
    slot: 'today',
    right: 'trace.review',
    order: 21,
    title: m['people.incident.today'],
    load: () => import('../incident/web/IncidentPanel.tsx'),
  },
  {
    slot: 'today',
    right: 'team.lead',
    order: 21,
    title: m['people.incident.today'],
    load: () => import('../incident/web/IncidentPanel.tsx'),
  },
  {
    slot: 'today',
    right: 'safety.watch',
    order: 21,
    title: m['people.incident.today'],
    load: () => import('../incident/web/IncidentPanel.tsx'),
  },
  {
    slot: 'member.leaving',
    right: 'organisation.manage',
    order: 10,
    title: m['people.left'],
    load: () => import('../leaving/web/LeftPanel.tsx'),
  },
  {
    slot: 'team.leaving',
    right: 'organisation.manage',
    order: 10,
    title: m['people.left'],
    load: () => import('../leaving/web/LeftPanel.tsx'),
  },
]
