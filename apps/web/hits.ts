// What the server finds, as entries of the search window.
import { m } from '#texts'
import { find } from '../../platform/search/api.ts'
import type { Hit } from '../../platform/search/model.ts'
import { call } from '../../platform/web/call.ts'
import type { Entry, Search } from '../../platform/web/palette.ts'
import type { IconName } from '../../platform/web/parts/Icon.tsx'

const kinds: Record<string, { icon: IconName; group: () => string }> = {
  person: { icon: 'person', group: m['app.hits.people'] },
  case: { icon: 'person', group: m['app.hits.people'] },
  request: { icon: 'intake', group: m['app.hits.requests'] },
  note: { icon: 'note', group: m['app.hits.notes'] },
  plan: { icon: 'check', group: m['app.hits.plans'] },
  signal: { icon: 'signal', group: m['app.hits.signals'] },
  service: { icon: 'map', group: m['app.hits.directory'] },
  organisation: { icon: 'home', group: m['app.hits.directory'] },
  contact: { icon: 'phone', group: m['app.hits.directory'] },
}

/** The page of a hit: its case, or its own page. */
function pageOf(hit: Hit): string {
  if (hit.kind === 'request') return `/intake/${hit.id}`
  if (hit.kind === 'signal') return `/signal/${hit.id}`
  if (hit.kind === 'service') return `/directory/services/${hit.id}`
  if (hit.kind === 'organisation') return `/directory/organisations/${hit.id}`
  if (hit.kind === 'contact') return `/directory/contacts/${hit.id}`
  return `/people/${hit.caseId ?? hit.id}`
}

function entryOf(hit: Hit): Entry {
  const kind = kinds[hit.kind] ?? { icon: 'next' as const, group: m['app.hits.other'] }
  const beside = hit.snippet.replace(/[‹›]/g, '')
  return { key: `${hit.kind} ${hit.id}`, title: hit.title, beside, icon: kind.icon, group: kind.group(), to: pageOf(hit) }
}

export const search: Search = async (asked, signal) => {
  const { rows } = await call(find, { asked, limit: 20 }, { signal })
  return rows.map(entryOf)
}
