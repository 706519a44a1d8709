// What may be asked about the closed register of complaints, incidents, calamities and aggression.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, version, versionOrNone } from '../../../core/kit/receipt.ts'
import { roleNames } from '../../../core/kit/rights.ts'
import { incidentLine, incidentSetting, incidentText, incidentView, stepKind, stepWords } from './model.ts'

const ofIncident = { about: { view: 'people.incident', by: 'incidentId' } } as const
const change = { trace: 'change', final: true, gives: receipt } as const

export const reportIncident = operation({
  name: 'people.report-incident',
  does: 'Reports a complaint, an incident, a calamity or aggression to the closed register, about a case the asker sees or about none.',
  method: 'POST',
  path: '/people/incidents',
  about: 'own',
  right: 'anyone',
  ...change,
  asks: incidentText.extend({ id }),
  refuses: ['day-to-come', 'incident-no-case'],
})

export const listIncidents = operation({
  name: 'people.list-incidents',
  does: 'Gives what the asker reported, or, to the keepers of the register, all of it; the last first.',
  method: 'GET',
  path: '/people/incidents',
  about: 'own',
  right: 'anyone',
  trace: 'look',
  asks: z.object({ ...pageAsk, which: z.enum(['mine', 'open', 'all']).default('mine') }),
  gives: pageOf(incidentLine).extend({ keeps: z.boolean() }),
  refuses: [],
})

export const openIncident = operation({
  name: 'people.open-incident',
  does: 'Gives what was reported and how it stands; to the keepers of the register also what was done and found.',
  method: 'GET',
  path: '/people/incidents/{incidentId}',
  ...ofIncident,
  right: 'anyone',
  trace: 'look',
  asks: z.object({ incidentId: id }),
  gives: incidentView,
  refuses: [],
})

export const followIncident = operation({
  name: 'people.follow-incident',
  does: 'Writes down what was done with a report, or which measure was taken, as a keeper of the register.',
  method: 'POST',
  path: '/people/incidents/{incidentId}/steps',
  ...ofIncident,
  right: 'anyone',
  ...change,
  asks: z.object({ incidentId: id, version, id, kind: stepKind, words: stepWords }),
  refuses: ['conflict', 'incident-closed', 'incident-not-keeper'],
})

export const closeIncident = operation({
  name: 'people.close-incident',
  does: 'Closes a report with what was found, as a keeper of the register who did not report it.',
  method: 'POST',
  path: '/people/incidents/{incidentId}/closing',
  ...ofIncident,
  right: 'anyone',
  ...change,
  asks: z.object({ incidentId: id, version, id, words: stepWords }),
  refuses: ['conflict', 'incident-closed', 'incident-own', 'incident-not-keeper'],
})

export const openIncidentSetting = operation({
  name: 'people.open-incident-setting',
  does: 'Gives which roles keep the closed register; version 0: whoever looks after privacy.',
  method: 'GET',
  path: '/people/incident-setting',
  about: 'own',
  right: 'organisation.manage',
  trace: 'look',
  asks: z.object({}),
  gives: incidentSetting,
  refuses: [],
})

export const arrangeIncidents = operation({
  name: 'people.arrange-incidents',
  does: 'Sets which roles keep the closed register. What it was before stays on record.',
  method: 'PUT',
  path: '/people/incident-setting',
  about: 'own',
  right: 'organisation.manage',
  ...change,
  asks: z.object({ version: versionOrNone, roles: z.array(z.enum(roleNames)).min(1).max(roleNames.length) }),
  refuses: ['conflict', 'incident-role'],
})
