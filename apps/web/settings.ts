// The table of contents of what an organisation arranges for itself: each capability lists its pages here.
import { m } from '#texts'
import { settings as assessment } from '../../capabilities/assessment/web/settings.ts'
import type { Right } from '../../core/kit/rights.ts'
import type { IconName } from '../../platform/web/parts/Icon.tsx'

export interface SettingsEntry {
  /** Below `/settings`; its page stands in `routes.tsx` under the same right. */
  readonly to: `/settings/${string}` | '/register'
  readonly label: () => string
  /** One sentence: what is arranged there. */
  readonly what: () => string
  readonly icon: IconName
  readonly right: Right
}

export const settings: readonly SettingsEntry[] = [
  {
    to: '/settings/people',
    label: m['tenancy.people'],
    what: m['tenancy.people.what'],
    icon: 'people',
    right: 'organisation.manage',
  },
  {
    to: '/settings/teams',
    label: m['tenancy.teams.title'],
    what: m['tenancy.teams.what'],
    icon: 'home',
    right: 'organisation.manage',
  },
  {
    to: '/settings/glass',
    label: m['people.glass.settings'],
    what: m['people.glass.settings.what'],
    icon: 'lock',
    right: 'organisation.manage',
  },
  {
    to: '/settings/incidents',
    label: m['people.incident.settings'],
    what: m['people.incident.settings.what'],
    icon: 'lock',
    right: 'organisation.manage',
  },
  {
    to: '/settings/look',
    label: m['settings.look.title'],
    what: m['settings.look.what'],
    icon: 'eye',
    right: 'organisation.manage',
  },
  {
    to: '/settings/goals',
    label: m['plan.templates.title'],
    what: m['plan.templates.what'],
    icon: 'check',
    right: 'organisation.manage',
  },
  {
    to: '/settings/directory',
    label: m['directory.freshness.label'],
    what: m['directory.freshness.what'],
    icon: 'map',
    right: 'organisation.manage',
  },
  {
    to: '/settings/webform',
    label: m['intake.settings.form'],
    what: m['intake.settings.form.what'],
    icon: 'intake',
    right: 'organisation.manage',
  },
  {
    to: '/settings/services',
    label: m['people.service.settings'],
    what: m['people.service.settings.what'],
    icon: 'paper',
    right: 'organisation.manage',
  },
  {
    to: '/settings/terms',
    label: m['intake.terms.title'],
    what: m['intake.terms.what'],
    icon: 'clock',
    right: 'organisation.manage',
  },
  ...assessment,
  {
    to: '/settings/letters',
    label: m['contact.letter.settings'],
    what: m['contact.letter.settings.what'],
    icon: 'letter',
    right: 'organisation.manage',
  },
  { to: '/settings/backup', label: m['backup.title'], what: m['backup.what'], icon: 'lock', right: 'organisation.manage' },
  { to: '/settings/sign-in', label: m['auth.sso.title'], what: m['auth.sso.what'], icon: 'lock', right: 'organisation.manage' },
  { to: '/settings/mail', label: m['mail.title'], what: m['mail.what'], icon: 'letter', right: 'organisation.manage' },
  {
    to: '/settings/entitlements',
    label: m['finance.entitlements.settings'],
    what: m['finance.entitlements.settings.what'],
    icon: 'money',
    right: 'organisation.manage',
  },
  {
    to: '/settings/reference-amounts',
    label: m['finance.reference.settings'],
    what: m['finance.reference.settings.what'],
    icon: 'money',
    right: 'organisation.manage',
  },
  {
    to: '/settings/debt-help',
    label: m['finance.documents.settings'],
    what: m['finance.documents.settings.what'],
    icon: 'paper',
    right: 'organisation.manage',
  },
  {
    to: '/settings/bank-layouts',
    label: m['finance.layouts.title'],
    what: m['finance.layouts.what'],
    icon: 'money',
    right: 'organisation.manage',
  },
  {
    to: '/settings/sharing',
    label: m['sharing.terms'],
    what: m['sharing.terms.what'],
    icon: 'next',
    right: 'organisation.manage',
  },
  {
    to: '/settings/receiver-kinds',
    label: m['sharing.receiver-kinds'],
    what: m['sharing.receiver-kinds.what'],
    icon: 'paper',
    right: 'organisation.manage',
  },
  {
    to: '/settings/meldcode',
    label: m['safety.weighing.settings'],
    what: m['safety.weighing.settings.what'],
    icon: 'lock',
    right: 'organisation.manage',
  },
  {
    to: '/settings/note-kinds',
    label: m['contact.arranged.kinds'],
    what: m['contact.arranged.kinds.what'],
    icon: 'note',
    right: 'organisation.manage',
  },
  {
    to: '/settings/templates',
    label: m['contact.arranged.templates'],
    what: m['contact.arranged.templates.what'],
    icon: 'paper',
    right: 'organisation.manage',
  },
  {
    to: '/settings/themes',
    label: m['contact.themes'],
    what: m['contact.themes.what'],
    icon: 'meeting',
    right: 'organisation.manage',
  },
  {
    to: '/register',
    label: m['retention.register.title'],
    what: m['retention.register.what'],
    icon: 'paper',
    right: 'organisation.manage',
  },
]
