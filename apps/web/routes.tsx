// The table of contents of the web app: every page with its address, fetched when one goes there.
import type { ComponentType } from 'react'
import { routes as assessment } from '../../capabilities/assessment/web/routes.ts'
import { routes as letters } from '../../capabilities/contact/letter/web/routes.ts'
import { routes as contact } from '../../capabilities/contact/web/routes.ts'
import { routes as directory } from '../../capabilities/directory/web/routes.ts'
import { routes as intake } from '../../capabilities/intake/web/routes.ts'
import { routes as plan } from '../../capabilities/plan/web/routes.ts'
import { routes as safety } from '../../capabilities/safety/web/routes.ts'
import { routes as sharing } from '../../capabilities/sharing/referral/web/routes.ts'
import { routes as signal } from '../../capabilities/signal/web/routes.ts'
import type { Right } from '../../core/kit/rights.ts'
import type { SlotName } from '../../platform/web/panels.ts'

interface PageCode {
  default: ComponentType
  /** Asks what it will show, before it is there to show it: `lookAhead(openCase, { caseId })`. Given the parameters of its path. */
  ahead?: (given: never) => void
}

export interface PageEntry {
  /** Parameters as `$caseId`; one word all the way: `/plan...` is of capability `plan`. */
  readonly path: `/${string}`
  /** Who lacks it finds no page there. */
  readonly right: Right | 'anyone'
  readonly load: () => Promise<PageCode>
  /** The code of their panels comes along with its own; of those with a path only the one that its address names. */
  readonly slots?: readonly SlotName[]
}

export const pages: readonly PageEntry[] = [
  { path: '/', right: 'anyone', load: () => import('./TodayPage.tsx') },
  { path: '/people', right: 'case.read', load: () => import('../../capabilities/people/web/PeoplePage.tsx') },
  { path: '/people/incidents', right: 'anyone', load: () => import('../../capabilities/people/incident/web/IncidentsPage.tsx') },
  {
    path: '/people/incidents/$incidentId',
    right: 'anyone',
    load: () => import('../../capabilities/people/incident/web/IncidentPage.tsx'),
  },
  { path: '/people/glass', right: 'case.read', load: () => import('../../capabilities/people/glass/web/GlassPage.tsx') },
  { path: '/people/cards/$personId', right: 'case.read', load: () => import('../../capabilities/people/card/web/CardPage.tsx') },
  {
    path: '/people/cards/$personId/join',
    right: 'team.lead',
    load: () => import('../../capabilities/people/card/web/JoinPage.tsx'),
  },
  {
    path: '/people/$caseId',
    right: 'case.read',
    load: () => import('../../capabilities/people/web/CasePage.tsx'),
    slots: ['case.identity', 'case.overview', 'case.beside'],
  },
  {
    path: '/people/$caseId/looks',
    right: 'case.read',
    load: () => import('../../capabilities/people/looks/web/LooksPage.tsx'),
  },
  {
    path: '/people/$caseId/$tab',
    right: 'case.read',
    load: () => import('../../capabilities/people/web/CasePage.tsx'),
    slots: ['case.identity', 'case.tabs'],
  },
  { path: '/team', right: 'team.lead', load: () => import('../../capabilities/people/handover/web/TeamPage.tsx') },
  { path: '/team/$memberId', right: 'team.lead', load: () => import('../../capabilities/people/handover/web/HandOverPage.tsx') },
  ...assessment,
  ...plan,
  ...letters,
  ...intake,
  ...contact,
  ...safety,
  ...directory,
  ...sharing,
  ...signal,
  { path: '/settings', right: 'organisation.manage', load: () => import('./SettingsPage.tsx') },
  {
    path: '/settings/people',
    right: 'organisation.manage',
    load: () => import('../../platform/tenancy/web/MembersPage.tsx'),
  },
  {
    path: '/settings/people/$memberId',
    right: 'organisation.manage',
    load: () => import('../../platform/tenancy/web/MemberPage.tsx'),
  },
  { path: '/settings/teams', right: 'organisation.manage', load: () => import('../../platform/tenancy/web/TeamsPage.tsx') },
  { path: '/colleagues', right: 'trace.review', load: () => import('../../platform/tenancy/web/ReviewPage.tsx') },
  {
    path: '/audit',
    right: 'trace.review',
    load: () => import('../../platform/audit/web/AuditPage.tsx'),
    slots: ['audit.review'],
  },
  { path: '/settings/look', right: 'organisation.manage', load: () => import('../../platform/settings/web/LookPage.tsx') },
  {
    path: '/settings/services',
    right: 'organisation.manage',
    load: () => import('../../capabilities/people/ground/web/ServicesPage.tsx'),
  },
  {
    path: '/settings/incidents',
    right: 'organisation.manage',
    load: () => import('../../capabilities/people/incident/web/IncidentSettingPage.tsx'),
  },
  {
    path: '/settings/glass',
    right: 'organisation.manage',
    load: () => import('../../capabilities/people/glass/web/GlassSettingPage.tsx'),
  },
  {
    path: '/finance/law-changes',
    right: 'money.work',
    load: () => import('../../capabilities/finance/law-change/web/LawChangesPage.tsx'),
  },
  {
    path: '/settings/entitlements',
    right: 'organisation.manage',
    load: () => import('../../capabilities/finance/entitlements/web/SchemesPage.tsx'),
  },
  {
    path: '/creditors',
    right: 'money.work',
    load: () => import('../../capabilities/finance/address-book/web/AddressBookPage.tsx'),
  },
  {
    path: '/settings/bank-layouts',
    right: 'organisation.manage',
    load: () => import('../../capabilities/finance/columns/web/LayoutsPage.tsx'),
  },
  {
    path: '/settings/reference-amounts',
    right: 'organisation.manage',
    load: () => import('../../capabilities/finance/reference-amounts/web/ReferencesPage.tsx'),
  },
  {
    path: '/settings/debt-help',
    right: 'organisation.manage',
    load: () => import('../../capabilities/finance/documents/web/DebtHelpPage.tsx'),
  },
  { path: '/settings/backup', right: 'organisation.manage', load: () => import('../../platform/backup/web/BackupPage.tsx') },
  { path: '/settings/sign-in', right: 'organisation.manage', load: () => import('../../platform/auth/sso/web/SsoPage.tsx') },
  { path: '/settings/mail', right: 'organisation.manage', load: () => import('../../platform/mail/web/MailPage.tsx') },
  { path: '/register', right: 'anyone', load: () => import('../../platform/retention/register/web/RegisterPage.tsx') },
  { path: '/me', right: 'anyone', load: () => import('../../platform/auth/web/MePage.tsx') },
]
