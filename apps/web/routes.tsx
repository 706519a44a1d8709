// The table of contents of the web app: every page with its address, fetched when one goes there.
import type { ComponentType } from 'react'
import { m } from '#texts'
import type { Place } from '../../platform/web/parts/Shell.tsx'

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
  { path: '/intake', load: () => import('./SoonPage.tsx') },
  { path: '/signal', load: () => import('./SoonPage.tsx') },
]

/** The four places of the navigation. */
export const places: readonly Place[] = [
  { to: '/', label: m['app.place.today'](), icon: 'today' },
  { to: '/people', label: m['app.place.people'](), icon: 'people' },
  { to: '/intake', label: m['app.place.intake'](), icon: 'intake' },
  { to: '/signal', label: m['app.place.signal'](), icon: 'signal' },
]
