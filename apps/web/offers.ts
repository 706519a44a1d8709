// What one may begin from any page: found in the search window, and by its key.
import { m } from '#texts'
import type { Offer } from '../../platform/web/parts/Shell.tsx'

export const offers: readonly Offer[] = [
  { to: '/intake/quick', label: m['intake.quick.new'](), icon: 'intake', shortcut: 'v', right: 'request.register' },
  { to: '/people/incidents', label: m['people.incident.from-case'](), icon: 'mind', shortcut: 'i' },
]
