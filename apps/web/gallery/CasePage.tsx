// A person's page on sample data: how the parts come together.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Tick } from '../../../platform/web/parts/ChoiceField.tsx'
import { GoalScale, type Level } from '../../../platform/web/parts/GoalScale.tsx'
import { List, Row } from '../../../platform/web/parts/List.tsx'
import { Section } from '../../../platform/web/parts/Page.tsx'
import { Avatar, Pill, Sheet, Voice } from '../../../platform/web/parts/small.tsx'
import { Filters, TabLinks } from '../../../platform/web/parts/Tabs.tsx'
import { TextArea } from '../../../platform/web/parts/TextField.tsx'
import { Timeline } from '../../../platform/web/parts/Timeline.tsx'
import samples from './samples.json' with { type: 'json' }

const { words } = samples

export function CasePage() {
  const [filter, setFilter] = useState('all')
  const [note, setNote] = useState('')
  return (
    <div className="page">
      <title>{m['web.window-title']({ title: words.plan })}</title>
      <header className="identity">
        <Avatar name={samples.person} large />
        <div>
          <h1 className="private">{samples.person}</h1>
          <div className="identity-facts">
            {samples.facts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </div>
        </div>
        <div className="identity-mind">
          <Pill tone="sun">{samples.mind}</Pill>
          <span className="soft small">{samples.owner}</span>
        </div>
      </header>
      <TabLinks
        label={samples.person}
        tabs={samples.tabs.map((label, at) => ({ label, to: at === 0 ? '/people' : `/people/${at}` }))}
      />
      <div className="columns">
        <Section
          title={words.plan}
          beside={
            <>
              <Pill tone="sky">{words.agreed}</Pill>
              <span className="soft small push">{words.version}</span>
            </>
          }
        >
          {samples.goals.map((goal) => (
            <Goal key={goal.domain} goal={goal} />
          ))}
          <Sheet dashed>
            <span className="soft small">{words.join}</span>
            <p>{words.joinText}</p>
          </Sheet>
        </Section>
        <div className="stack">
          <Sheet>
            <TextArea
              name="note"
              label={words.noteLabel}
              quietLabel
              placeholder={words.noteLabel}
              value={note}
              onChange={setNote}
              bare
            />
            <div className="beside">
              <Pill>Huisbezoek</Pill>
              <Pill tone="sky">Samira leest mee</Pill>
              <Button kind="primary" small className="push">
                {m['web.save']()}
              </Button>
            </div>
          </Sheet>
          <Filters label={words.noteLabel} filters={samples.filters} chosen={filter} onChoose={setFilter} />
          <Timeline
            happenings={samples.happenings.map(({ at, title, beside, text, own }) => ({
              key: at,
              at,
              title,
              beside,
              theirs: Boolean(own),
              children: own ? <Voice size="small">{own}</Voice> : <p>{text}</p>,
            }))}
          />
        </div>
      </div>
    </div>
  )
}

function Goal({ goal }: { goal: (typeof samples.goals)[number] }) {
  return (
    <Sheet as="article" label={goal.domain}>
      <div className="beside">
        <span className="soft small">{goal.domain}</span>
        <span className="push">
          <GoalScale level={goal.level as Level} />
        </span>
      </div>
      <Voice>{goal.own}</Voice>
      <p className="soft small">{goal.professional}</p>
      <List label={goal.domain}>
        {goal.tasks.map((task) => (
          <Row
            key={task.what}
            start={<Tick done={Boolean(task.done)} what={task.what} onChange={() => {}} />}
            title={task.what}
            below={task.who}
            past={Boolean(task.done)}
            end={task.soon ? <Pill tone="sun">{task.due}</Pill> : task.due}
          />
        ))}
      </List>
    </Sheet>
  )
}
