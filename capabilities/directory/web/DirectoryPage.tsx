// Sociale kaart: everything there is in the district, found while one types; what is done together stands first.
import { useEffect, useRef, useState } from 'react'
import { m } from '#texts'
import { useAction } from '../../../platform/web/palette.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { SelectField } from '../../../platform/web/parts/ChoiceField.tsx'
import { useGo, useInAddress } from '../../../platform/web/parts/Link.tsx'
import { Page } from '../../../platform/web/parts/Page.tsx'
import { Empty, Failure, Loading, LoadMore } from '../../../platform/web/parts/states.tsx'
import { Filters, TabLinks } from '../../../platform/web/parts/Tabs.tsx'
import { TextField } from '../../../platform/web/parts/TextField.tsx'
import { useList, useLook } from '../../../platform/web/queries.ts'
import { useMay } from '../../../platform/web/session.ts'
import { openChoices } from '../history/api.ts'
import type { Area } from '../history/model.ts'
import { findServices } from '../offer/api.ts'
import { audiences, domains, kinds, languages, type ServiceLine } from '../offer/model.ts'
import { kindOf } from '../rules/kinds.ts'
import './directory.css'
import { OrganisationDialog } from './OrganisationDialog.tsx'
import { audienceWords, domainWords, languageWords } from './parts/words.ts'
import { ServiceCard } from './ServiceCard.tsx'

const everything = 'all'

/** What was typed, once the hand rests. */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed.trim()), 120)
    return () => clearTimeout(timer)
  }, [typed])
  return settled
}

/** The rows shown last, until the next ones are in: a list that one types at does not blink. */
export function useSteady<Row>(rows: readonly Row[], pending: boolean): readonly Row[] {
  const last = useRef(rows)
  if (!pending) last.current = rows
  return last.current
}

export function DirectoryTabs() {
  const tabs = [
    { to: '/directory', label: m['directory.tab.services']() },
    { to: '/directory/contacts', label: m['directory.tab.contacts']() },
  ]
  return <TabLinks label={m['directory.title']()} tabs={tabs} />
}

type Choice = readonly { value: string; label: string }[]

function Choices({
  areas,
  at,
  set,
}: {
  areas: readonly Area[]
  at: Readonly<Record<string, string | undefined>>
  set: (to: Record<string, string | undefined>) => void
}) {
  const lists: [key: string, label: string, all: string, choices: Choice][] = [
    ['area', m['directory.area'](), m['directory.area.any'](), areas.map(({ teamId, name }) => ({ value: teamId, label: name }))],
    [
      'domain',
      m['directory.domain'](),
      m['directory.domain.any'](),
      domains.map((value) => ({ value, label: domainWords(value) })),
    ],
    [
      'audience',
      m['directory.audience'](),
      m['directory.audience.any'](),
      audiences.map((value) => ({ value, label: audienceWords(value) })),
    ],
    [
      'language',
      m['directory.language'](),
      m['directory.language.any'](),
      languages.map((value) => ({ value, label: languageWords(value) })),
    ],
  ]
  return (
    <div className="directory-choices">
      {lists.map(([key, label, all, choices]) => (
        <SelectField
          key={key}
          name={key}
          label={label}
          quietLabel
          value={choices.some(({ value }) => value === at[key]) ? (at[key] as string) : everything}
          choices={[{ value: everything, label: all }, ...choices]}
          onChange={(value) => set({ [key]: value === everything ? undefined : value })}
        />
      ))}
    </div>
  )
}

/** Services under the heading of how they are given, in the order in which they came. */
function Services({ rows, staleAfterDays }: { rows: readonly ServiceLine[]; staleAfterDays: number }) {
  const groups = [...Map.groupBy(rows, (row) => kindOf(row.form))]
  return groups.map(([kind, services]) => (
    <section key={kind} className="section">
      <h2 className="directory-kind">{m[`directory.kind.${kind}`]()}</h2>
      <ul className="stack">
        {services.map((service) => (
          <ServiceCard key={service.id} service={service} staleAfterDays={staleAfterDays} />
        ))}
      </ul>
    </section>
  ))
}

function Adding() {
  const go = useGo()
  const [open, setOpen] = useState(false)
  const add = () => go('/directory/services/new')
  useAction({ key: 'directory.add', title: m['directory.service.add'](), icon: 'map', group: m['directory.title'](), run: add })
  return (
    <>
      <Button onClick={() => setOpen(true)}>{m['directory.organisation.add']()}</Button>
      <Button kind="primary" icon="plus" onClick={add}>
        {m['directory.service.add']()}
      </Button>
      {open ? <OrganisationDialog onClose={() => setOpen(false)} onSaved={(id) => go(`/directory/organisations/${id}`)} /> : null}
    </>
  )
}

export default function DirectoryPage() {
  const mayEdit = useMay('directory.edit')
  const [at, set] = useInAddress()
  const [typed, setTyped] = useState('')
  const words = useSettled(typed)
  const { data: choices } = useLook(openChoices, {})
  const kind = kinds.find((one) => one === at.kind)
  const list = useList(findServices, {
    words,
    ...(at.area ? { teamId: at.area } : {}),
    ...(at.domain ? { domain: at.domain } : {}),
    ...(at.audience ? { audience: at.audience } : {}),
    ...(at.language ? { language: at.language } : {}),
    ...(kind ? { kind } : {}),
    ...(at.old ? { stale: true } : {}),
  })
  const rows = useSteady(list.rows, list.isPending)
  const narrowed = words !== '' || Object.values(at).some(Boolean)
  return (
    <Page title={m['directory.title']()} lead={m['directory.lead']()} actions={mayEdit ? <Adding /> : undefined}>
      <DirectoryTabs />
      <div className="directory-find">
        <TextField
          name="words"
          label={m['directory.find']()}
          quietLabel
          placeholder={m['directory.find']()}
          value={typed}
          onChange={setTyped}
          startHere
        />
        <Choices areas={choices?.areas ?? []} at={at} set={set} />
        <div className="beside">
          <Filters
            label={m['directory.kind']()}
            chosen={kind ?? everything}
            filters={[everything, ...kinds].map((key) => ({
              key,
              label: key === everything ? m['directory.kind.any']() : m[`directory.kind.short.${key as 'collective'}`](),
            }))}
            onChoose={(key) => set({ kind: key === everything ? undefined : key })}
          />
          <Filters
            label={m['directory.stale.filter']()}
            chosen={at.old ? 'old' : ''}
            filters={[{ key: 'old', label: m['directory.stale.filter']() }]}
            onChoose={() => set({ old: at.old ? undefined : 'yes' })}
          />
        </div>
      </div>
      {list.error ? <Failure failure={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending && rows.length === 0 ? <Loading lines={6} /> : null}
      {list.data && rows.length === 0 ? (
        <Empty title={narrowed ? m['directory.none']() : m['directory.empty']()}>
          {narrowed ? m['directory.none.more']() : m['directory.empty.more']()}
        </Empty>
      ) : null}
      <Services rows={rows} staleAfterDays={choices?.staleAfterDays ?? 1000} />
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </Page>
  )
}
