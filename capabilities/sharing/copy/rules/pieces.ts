// From rows as they are kept to pieces of a copy: what is personal of each, its day, and whom else it is about.
import { type Day, isDay } from '../../../../core/kit/day.ts'
import type { About, Content } from '../model.ts'
import { names, textsIn } from './black.ts'

type KeptRow = Readonly<Record<string, unknown>>

/** Kept for the work of the machine or half written: no part of the file. A copy is not copied. */
const noPart = [
  ...['sharing.draft', 'sharing.copy', 'sharing.copy_piece', 'plan.draft', 'plan.presence', 'people.own_folder'],
  ...['people.folder_person', 'mail.outgoing', 'finance.law_sweep_line'],
]
export const isPart = (table: string) => !noPart.includes(table)

/** Earlier texts of a note, pages of post, offers of a task: they have no life of their own. */
export const hangsOn = (table: string) => ['contact.note_version', 'contact.post_page', 'contact.task_offer'].includes(table)

const moment = /(_at|_on|^day|^month)$/
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

const says = (value: unknown) =>
  value !== null &&
  value !== '' &&
  !(typeof value === 'string' && uuid.test(value)) &&
  !(Array.isArray(value) && value.length === 0)

/** What is personal of a row by the register, and its days; keys of the machine are left out. */
export function contentOf(row: KeptRow, personal: readonly string[]): Content {
  const kept = Object.entries(row).filter(([key, value]) => (personal.includes(key) || moment.test(key)) && says(value))
  return Object.fromEntries(kept.filter(([key]) => !/_ids?$/.test(key)))
}

const days = ['happened_at', 'on_day', 'received_on', 'sent_on', 'left_on', 'starts_on', 'day', 'made_on', 'made_at']

/** The day a row is about, as far as it says so. */
export function dayOf(row: KeptRow): Day | null {
  const said = days.map((key) => row[key]).filter((value) => typeof value === 'string')
  return said.map((value) => value.slice(0, 10)).find(isDay) ?? null
}

/** Whether a row points at someone. */
const pointsAt = (row: KeptRow, personId: string) =>
  Object.values(row).some((value) => value === personId || (Array.isArray(value) && value.includes(personId)))

/** Others whom a row names or points at. Their own card is all about them. */
export function aboutOf(row: KeptRow, content: Content, others: readonly { id: string; name: string }[]): About[] {
  const texts = textsIn(content).join('\n')
  return others
    .filter(({ id, name }) => pointsAt(row, id) || names(texts, name))
    .map(({ id, name }) => ({ id, name, whole: row.id === id || row.person_id === id }))
}
