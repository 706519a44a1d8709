// One service: what it is, for whom, when and where, how to apply, whom to call, and whether it still holds.
import { m } from '#texts'
import type { Given as GivenBy } from '../../../core/kit/operation.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Link, useGo, usePathId } from '../../../platform/web/parts/Link.tsx'
import { Facts, List, Row } from '../../../platform/web/parts/List.tsx'
import { Menu } from '../../../platform/web/parts/Menu.tsx'
import { Page, Section } from '../../../platform/web/parts/Page.tsx'
import { Pill, Sheet } from '../../../platform/web/parts/small.tsx'
import { Looked } from '../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../platform/web/queries.ts'
import { failureSentence } from '../../../platform/web/sentences.ts'
import { useMay, useToday } from '../../../platform/web/session.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { openChoices } from '../history/api.ts'
import { checkService, openService, removeService } from '../offer/api.ts'
import type { ServiceLine } from '../offer/model.ts'
import { Checked, tellRemoved } from './Checked.tsx'
import { ContactList } from './ContactList.tsx'
import './directory.css'
import { History } from './History.tsx'
import { areaWords, costWords, domainWords, forWhomWords, languageWords, timesWords, waitingWords } from './parts/words.ts'
import { Mail, Phone, Site } from './Reach.tsx'

type Opened = GivenBy<typeof openService>

function What({ service, organisation }: Opened) {
  const today = useToday()
  const phone = service.phone || organisation.phone
  const email = service.email || organisation.email
  const website = service.website || organisation.website
  const facts = [
    [m['directory.field.audiences'](), forWhomWords(service)],
    [m['directory.field.times'](), timesWords(service)],
    [m['directory.area'](), areaWords(service)],
    [m['directory.field.languages'](), service.languages.map(languageWords).join(', ')],
    [m['directory.field.costCents'](), costWords(service)],
    [m['directory.field.waitingDays'](), waitingWords(service, today, true)],
    [m['directory.field.applyHow'](), [m[`directory.access.${service.access}`](), service.applyHow].filter(Boolean).join('. ')],
    [m['directory.field.phone'](), phone ? <Phone key="phone" number={phone} /> : null],
    [m['directory.field.email'](), email ? <Mail key="mail" address={email} /> : null],
    [m['directory.field.website'](), website ? <Site key="site" address={website} /> : null],
  ] as const
  return (
    <Sheet>
      <div className="directory-about">
        {service.description ? <p className="directory-text">{service.description}</p> : null}
        <p className="beside">
          {service.domains
            .map(domainWords)
            .filter(Boolean)
            .map((word) => (
              <Pill key={word}>{word}</Pill>
            ))}
        </p>
        <Facts facts={facts} />
      </div>
    </Sheet>
  )
}

function Where({ places, contacts }: Opened) {
  return (
    <div className="stack wide">
      {places.length > 0 ? (
        <Section title={m['directory.places']()}>
          <List label={m['directory.places']()} sheet>
            {places.map((place) => (
              <Row
                key={place.id}
                title={place.name}
                below={[[place.street, place.postcode, place.town].filter(Boolean).join(', '), place.accessibility]
                  .filter(Boolean)
                  .join(' · ')}
              />
            ))}
          </List>
        </Section>
      ) : null}
      {contacts.length > 0 ? (
        <Section title={m['directory.contacts']()}>
          <ContactList label={m['directory.contacts']()} contacts={contacts} own />
        </Section>
      ) : null}
    </div>
  )
}

function useRemoval(service: ServiceLine | undefined) {
  const remove = useChange(removeService)
  return async () => {
    if (!service) return
    const { id: serviceId, version, removed, name } = service
    try {
      const done = await remove.mutateAsync({ serviceId, version, removed: !removed })
      if (!removed) tellRemoved(name, () => remove.mutateAsync({ serviceId, version: done.version, removed: false }))
    } catch (failure) {
      tell(failureSentence(failure), { tone: 'failed' })
    }
  }
}

function Actions({ service }: { service: ServiceLine }) {
  const go = useGo()
  const remove = useRemoval(service)
  const word = service.removed ? m['directory.put-back']() : m['directory.remove']()
  return (
    <>
      <Button icon="edit" onClick={() => go(`/directory/services/${service.id}/edit`)}>
        {m['directory.edit']()}
      </Button>
      <Menu
        word={m['directory.menu']()}
        entries={[{ key: 'remove', label: word, icon: service.removed ? 'undo' : 'trash', run: () => void remove() }]}
      />
    </>
  )
}

export default function ServicePage() {
  const serviceId = usePathId('serviceId')
  const mayEdit = useMay('directory.edit')
  const look = useLook(openService, { serviceId })
  const { data: choices } = useLook(openChoices, {})
  const check = useChange(checkService)
  const service = look.data?.service
  return (
    <Page
      title={service?.name ?? m['directory.service']()}
      lead={
        service ? (
          <span className="beside">
            <Pill tone="ok">{m[`directory.form.${service.form}`]()}</Pill>
            <Link to={`/directory/organisations/${service.organisationId}`}>{service.organisationName}</Link>
            {service.paused ? <Pill tone="sun">{m['directory.paused']()}</Pill> : null}
            {service.removed ? <Pill>{m['directory.removed']()}</Pill> : null}
          </span>
        ) : undefined
      }
      above={{ to: '/directory', label: m['directory.title']() }}
      actions={mayEdit && service ? <Actions service={service} /> : undefined}
    >
      <Looked look={look} lines={8}>
        {(opened) => (
          <div className="directory-pages">
            <div className="stack wide">
              <What {...opened} />
              <Checked
                thing={opened.service}
                staleAfterDays={choices?.staleAfterDays ?? 1000}
                check={() => check.mutateAsync({ serviceId, version: opened.service.version })}
              />
              <History thingId={serviceId} />
            </div>
            <Where {...opened} />
          </div>
        )}
      </Looked>
    </Page>
  )
}
