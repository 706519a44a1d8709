// What was changed about something in the sociale kaart: who, when, and what stood there before.
import { m } from '#texts'
import { Section } from '../../../platform/web/parts/Page.tsx'
import { Failure, Loading, LoadMore } from '../../../platform/web/parts/states.tsx'
import { useList } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { dayNear, dayOfMoment } from '../../../platform/web/when.ts'
import { listChanges } from '../history/api.ts'
import type { ChangeLine, FieldChange } from '../history/model.ts'

/** Fields whose texts may be shown as they stand; of the others only that they changed. */
const plain = [
  'name',
  'role',
  'phone',
  'email',
  'website',
  'reach',
  'street',
  'postcode',
  'town',
  'applyHow',
  'timesNote',
  'costNote',
] as const
const named = [
  ...plain,
  'description',
  'accessibility',
  'form',
  'domains',
  'audiences',
  'minAge',
  'maxAge',
  'languages',
  'costCents',
  'waitingDays',
  'times',
  'access',
  'paused',
  'areas',
  'places',
  'organisationId',
  'teamId',
] as const

/** The plain fields hold texts. */
const said = (value: FieldChange['before']) => (typeof value === 'string' && value !== '' ? value : '–')

function fieldWords({ field, before, after }: FieldChange): string {
  const known = named.find((one) => one === field)
  if (!known) return ''
  const label = m[`directory.field.${known}`]()
  if (!plain.some((one) => one === field)) return label
  return m['directory.history.from-to']({ label, before: said(before), after: said(after) })
}

function Line({ row }: { row: ChangeLine }) {
  const today = useToday()
  const fields = row.fields.map(fieldWords).filter(Boolean)
  return (
    <li>
      <p>{m[`directory.history.${row.what}`]({ name: row.changedByName, day: dayNear(dayOfMoment(row.changedAt), today) })}</p>
      {fields.length > 0 ? <p className="history-fields">{fields.join(' · ')}</p> : null}
    </li>
  )
}

function Lines({ thingId }: { thingId: string }) {
  const list = useList(listChanges, { thingId, limit: 10 })
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Loading lines={2} />
  return (
    <>
      <ul className="stack tight">
        {list.rows.map((row) => (
          <Line key={row.id} row={row} />
        ))}
      </ul>
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </>
  )
}

export function History({ thingId }: { thingId: string }) {
  return (
    <Section title={m['directory.history']()}>
      <Lines thingId={thingId} />
    </Section>
  )
}
