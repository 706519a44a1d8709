// Noodtoegang: a case outside one's circle, for an hour, by the exact name and birth date, with a reason.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { call } from '../../../../platform/web/call.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { ChoiceField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { useGo } from '../../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Page, Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { momentWords, timeWords } from '../../../../platform/web/when.ts'
import { breakGlass, endGlass, myGlass } from '../api.ts'
import { type Because, because, type OwnGlass } from '../model.ts'
import { mostTries } from '../rules.ts'

const blank = { given: '', family: '', bornOn: null as Day | null, because: null as Because | null, why: '' }

function Breaking() {
  const [id, setId] = useState(newId)
  const { values, field } = useFields(blank)
  const open = useChange(breakGlass, ['search.'])
  const go = useGo()
  const send = async () => {
    const { bornOn, because, ...words } = values
    if (bornOn === null || because === null) return
    await open.mutateAsync({ id, bornOn, because, ...words })
    const { rows } = await call(myGlass, {})
    const opened = rows.find((row) => row.id === id)?.caseId
    if (opened) return go(`/people/${opened}`)
    setId(newId())
    tell(m['people.glass.nothing'](), { tone: 'failed' })
  }
  return (
    <Form onSubmit={send} submit={m['people.glass.open']()} label={m['people.glass.title']()}>
      <TextField {...field('given')} label={m['people.glass.given']()} hint={m['people.glass.given.hint']()} />
      <TextField {...field('family')} label={m['people.glass.family']()} required />
      <DateField {...field('bornOn')} label={m['people.glass.born']()} lean="back" past required />
      <ChoiceField
        {...field('because')}
        label={m['people.glass.because']()}
        choices={because.options.map((value) => ({ value, label: m[`people.glass.because.${value}`]() }))}
        required
      />
      <TextArea {...field('why')} label={m['people.glass.why']()} hint={m['people.glass.why.hint']()} rows={3} required />
    </Form>
  )
}

function One({ row: { id, at, caseId, until, open } }: { row: OwnGlass }) {
  const today = useToday()
  const end = useChange(endGlass)
  const shut = () =>
    end
      .mutateAsync({ glassId: id })
      .then(() => tell(m['people.glass.ended']()))
      .catch((failure) => tell(failureSentence(failure), { tone: 'failed' }))
  const words =
    until === null ? m['people.glass.tried']() : m[open ? 'people.glass.until' : 'people.glass.over']({ at: timeWords(until) })
  const shutting = open ? (
    <Button small busy={end.isPending} onClick={() => void shut()}>
      {m['people.glass.end']()}
    </Button>
  ) : (
    <Pill>{m[caseId === null ? 'people.glass.tried' : 'people.glass.over.short']()}</Pill>
  )
  if (open && caseId) return <Row title={m['people.glass.go']()} to={`/people/${caseId}`} below={words} end={shutting} />
  return <Row title={momentWords(at, today)} below={words} end={shutting} past />
}

export default function GlassPage() {
  const look = useLook(myGlass, {})
  return (
    <Page
      title={m['people.glass.title']()}
      lead={m['people.glass.lead']()}
      above={{ to: '/people', label: m['people.list.title']() }}
      narrow
    >
      <Looked look={look}>
        {({ may, left, rows }) => (
          <>
            {may ? <p className="attention">{m['people.glass.told']()}</p> : <p>{m['people.glass.not-you']()}</p>}
            {may && left === 0 ? <p>{m['people.glass.none-left']({ most: mostTries })}</p> : null}
            {may && left > 0 ? <Breaking /> : null}
            <Section title={m['people.glass.mine']()}>
              {rows.length === 0 ? <p className="soft">{m['people.glass.mine.none']()}</p> : null}
              <List label={m['people.glass.mine']()}>
                {rows.map((row) => (
                  <One key={row.id} row={row} />
                ))}
              </List>
            </Section>
          </>
        )}
      </Looked>
    </Page>
  )
}
