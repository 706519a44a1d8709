// Small parts, tables and states.
import { useState } from 'react'
import { amount } from '../../../platform/web/amount.ts'
import { Broken, Unreachable } from '../../../platform/web/failures.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Ask } from '../../../platform/web/parts/Dialog.tsx'
import { GoalScale, type Level } from '../../../platform/web/parts/GoalScale.tsx'
import { Icon } from '../../../platform/web/parts/Icon.tsx'
import { Facts, List, Row } from '../../../platform/web/parts/List.tsx'
import { Menu } from '../../../platform/web/parts/Menu.tsx'
import { Page, Section } from '../../../platform/web/parts/Page.tsx'
import { Avatar, Pill, Sheet, Voice } from '../../../platform/web/parts/small.tsx'
import { Empty, Failure, Loading, LoadMore } from '../../../platform/web/parts/states.tsx'
import { Table } from '../../../platform/web/parts/Table.tsx'
import { Tabs } from '../../../platform/web/parts/Tabs.tsx'
import { tell } from '../../../platform/web/toasts.ts'
import samples from './samples.json' with { type: 'json' }

type Person = (typeof samples.people)[number]
const entries = [
  { key: 'edit', label: 'Wijzigen', icon: 'edit', run: () => {} },
  { key: 'print', label: 'Afdrukken', icon: 'print', run: () => print() },
  { key: 'away', label: 'Verwijderen', icon: 'trash', danger: true, run: () => {} },
] as const

export function PartsPage() {
  const [level, setLevel] = useState<Level>(-1)
  const [asking, setAsking] = useState(false)
  return (
    <Page title={samples.skill} lead={samples.lead} actions={<Button icon="print">Afdrukken</Button>}>
      <Section title="Knoppen en merken">
        <div className="beside">
          <Button kind="primary" icon="plus">
            Nieuw doel
          </Button>
          <Button kind="primary" busy>
            Bewaren
          </Button>
          <Button>Samen bekijken</Button>
          <Button kind="danger" onClick={() => setAsking(true)}>
            Verwijderen
          </Button>
          <Button disabled>Kan nog niet</Button>
          <Button small>Klein</Button>
          <Button kind="plain" icon="edit" word="Wijzigen" />
          <Menu showWord entries={entries} />
          <Button onClick={() => tell('Notitie bewaard', { back: { word: 'Ongedaan maken', run: () => {} } })}>Zeg iets</Button>
        </div>
        <div className="beside">
          <Pill>vandaag 14.10</Pill>
          <Pill tone="sun">nog niet aangevraagd</Pill>
          <Pill tone="sky">Samira leest mee</Pill>
          <Pill tone="ok">
            <Icon name="check" /> klaar
          </Pill>
          <Pill tone="clay">afsluiting dreigt</Pill>
          <Avatar name="Teun van de Velde" />
          <Avatar name="Adaeze" />
          <GoalScale level={1} showWords />
          <GoalScale level={level} onChange={setLevel} />
        </div>
      </Section>
      <Section title="Mensen">
        <PeopleTable rows={samples.people} />
        <LoadMore shown={4} hasMore more={() => {}} />
      </Section>
      <div className="columns">
        <Section title="Lijst">
          <List sheet label="Lijst">
            {samples.people.map((one) => (
              <Row
                key={one.id}
                to="/people"
                start={<Avatar name={one.name} />}
                title={one.name}
                below={one.phase}
                end={one.next}
              />
            ))}
          </List>
          <Sheet>
            <Voice size="large">Ik wil weer zonder buikpijn de post openmaken.</Voice>
            <Facts
              facts={[
                ['Telefoon', '085 000 00 00'],
                ['Adres', 'Berkenstraat 12'],
              ]}
            />
          </Sheet>
        </Section>
        <Section title="Toestanden">
          <Empty
            title="Nog geen doelen"
            step={
              <Button kind="primary" icon="plus">
                Eerste doel
              </Button>
            }
          >
            Hier staat wat Samira zelf wil bereiken, met wie wat doet.
          </Empty>
          <Failure failure={new Unreachable()} retry={() => {}} />
          <Failure failure={new Broken('0193-4f')} />
          <Loading />
          <Tabs
            label="Toestanden"
            tabs={[
              { key: 'a', label: 'Nu', content: 'Eén' },
              { key: 'b', label: 'Straks', content: 'Twee' },
            ]}
          />
        </Section>
      </div>
      {asking ? (
        <Ask title="Doel verwijderen?" yes="Verwijderen" danger onYes={() => {}} onClose={() => setAsking(false)}>
          <p>De taken van dit doel gaan ook weg. Je kunt het 10 minuten terugdraaien.</p>
        </Ask>
      ) : null}
    </Page>
  )
}

function PeopleTable({ rows }: { rows: readonly Person[] }) {
  return (
    <Table
      caption="Mensen"
      rows={rows}
      keyOf={(row) => row.id}
      to={() => '/people'}
      columns={[
        { key: 'name', head: 'Naam', cell: (row) => row.name, sortBy: (row) => row.name, private: true },
        { key: 'phase', head: 'Waar staan we', cell: (row) => <Pill>{row.phase}</Pill>, sortBy: (row) => row.phase },
        { key: 'next', head: 'Eerstvolgende', cell: (row) => row.next },
        { key: 'owner', head: 'Wie', cell: (row) => row.owner, sortBy: (row) => row.owner, wideOnly: true },
        { key: 'open', head: 'Taken', cell: (row) => row.open, sortBy: (row) => row.open, number: true, wideOnly: true },
        { key: 'debt', head: 'Schuld', cell: (row) => amount(row.debt), sortBy: (row) => row.debt, number: true, private: true },
      ]}
    />
  )
}
