// What other topics and higher capabilities may do with what is known of a person, inside their own transaction.
import type { Db } from '../../platform/db/pools.ts'
import type { Item } from './information/model.ts'
import { itemsAlong } from './information/rules/along.ts'
import { listOf } from './information/rules/telling.ts'
import * as information from './information/store.ts'
import { questionsAbout, withoutAnswers } from './instrument/rules/fill-in.ts'
import { outcomesOf } from './instrument/rules/scoring.ts'
import * as instruments from './instrument/store.ts'
import type { LifeDomain } from './model.ts'
import * as store from './store.ts'

export const { openedDomains, domainsOf, entriesOf } = store

interface About {
  tenantId: string
  caseId: string
  domain: LifeDomain
}

/** Takes the answers about a life domain out of everything that was filled in for a case. */
export async function eraseAnswersAbout(db: Db, { tenantId, caseId, domain }: About): Promise<void> {
  const rows = await instruments.filledInOf(db, tenantId, caseId)
  const versions = await instruments.instrumentsAt(db, tenantId, [...new Set(rows.map((one) => one.instrumentId))])
  const keys = new Map(versions.map((one) => [one.id, questionsAbout(one.definition, domain)]))
  for (const { id, instrumentId, answers } of rows) {
    const gone = (keys.get(instrumentId) ?? []).filter((key) => key in answers)
    if (gone.length > 0) await instruments.eraseAnswers(db, { tenantId, id, keys: gone })
  }
}

/** Takes them out of the lists that anybody left half-way. For the background, which is bound to no one's own. */
export async function forgetFillingsAbout(db: Db, { tenantId, caseId, domain }: About): Promise<void> {
  for (const { id, body, definition } of await instruments.fillingsOfCase(db, tenantId, caseId)) {
    const kept = withoutAnswers(body, questionsAbout(definition, domain))
    if (kept !== body) await instruments.rewriteFilling(db, { tenantId, id, body: kept })
  }
}

/** What everybody should be told: the list that comes along, with what the organisation made of it. */
export async function informationItems(db: Db, tenantId: string): Promise<Item[]> {
  return listOf(itemsAlong, await information.ownItems(db, tenantId))
}

/** What someone was told so far, newest first; and that they were told. */
export const { givenOf: informationGiven, insertGiven: insertInformation } = information

/** What came of the lists that were filled in and count, the newest first, under the name the list had then. */
export async function outcomesOfCase(db: Db, tenantId: string, caseId: string) {
  const rows = (await instruments.filledInOf(db, tenantId, caseId)).filter(({ withdrawnOn }) => withdrawnOn === null)
  const versions = await instruments.instrumentsAt(db, tenantId, [...new Set(rows.map((one) => one.instrumentId))])
  const byId = new Map(versions.map((one) => [one.id, one.definition]))
  return rows.flatMap(({ id, instrumentId, filledOn, answers }) => {
    const asked = byId.get(instrumentId)
    return asked ? [{ id, title: asked.title, filledOn, outcomes: outcomesOf(asked, answers) }] : []
  })
}
