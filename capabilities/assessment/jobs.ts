// What happens by itself after a life domain was purged: what anybody left half-way about it goes too.
import { listen } from '../../platform/jobs/listeners.ts'
import { forgetFillingsAbout } from './door.ts'
import * as store from './store.ts'

export const listeners = [
  listen('assessment.domain-purged', 'assessment.forget-drafts', async ({ db, tenantId }, lifeDomainIds) => {
    await store.dropDraftsOn(db, tenantId, lifeDomainIds)
    for (const id of lifeDomainIds) {
      const { caseId, domain } = await store.domainAt(db, tenantId, id)
      await forgetFillingsAbout(db, { tenantId, caseId, domain })
    }
  }),
]
