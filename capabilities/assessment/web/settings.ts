// What an organisation arranges about knowing a person.
import { m } from '#texts'

export const settings = [
  {
    to: '/settings/instruments',
    label: m['assessment.instrument.settings'],
    what: m['assessment.instrument.settings.what'],
    icon: 'check',
    right: 'organisation.manage',
  },
  {
    to: '/settings/information',
    label: m['assessment.information.settings'],
    what: m['assessment.information.settings.what'],
    icon: 'paper',
    right: 'organisation.manage',
  },
] as const
