// One organisation: what it offers, where, and whom one calls there.
import { useState } from 'react'
import { m } from '#texts'
import type { Given as GivenBy } from '../../../core/kit/operation.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { useGo, usePathId } from '../../../platform/web/parts/Link.tsx'
import { Facts, List, Row } from '../../../platform/web/parts/List.tsx'
import { Menu } from '../../../platform/web/parts/Menu.tsx'
import { Page, Section } from '../../../platform/web/parts/Page.tsx'
import { Pill, Sheet } from '../../../platform/web/parts/small.tsx'
import { Empty, Looked } from '../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../platform/web/queries.ts'
import { failureSentence } from '../../../platform/web/sentences.ts'
import { useMay } from '../../../platform/web/session.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { openChoices } from '../history/api.ts'
import { checkOrganisation, openOrganisation, removeOrganisation, removePlace } from '../organisation/api.ts'
import type { OrganisationView, PlaceView } from '../organisation/model.ts'
import { Checked, tellRemoved } from './Checked.tsx'
import { ContactDialog } from './ContactDialog.tsx'
import { ContactList } from './ContactList.tsx'
import './directory.css'
import { History } from './History.tsx'
import { OrganisationDialog } from './OrganisationDialog.tsx'
import { PlaceDialog } from './PlaceDialog.tsx'
import { Mail, Phone, Site } from './Reach.tsx'
import { ServiceCard } from './ServiceCard.tsx'

type Opened = GivenBy<typeof openOrganisation>
type Over = 'organisation' | 'place' | 'contact' | PlaceView | null

