// What stands in the closed register: one that was closed with a finding, and one that was just reported.
import { insertAll } from '../../platform/db/fill.ts'
import type { Filling } from './filling.ts'

export async function fillIncidents({ db, tenant, tenantId, id, on, at }: Filling): Promise<void> {
  const [joost, gerda, ineke] = ['joost', 'gerda', 'ineke'].map((key) => tenant.members.find((one) => one.key === key))
  if (!(joost && gerda && ineke)) return
  const [closed, open] = [id('incident', 'closed'), id('incident', 'open')]
  const rows = [
    {
      ...{ tenantId, id: closed, kind: 'aggression', happenedOn: on(-40), reporterId: id('member', gerda.key), state: 'closed' },
      ...{ reportedAt: at(-40, '11:20'), version: 3 },
      what: 'Aan de balie schold iemand en sloeg met de hand op het glas. Daarna liep hij weg. Niemand is geraakt.',
    },
    {
      ...{ tenantId, id: open, kind: 'complaint', happenedOn: on(-2), reporterId: id('member', joost.key), state: 'reported' },
      ...{ reportedAt: at(-1, '09:05'), version: 1 },
      what: 'Iemand vindt dat wij drie weken niet terugbelden. Dat klopt: het briefje was zoek.',
    },
  ]
  const step = { tenantId, incidentId: closed, byId: id('member', ineke.key) }
  const steps = [
    {
      ...{ ...step, id: id('incident-step', 'measure'), kind: 'measure', madeAt: at(-38, '10:00') },
      words: 'De knop onder de balie is nagekeken. Twee mensen aan de balie op woensdag.',
    },
    {
      ...{ ...step, id: id('incident-step', 'finding'), kind: 'finding', madeAt: at(-30, '15:30') },
      words: 'Goed gehandeld. De wachttijd stond nergens, dat maakte boos. Er hangt nu een bord.',
    },
  ]
  await insertAll(db, 'people.incident', rows)
  await insertAll(db, 'people.incidentStep', steps)
}
