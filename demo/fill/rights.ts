// What people asked about their own file: one that runs and is nearly due, and one that was decided.
import { addMonths } from '../../core/kit/day.ts'
import { insertAll } from '../../platform/db/fill.ts'
import { baseOf, type Filling } from './filling.ts'

export async function fillRights(filling: Filling): Promise<void> {
  const { db, tenant, id, on } = filling
  const [first, second] = tenant.cases.filter(({ owner, safety, closed }) => owner === 'joost' && !safety && closed === undefined)
  if (!(first && second)) return
  const handlerId = id('member', 'joost')
  const open = {
    ...{ ...baseOf(filling, first), id: id('rights', 'open'), kind: 'access', byWhom: 'self', how: 'spoken' },
    asked: 'Ik wil lezen wat jullie allemaal over mij hebben opgeschreven.',
    ...{ receivedOn: on(-24), dueOn: addMonths(on(-24), 1), handlerId, madeBy: handlerId },
    ...{ identity: 'known', checkedBy: handlerId, checkedOn: on(-24) },
  }
  const decided = {
    ...{ ...baseOf(filling, second), id: id('rights', 'decided'), kind: 'correction', byWhom: 'self', how: 'letter' },
    asked: 'Er staat dat ik niet kwam. Ik heb toen afgebeld.',
    ...{ receivedOn: on(-60), dueOn: addMonths(on(-60), 1), handlerId, madeBy: handlerId },
    ...{ identity: 'known', checkedBy: handlerId, checkedOn: on(-58) },
    ...{ outcome: 'granted', reason: 'U hebt gelijk. Wij hebben erbij gezet dat u had afgebeld.' },
    ...{ decidedBy: handlerId, decidedOn: on(-50) },
  }
  await insertAll(db, 'sharing.rightsRequest', [open])
  await insertAll(db, 'sharing.rightsRequest', [decided])
  const copyId = id('copy', 'open')
  const base = baseOf(filling, first)
  const copy = { ...base, id: copyId, requestId: open.id, madeBy: handlerId, madeOn: on(-3) }
  const piece = {
    ...{ ...base, copyId, id: id('copy-piece', 'first'), nth: 1, keptTable: 'people.case_file', sourceKey: base.caseId },
    ...{ onDay: on(-3), content: JSON.stringify({ subject: first.title }), about: '[]' },
  }
  await insertAll(db, 'sharing.copy', [copy])
  await insertAll(db, 'sharing.copyPiece', [piece])
}
