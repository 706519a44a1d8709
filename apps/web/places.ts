// The places of the navigation; the first four stand under the thumb on a phone.
import { m } from '#texts'
import type { Place } from '../../platform/web/parts/Shell.tsx'

export const places: readonly Place[] = [
  { to: '/', label: m['app.place.today'](), icon: 'today' },
  { to: '/people', label: m['app.place.people'](), icon: 'people', right: 'case.read' },
  { to: '/intake', label: m['app.place.intake'](), icon: 'intake', right: 'request.register' },
  { to: '/agenda', label: m['contact.agenda'](), icon: 'calendar', right: 'case.read' },
  { to: '/team', label: m['people.team.title'](), icon: 'people', right: 'team.lead' },
  { to: '/directory', label: m['app.place.directory'](), icon: 'map' },
  { to: '/signal', label: m['app.place.signal'](), icon: 'signal' },
  { to: '/colleagues', label: m['tenancy.people'](), icon: 'people', right: 'trace.review' },
  { to: '/audit', label: m['audit.title'](), icon: 'eye', right: 'trace.review' },
  { to: '/settings', label: m['app.place.settings'](), icon: 'edit', right: 'organisation.manage' },
]
