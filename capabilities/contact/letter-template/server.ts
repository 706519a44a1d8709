// Templates and look: those that came along stand beside the organisation's own, until it words them otherwise.
import { fromKey, toPage, versionKey } from '../../../core/kit/page.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { isReadable } from '../../../platform/letters/rules/contrast.ts'
import { letterLook, letterTemplates } from '../door.ts'
import * as api from './api.ts'
import { strayFields } from './rules/merge.ts'
import * as store from './store.ts'

const list = handle(api.listTemplates, async (work) => {
  const [templates, { look, lookVersion }] = await Promise.all([letterTemplates(work), letterLook(work)])
  return { templates, look, lookVersion }
})

const save = handle(api.saveTemplate, async ({ db, actor }, { id, shipped, version, ...text }) => {
  const { tenantId, memberId } = actor
  const [stray] = strayFields(`${text.subject}\n${text.body}`)
  if (stray !== undefined) return refuse('unknown-field', { field: stray })
  const next = await store.saveTemplate(db, { tenantId, id, version, shipped, memberId }, text)
  return next === null ? refuse('conflict', { version }) : { id, version: next }
})

const versions = handle(api.listTemplateVersions, async ({ db, actor: { tenantId } }, { templateId, after, limit }) => {
  const before = fromKey(after, versionKey)?.version ?? null
  return toPage(await store.versionsOf(db, { tenantId, templateId, before, limit }), limit, (row) => String(row.version))
})

const keepLook = handle(api.saveLook, async ({ db, actor }: Work, { version, ...look }) => {
  if (!isReadable(look.colour)) return refuse('colour-too-light')
  const next = await store.saveLook(db, actor.tenantId, { look, version })
  return next === null ? refuse('conflict', { version }) : { id: actor.tenantId, version: next }
})

export const handlers = [list, save, versions, keepLook]
