// Vandaag on sample data.
import { Tick } from '../../../platform/web/parts/ChoiceField.tsx'
import { List, Row } from '../../../platform/web/parts/List.tsx'
import { Page, Section } from '../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../platform/web/parts/small.tsx'
import { dayFull } from '../../../platform/web/when.ts'
import samples from './samples.json' with { type: 'json' }

const { words } = samples

export function TodaySample() {
  return (
    <Page title={words.morning} lead={dayFull('2026-11-22')}>
      <div className="attention">
        <strong>{words.urgent}</strong>
        <div className="small">{words.urgentBelow}</div>
      </div>
      <div className="columns">
        <Section title={words.todayHead}>
          <List label={words.todayHead}>
            {samples.today.map((one) => (
              <Row
                key={one.at}
                start={<span className="row-time">{one.at}</span>}
                title={
                  <>
                    <strong>{one.what}</strong> <span className="private">{one.who}</span>
                  </>
                }
                below={one.below}
              >
                {one.prepare ? <Pill tone="ok">{words.prepare}</Pill> : null}
              </Row>
            ))}
          </List>
        </Section>
        <Section title={words.todoHead}>
          <List label={words.todoHead}>
            {samples.todo.map((one) => (
              <Row
                key={one.what}
                start={<Tick done={false} what={one.what} onChange={() => {}} />}
                title={one.what}
                below={one.below}
              />
            ))}
          </List>
        </Section>
      </div>
    </Page>
  )
}
