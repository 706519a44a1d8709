// What left the house: the register of a case, and each text as it was.
import { id } from '../../../core/kit/id.ts'
import { toPage } from '../../../core/kit/page.ts'
import { handle } from '../../../platform/http/handler.ts'
import { openedCase, reachOf, serviceOfCase } from '../../people/door.ts'
import { settledGround } from '../../people/ground/rules.ts'
import { mayWorkOn } from '../../people/rules.ts'
import { goalsOf, planOfCase } from '../../plan/door.ts'
import { offeredLines, sheetHead, termsAt } from '../door.ts'
import * as api from './api.ts'
import * as store from './store.ts'

const prepare = handle(api.prepareSharing, async (work, { caseId }) => {
  const { db, actor } = work
  const { tenantId } = actor
  const file = await openedCase(db, tenantId, caseId)
  const found = await planOfCase(db, tenantId, caseId)
  const goals = found ? await goalsOf(db, tenantId, found.id) : []
  const [lines, head, terms, reach, service] = await Promise.all([
    offeredLines(work, caseId),
    sheetHead(work),
    termsAt(db, tenantId),
    reachOf(db, tenantId, [file.personId]),
    serviceOfCase(db, tenantId, caseId),
  ])
  const known = reach.get(file.personId)
  const ground = settledGround(service)
  return {
    lines,
    head,
    goals: goals.filter(({ state }) => state === 'now').map(({ id, ownWords }) => ({ id, ownWords })),
    ground: ground ?? terms.ground,
    service: ground === null ? null : (service ?? null),
    sentence: known?.agreed ? '' : (known?.sentence ?? ''),
    open: mayWorkOn(file).ok,
  }
})

const list = handle(api.listDisclosures, async ({ db, actor }, { caseId, after, limit }) => {
  const from = id.safeParse(after).data ?? null
  const rows = await store.disclosuresOf(db, { tenantId: actor.tenantId, caseId, after: from, limit })
  const lines = rows.map(({ sheet, ...row }) => ({
    ...row,
    allowedBy: sheet.allowedBy,
    titles: sheet.lines.map(({ title }) => title),
  }))
  return toPage(lines, limit, (row) => row.id)
})

const open = handle(api.openDisclosure, async ({ db, actor }, { disclosureId }) => ({
  sheet: await store.sheetOf(db, actor.tenantId, disclosureId),
}))

export const handlers = [prepare, list, open]
