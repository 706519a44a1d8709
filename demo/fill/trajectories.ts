// Ways through debt counselling as rows: each phase with its days, and the papers it takes.
import { insertAll } from '../../platform/db/fill.ts'
import { type ToldPaper, type ToldPhase, waysOf } from '../trajectories.ts'
import type { DayOffset } from '../units.ts'
import type { Filling } from './filling.ts'

export async function fillTrajectories({ db, tenant, tenantId, id, on, placeOf }: Filling): Promise<void> {
  const dayOf = (offset: DayOffset | undefined) => (offset === undefined ? null : on(offset))
  for (const { one, way } of waysOf(tenant.cases)) {
    const base = { tenantId, caseId: id('case', one.key), ...placeOf(one) }
    const trajectoryId = id('trajectory', one.key)
    const phaseRow = ({ day, decided, until, ...phase }: ToldPhase, place: number) => ({
      ...{ ...base, trajectoryId, id: id('trajectoryPhase', `${one.key}/${place}`) },
      ...{ kind: null, decision: null, freeCents: null, because: '', steps: [] },
      ...phase,
      ...{ startedOn: on(day), decidedOn: dayOf(decided), endedOn: dayOf(until) },
    })
    const paperRow = ({ day, because = '', ...paper }: ToldPaper) => ({ ...base, ...paper, since: on(day), because })
    await insertAll(db, 'finance.trajectory', [{ ...base, id: trajectoryId }])
    await insertAll(db, 'finance.trajectoryPhase', way.phases.map(phaseRow))
    await insertAll(db, 'finance.document', way.papers.map(paperRow))
  }
}