const failed = (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' })

function Services({ services, staleAfterDays }: Opened & { staleAfterDays: number }) {
  return (
    <Section title={m['directory.services']()}>
      {services.length === 0 ? <Empty title={m['directory.services.none']()} /> : null}
      <ul className="stack">
        {services.map((service) => (
          <ServiceCard key={service.id} service={service} staleAfterDays={staleAfterDays} own />
        ))}
      </ul>
    </Section>
  )
}

function Places({ places, open }: { places: readonly PlaceView[]; open: (over: Over) => void }) {
  const mayEdit = useMay('directory.edit')
  const remove = useChange(removePlace)
  const take = async ({ id: placeId, version, removed, name }: PlaceView) => {
    const done = await remove.mutateAsync({ placeId, version, removed: !removed })
    if (!removed) tellRemoved(name, () => remove.mutateAsync({ placeId, version: done.version, removed: false }))
  }
  const entries = (place: PlaceView) => [
    { key: 'edit', label: m['directory.edit'](), icon: 'edit' as const, run: () => open(place) },
    {
      key: 'remove',
      label: place.removed ? m['directory.put-back']() : m['directory.remove'](),
      icon: place.removed ? ('undo' as const) : ('trash' as const),
      run: () => void take(place).catch(failed),
    },
  ]
  return (
    <List label={m['directory.places']()} sheet>
      {places.map((place) => (
        <Row
          key={place.id}
          title={place.name}
          below={[[place.street, place.postcode, place.town].filter(Boolean).join(', '), place.accessibility]
            .filter(Boolean)
            .join(' · ')}
          end={mayEdit ? <Menu word={m['directory.place.menu']({ name: place.name })} entries={entries(place)} /> : undefined}
          past={place.removed}
        />
      ))}
    </List>
  )
}

function Beside({ opened, open }: { opened: Opened; open: (over: Over) => void }) {
  const mayEdit = useMay('directory.edit')
  const add = (over: Over, word: string) => (
    <Button kind="plain" small icon="plus" className="push" onClick={() => open(over)}>
      {word}
    </Button>
  )
  return (
    <div className="stack wide">
      <Section title={m['directory.places']()} beside={mayEdit ? add('place', m['directory.place.add']()) : undefined}>
        {opened.places.length === 0 ? (
          <p className="soft">{m['directory.places.none']()}</p>
        ) : (
          <Places places={opened.places} open={open} />
        )}
      </Section>
      <Section title={m['directory.contacts']()} beside={add('contact', m['directory.contact.add']())}>
        {opened.contacts.length === 0 ? (
          <p className="soft">{m['directory.contacts.none']()}</p>
        ) : (
          <ContactList label={m['directory.contacts']()} contacts={opened.contacts} own />
        )}
      </Section>
    </div>
  )
}

function About({ organisation }: { organisation: OrganisationView }) {
  const { phone, email, website } = organisation
  const facts = [
    [m['directory.field.phone'](), phone ? <Phone key="phone" number={phone} /> : null],
    [m['directory.field.email'](), email ? <Mail key="mail" address={email} /> : null],
    [m['directory.field.website'](), website ? <Site key="site" address={website} /> : null],
  ] as const
  return (
    <Sheet>
      {organisation.description ? <p className="directory-text">{organisation.description}</p> : null}
      <Facts facts={facts} />
    </Sheet>
  )
}

function Actions({ organisation, open }: { organisation: OrganisationView; open: (over: Over) => void }) {
  const go = useGo()
  const remove = useChange(removeOrganisation)
  const { id: organisationId, version, removed, name } = organisation
  const take = async () => {
    const done = await remove.mutateAsync({ organisationId, version, removed: !removed })
    if (!removed) tellRemoved(name, () => remove.mutateAsync({ organisationId, version: done.version, removed: false }))
  }
  const word = removed ? m['directory.put-back']() : m['directory.remove']()
  return (
    <>
      <Button icon="edit" onClick={() => open('organisation')}>
        {m['directory.edit']()}
      </Button>
      <Button kind="primary" icon="plus" onClick={() => go('/directory/services/new', { organisation: organisationId })}>
        {m['directory.service.add']()}
      </Button>
      <Menu
        word={m['directory.menu']()}
        entries={[{ key: 'remove', label: word, icon: removed ? 'undo' : 'trash', run: () => void take().catch(failed) }]}
      />
    </>
  )
}

export default function OrganisationPage() {
  const organisationId = usePathId('organisationId')
  const mayEdit = useMay('directory.edit')
  const look = useLook(openOrganisation, { organisationId })
  const { data: choices } = useLook(openChoices, {})
  const check = useChange(checkOrganisation)
  const [over, open] = useState<Over>(null)
  const organisation = look.data?.organisation
  const close = () => open(null)
  const staleAfterDays = choices?.staleAfterDays ?? 1000
  const areas = choices?.areas ?? []
  return (
    <Page
      title={organisation?.name ?? m['directory.organisation']()}
      lead={organisation?.removed ? <Pill>{m['directory.removed']()}</Pill> : undefined}
      above={{ to: '/directory', label: m['directory.title']() }}
      actions={mayEdit && organisation ? <Actions organisation={organisation} open={open} /> : undefined}
    >
      <Looked look={look} lines={8}>
        {(opened) => (
          <div className="directory-pages">
            <div className="stack wide">
              <About organisation={opened.organisation} />
              <Services {...opened} staleAfterDays={staleAfterDays} />
              <Checked
                thing={opened.organisation}
                staleAfterDays={staleAfterDays}
                check={() => check.mutateAsync({ organisationId, version: opened.organisation.version })}
              />
              <History thingId={organisationId} />
            </div>
            <Beside opened={opened} open={open} />
          </div>
        )}
      </Looked>
      {over === 'organisation' && organisation ? <OrganisationDialog organisation={organisation} onClose={close} /> : null}
      {over === 'contact' ? <ContactDialog organisationId={organisationId} onClose={close} /> : null}
      {over === 'place' ? <PlaceDialog organisationId={organisationId} areas={areas} onClose={close} /> : null}
      {over !== null && typeof over === 'object' ? (
        <PlaceDialog organisationId={organisationId} place={over} areas={areas} onClose={close} />
      ) : null}
    </Page>
  )
}
