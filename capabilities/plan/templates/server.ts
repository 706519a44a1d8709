// Example goals: the shipped ones out of the texts, with what the organisation made of them.
import { m } from '#texts'
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { listTemplates, saveTemplate } from './api.ts'
import { offeredHere, readShipped, shippedCodes } from './rules.ts'
import * as store from './store.ts'

const list = handle(listTemplates, async ({ db, actor }) => {
  const shipped = shippedCodes.map((code) => readShipped(code, m[`plan.example.${code}`]()))
  return { rows: offeredHere(shipped, await store.templatesOf(db, actor.tenantId)) }
})

const save = handle(saveTemplate, async ({ db, actor }, { id, code, version, ...text }) => {
  const { tenantId } = actor
  if (version === 0) {
    const made = await store.insertTemplate(db, tenantId, { ...text, id, code })
    return made ? { id, version: 1 } : refuse('conflict', { version: 1 })
  }
  const next = await store.updateTemplate(db, { tenantId, id, version }, text)
  return next === null ? refuse('conflict', { version: version + 1 }) : { id, version: next }
})

export const handlers = [list, save]
