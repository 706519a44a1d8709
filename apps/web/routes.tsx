// The table of contents of the web app: every page with its address, fetched when one goes there.
import type { ComponentType } from 'react'
import { routes as plan } from '../../capabilities/plan/web/routes.ts'
import { routes as signal } from '../../capabilities/signal/web/routes.ts'

export interface PageEntry {
  /** Parameters as `$caseId`; one word all the way: `/plan...` is of capability `plan`. */
  readonly path: `/${string}`
  readonly load: () => Promise<{ default: ComponentType }>
}

export const pages: readonly PageEntry[] = [
  { path: '/', load: () => import('./TodayPage.tsx') },
  { path: '/people', load: () => import('../../capabilities/people/web/PeoplePage.tsx') },
  { path: '/people/$caseId', load: () => import('../../capabilities/people/web/CasePage.tsx') },
  { path: '/people/$caseId/$tab', load: () => import('../../capabilities/people/web/CasePage.tsx') },
  { path: '/team', load: () => import('../../capabilities/people/handover/web/TeamPage.tsx') },
  { path: '/team/$memberId', load: () => import('../../capabilities/people/handover/web/HandOverPage.tsx') },
  ...plan,
  { path: '/intake', load: () => import('../../capabilities/intake/web/QueuePage.tsx') },
  { path: '/intake/new', load: () => import('../../capabilities/intake/web/NewRequestPage.tsx') },
  { path: '/intake/$requestId', load: () => import('../../capabilities/intake/web/RequestPage.tsx') },
  { path: '/agenda', load: () => import('../../capabilities/contact/web/AgendaPage.tsx') },
  ...signal,
  { path: '/me', load: () => import('../../platform/auth/web/MePage.tsx') },
]
