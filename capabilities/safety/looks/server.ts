// Who looked in a closed folder is told once someone in it says so, and not before.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import * as people from '../../people/door.ts'
import { releaseLooks } from './api.ts'
import * as store from './store.ts'

const release = handle(releaseLooks, async ({ db, actor }, { folderId, id }) => {
  const caseId = await store.caseOfFolder(db, actor.tenantId, folderId)
  return (await people.releaseLooks(db, { id, caseId, about: folderId })) ? { id, version: 1 } : refuse('case-unseen')
})

export const handlers = [release]
