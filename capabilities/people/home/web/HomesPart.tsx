// Thuis: the homes of the people in a file, who lives in each since when, and who lived there before.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { locale } from '../../../../platform/web/language.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Menu } from '../../../../platform/web/parts/Menu.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Avatar, Pill, Sheet } from '../../../../platform/web/parts/small.tsx'
import { Empty } from '../../../../platform/web/parts/states.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { ageWords } from '../../web/words.ts'
import type { Home, HomesView, InFolder } from '../model.ts'
import { homesOn, livesOn } from '../rules/living.ts'
import { HomeDialog } from './HomeDialog.tsx'
import { JoinDialog } from './JoinDialog.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'
import { homeName, placeWords, type Stay } from './words.ts'

interface Given {
  caseId: string
  view: HomesView
}

function staysIn(home: Home, people: readonly InFolder[]): Stay[] {
  return home.members.flatMap((one) => {
    const person = people.find(({ id }) => id === one.personId)
    return person ? [{ ...one, person }] : []
  })
}

/** Someone living here now, and in which other home too. */
function Lives({ stay, home, view, onLeave }: { stay: Stay; home: Home; view: HomesView; onLeave: () => void }) {
  const today = useToday()
  const also = homesOn(view.homes, stay.personId, today).filter(({ id }) => id !== home.id)
  const since = m['people.home.lives']({ day: dayWords(stay.joinedOn, today) })
  const below = [ageWords(stay.person, today), since, stay.share].filter(Boolean).join(', ')
  const names = new Intl.ListFormat(locale).format(also.map(homeName))
  return (
    <Row
      start={<Avatar name={stay.person.name} />}
      title={<span className="private">{stay.person.name}</span>}
      below={below}
      end={
        <>
          {also.length > 0 ? <Pill tone="sky">{m['people.home.also']({ homes: names })}</Pill> : null}
          {view.may.includes('people.leave-home') ? (
            <Button kind="plain" icon="leave" word={m['people.home.leave.of']({ name: stay.person.name })} onClick={onLeave} />
          ) : null}
        </>
      }
    />
  )
}

function Lived({ stays, today }: { stays: readonly Stay[]; today: Day }) {
  if (stays.length === 0) return null
  return (
    <details className="soft">
      <summary>{m['people.home.lived.title']()}</summary>
      <List>
        {stays.map((stay) => (
          <Row
            key={`${stay.personId} ${stay.joinedOn}`}
            past
            title={<span className="private">{stay.person.name}</span>}
            below={m['people.home.lived']({ from: dayWords(stay.joinedOn, today), to: dayWords(stay.leftOn ?? today, today) })}
          />
        ))}
      </List>
    </details>
  )
}

type Over = { what: 'join' | 'change' } | { what: 'leave'; stay: Stay } | null

function HomeSheet({ home, view }: { home: Home; view: HomesView }) {
  const today = useToday()
  const [over, setOver] = useState<Over>(null)
  const close = () => setOver(null)
  const stays = staysIn(home, view.people)
  const now = stays.filter((stay) => livesOn(stay, today) && stay.leftOn === null)
  const may = view.may.includes('people.join-home')
  return (
    <Sheet as="article" label={homeName(home)}>
      <div className="stack">
        <div className="beside">
          <div>
            <h3>
              <Icon name="home" /> {homeName(home)}
            </h3>
            <p className="soft small private">{placeWords(home)}</p>
          </div>
          <span className="push" />
          {home.hidden ? <Pill tone="clay">{m['people.home.hidden.pill']()}</Pill> : null}
          {may ? (
            <Menu
              word={m['people.home.more']()}
              entries={[
                { key: 'join', label: m['people.home.join'](), icon: 'plus', run: () => setOver({ what: 'join' }) },
                { key: 'change', label: m['people.home.change'](), icon: 'edit', run: () => setOver({ what: 'change' }) },
              ]}
            />
          ) : null}
        </div>
        {now.length === 0 ? <p className="soft">{m['people.home.nobody']()}</p> : null}
        <List label={m['people.home.who']()}>
          {now.map((stay) => (
            <Lives key={stay.personId} stay={stay} home={home} view={view} onLeave={() => setOver({ what: 'leave', stay })} />
          ))}
        </List>
        <Lived stays={stays.filter((stay) => stay.leftOn !== null)} today={today} />
      </div>
      {over?.what === 'join' ? <JoinDialog home={home} view={view} onClose={close} /> : null}
      {over?.what === 'change' ? <HomeDialog home={home} view={view} onClose={close} /> : null}
      {over?.what === 'leave' ? <LeaveDialog home={home} stay={over.stay} onClose={close} /> : null}
    </Sheet>
  )
}

export function HomesPart({ caseId, view }: Given) {
  const [adding, setAdding] = useState(false)
  const step = view.may.includes('people.make-home') ? (
    <Button icon="plus" onClick={() => setAdding(true)}>
      {m['people.home.add']()}
    </Button>
  ) : undefined
  return (
    <Section title={m['people.home.title']()} beside={view.homes.length > 0 ? step : undefined}>
      {view.homes.length === 0 ? (
        <Empty title={m['people.home.none']()} step={step}>
          {m['people.home.none.lead']()}
        </Empty>
      ) : null}
      {view.homes.map((home) => (
        <HomeSheet key={home.id} home={home} view={view} />
      ))}
      {adding ? <HomeDialog caseId={caseId} view={view} onClose={() => setAdding(false)} /> : null}
    </Section>
  )
}
