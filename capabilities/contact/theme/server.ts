// Working aids per theme: ours, over which lies what the organisation made of them.
import { fromKey, toPage, versionKey } from '../../../core/kit/page.ts'
import { readData } from '../../../platform/files/read-data.ts'
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { arranged } from '../door.ts'
import { arrangeTheme, listThemes, listThemeVersions, openTheme } from './api.ts'
import { shippedThemes, type Theme, theme } from './model.ts'

/** The working aids that we bring along, by their code, in the order of the shelf. */
export const shipped: ReadonlyMap<string, Theme> = new Map(
  shippedThemes.map((code) => [code, theme.parse(readData(import.meta.dirname, `shipped/${code}.json`))]),
)

const topicOf = (code: string) => `theme.${code}`

const list = handle(listThemes, async ({ db, actor }) => {
  const own = await arranged.arrangedUnder(db, actor.tenantId, topicOf(''))
  const all = new Map(shipped)
  for (const { topic, content } of own) all.set(topic.slice(topicOf('').length), theme.parse(content))
  return { themes: [...all].map(([code, { title, about, hidden }]) => ({ code, title, about, hidden })) }
})

const open = handle(openTheme, async ({ db, actor }, { code }) => {
  const own = await arranged.arrangedFor(db, actor.tenantId, topicOf(code))
  const ours = shipped.get(code) ?? null
  const now = own ? theme.parse(own.content) : ours
  return now ? { code, id: own?.id ?? null, version: own?.version ?? 0, theme: now, shipped: ours } : refuse('absent')
})

const set = handle(arrangeTheme, async ({ db, actor }, { code, id, version, theme: content }) => {
  const { tenantId, memberId } = actor
  const topic = topicOf(code)
  const now = await arranged.arrangedFor(db, tenantId, topic)
  const at = { tenantId, memberId, id: now?.id ?? id, topic, version, content }
  const next = await arranged.arrange(db, at)
  return next === null ? refuse('conflict', { version: now?.version ?? 0 }) : { id: at.id, version: next }
})

const versions = handle(listThemeVersions, async ({ db, actor: { tenantId } }, { code, after, limit }) => {
  const before = fromKey(after, versionKey)?.version ?? null
  const rows = await arranged.arrangedBefore(db, { tenantId, topic: topicOf(code), before, limit })
  const page = toPage(rows, limit, (row) => String(row.version))
  return { ...page, rows: page.rows.map(({ content, ...row }) => ({ ...row, theme: theme.parse(content) })) }
})

export const handlers = [list, open, set, versions]
