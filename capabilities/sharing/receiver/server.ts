// Who can receive what is shared: services of the sociale kaart with what fits, and whoever may get a report.
import { handle } from '../../../platform/http/handler.ts'
import { candidates, foundContacts, foundServices, freshnessOf } from '../../directory/door.ts'
import { whatFits } from '../../directory/rules/fits.ts'
import { clientCard, openedCase, peopleOf, professionalsOf } from '../../people/door.ts'
import { goalAt, isGoalOfCase } from '../../plan/door.ts'
import { needOf } from '../../plan/offer/rules.ts'
import * as api from './api.ts'
import { receiversBy } from './rules.ts'

/** As many as one looks through before typing more of a name. */
const mostReceivers = 6

const find = handle(api.findReceivers, async ({ db, actor, today }, { caseId, goalId, words }) => {
  const { tenantId } = actor
  const file = await openedCase(db, tenantId, caseId)
  const goal =
    goalId !== null && (await isGoalOfCase(db, { tenantId, caseId, goalId })) ? await goalAt(db, tenantId, goalId) : null
  const domain = goal?.domain || null
  const [card, around, { staleAfterDays }] = await Promise.all([
    clientCard(db, tenantId, caseId),
    peopleOf(db, tenantId, file.folderId),
    freshnessOf(db, tenantId),
  ])
  const need = needOf({ ...card, around: around.map(({ role }) => role) }, { domain, teamId: file.teamId, today })
  // Who types a name wants that one, whatever it is about and for whom; it still says what does not fit.
  const asked = words === '' ? need : { ...need, domain: null, age: null }
  const services =
    words === ''
      ? await candidates(db, tenantId, domain)
      : await foundServices(db, { tenantId, words, after: null, limit: 5 * mostReceivers })
  const fits = whatFits(asked, services, { today, staleAfterDays })
  return { rows: fits.slice(0, mostReceivers), left: Math.max(0, fits.length - mostReceivers) }
})

const findForReport = handle(api.findReportReceivers, async ({ db, actor, today }, { caseId, words }) => {
  const { tenantId } = actor
  const [around, book] = await Promise.all([
    professionalsOf(db, tenantId, caseId),
    words === '' ? [] : foundContacts(db, { tenantId, words, after: null, limit: mostReceivers }),
  ])
  return { rows: receiversBy(words, { around, book }, today).slice(0, mostReceivers) }
})

export const handlers = [find, findForReport]
