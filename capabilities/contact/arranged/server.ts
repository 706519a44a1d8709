// Kinds of note and templates: load, decide, save.
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { noteKinds } from '../door.ts'
import { arrangeNoteKinds, arrangeTemplates, listNoteKinds, listTemplates } from './api.ts'
import { templateList } from './model.ts'
import { mayArrangeKinds } from './rules.ts'
import * as store from './store.ts'

interface Setting {
  id: string
  topic: string
  version: number
  content: unknown
}

/** Saves what was set, on top of what the asker saw. */
async function set({ db, actor }: Work, { id, topic, version, content }: Setting) {
  const { tenantId, memberId } = actor
  const next = await store.arrange(db, { tenantId, memberId, id, topic, version, content })
  if (next !== null) return { id, version: next }
  return refuse('conflict', { version: (await store.arrangedFor(db, tenantId, topic))?.version ?? 0 })
}

const kinds = handle(listNoteKinds, ({ db, actor }) => noteKinds(db, actor.tenantId))

const setKinds = handle(arrangeNoteKinds, async (work, { id, version, kinds: asked }) => {
  const now = await noteKinds(work.db, work.actor.tenantId)
  const may = mayArrangeKinds(asked, now.kinds)
  if (!may.ok) return refuse(may.reason)
  return set(work, { id: now.id ?? id, topic: 'note-kinds', version, content: asked })
})

const templates = handle(listTemplates, async ({ db, actor }) => {
  const now = await store.arrangedFor(db, actor.tenantId, 'templates')
  return { id: now?.id ?? null, version: now?.version ?? 0, templates: templateList.parse(now?.content ?? []) }
})

const setTemplates = handle(arrangeTemplates, async (work, { id, version, templates: asked }) => {
  if (new Set(asked.map((one) => one.id)).size < asked.length) return refuse('template-twice')
  const now = await store.arrangedFor(work.db, work.actor.tenantId, 'templates')
  return set(work, { id: now?.id ?? id, topic: 'templates', version, content: asked })
})

export const handlers = [kinds, setKinds, templates, setTemplates]
