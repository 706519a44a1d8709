// The address book: load, decide, save, and write down what changed.
import { id } from '../../../core/kit/id.ts'
import { toPage } from '../../../core/kit/page.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { checkedNow, seenAt, writeDown, wrongPlace } from '../door.ts'
import { differences } from '../rules/differences.ts'
import * as api from './api.ts'
import type { ContactText } from './model.ts'
import * as store from './store.ts'

const wrongIn = ({ db, actor: { tenantId } }: Work, { organisationId, teamId }: ContactText) =>
  wrongPlace(db, tenantId, { organisationId, teamIds: [teamId] })

const find = handle(api.findContacts, async ({ db, actor: { tenantId } }, { after, ...filter }) => {
  const from = id.safeParse(after)
  const rows = await store.found(db, { ...filter, tenantId, after: from.success ? from.data : null })
  return toPage(rows, filter.limit, (row) => row.id)
})

const open = handle(api.openContact, ({ db, actor: { tenantId } }, { contactId }) => store.contactAt(db, tenantId, contactId))

const add = handle(api.addContact, async (work, row) => {
  const wrong = await wrongIn(work, row)
  if (wrong) return refuse(wrong)
  await store.insertContact(work.db, { ...row, tenantId: work.actor.tenantId, ...checkedNow(work) })
  await writeDown(work, row.id, { what: 'added' })
  return { id: row.id, version: 1 }
})

const change = handle(api.changeContact, async (work, { contactId, version, ...to }) => {
  const wrong = await wrongIn(work, to)
  if (wrong) return refuse(wrong)
  const before = await store.contactAt(work.db, work.actor.tenantId, contactId)
  const next = await store.updateContact(work.db, seenAt(work, contactId, version), { ...to, ...checkedNow(work) })
  if (next === null) return refuse('conflict', { version: before.version })
  await writeDown(work, contactId, { what: 'changed', fields: differences(before, to) })
  return { id: contactId, version: next }
})

const check = handle(api.checkContact, async (work, { contactId, version }) => {
  const next = await store.updateContact(work.db, seenAt(work, contactId, version), checkedNow(work))
  if (next === null) {
    const now = await store.contactAt(work.db, work.actor.tenantId, contactId)
    return refuse('conflict', { version: now.version })
  }
  await writeDown(work, contactId, { what: 'checked' })
  return { id: contactId, version: next }
})

const remove = handle(api.removeContact, async (work, { contactId, version, removed }) => {
  const next = await store.removeContact(work.db, seenAt(work, contactId, version), removed)
  if (next === null) {
    const now = await store.contactAt(work.db, work.actor.tenantId, contactId)
    return refuse('conflict', { version: now.version })
  }
  await writeDown(work, contactId, { what: removed ? 'removed' : 'put-back' })
  return { id: contactId, version: next }
})

export const handlers = [find, open, add, change, check, remove]
