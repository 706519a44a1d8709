// Inrichten: one theme, its lists a line each; our own text and every earlier one stay to go back to.
import { useState } from 'react'
import { m } from '#texts'
import { NotFound } from '../../../../platform/web/failures.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { CheckField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { usePathId } from '../../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Page, Section } from '../../../../platform/web/parts/Page.tsx'
import { Failure, Loading, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useChange, useList, useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { momentWords } from '../../../../platform/web/when.ts'
import { arrangeTheme, listThemeVersions, openTheme } from '../api.ts'
import type { Theme } from '../model.ts'
import { formOf, type ThemeForm, themeOf } from './theme-form.ts'

const blank: Theme = { title: '', about: '', confidential: '', signals: [], questions: [], goals: [], offers: [], hidden: false }
const lists = ['signals', 'questions', 'goals', 'offers'] as const

interface Given {
  code: string
  id: string | null
  version: number
  theme: Theme
  shipped: Theme | null
}

/** What it said before: a press puts that text in the form. */
function Earlier({ code, use }: { code: string; use: (theme: Theme) => void }) {
  const today = useToday()
  const { rows, ...list } = useList(listThemeVersions, { code })
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (rows.length === 0) return null
  return (
    <Section title={m['contact.themes.earlier']()}>
      <List label={m['contact.themes.earlier']()}>
        {rows.map((row) => (
          <Row
            key={row.version}
            title={m['contact.themes.earlier.line']({ name: row.changedByName, moment: momentWords(row.changedAt, today) })}
            end={
              <Button small onClick={() => use(row.theme)}>
                {m['contact.themes.use']()}
              </Button>
            }
          />
        ))}
      </List>
      <LoadMore shown={rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </Section>
  )
}

function Editor({ given }: { given: Given }) {
  const [form, setForm] = useState<ThemeForm>(() => formOf(given.theme))
  const set = (part: Partial<ThemeForm>) => setForm((before) => ({ ...before, ...part }))
  const arrange = useChange(arrangeTheme)
  const save = async () => {
    const { code, id, version, theme } = given
    await arrange.mutateAsync({ code, id: id ?? newId(), version, theme: themeOf(form, theme) })
    tell(m['contact.arranged.saved']())
  }
  const { shipped } = given
  return (
    <>
      <Form onSubmit={save} submit={m['web.save']()} label={m['contact.themes']()}>
        <TextField
          name="title"
          label={m['contact.themes.title']()}
          required
          value={form.title}
          onChange={(title) => set({ title })}
        />
        <TextArea
          name="about"
          label={m['contact.themes.about']()}
          rows={2}
          value={form.about}
          onChange={(about) => set({ about })}
        />
        <TextArea
          name="confidential"
          label={m['contact.theme.confidential']()}
          hint={m['contact.themes.confidential.hint']()}
          rows={3}
          value={form.confidential}
          onChange={(confidential) => set({ confidential })}
        />
        {lists.map((list) => (
          <TextArea
            key={list}
            name={list}
            label={m[`contact.theme.${list}`]()}
            hint={m['contact.themes.lines.hint']()}
            rows={6}
            value={form[list]}
            onChange={(text) => set({ [list]: text })}
          />
        ))}
        <CheckField name="hidden" label={m['contact.themes.hide']()} value={form.hidden} onChange={(hidden) => set({ hidden })} />
        {shipped && given.version > 0 ? (
          <div>
            <Button icon="undo" onClick={() => setForm(formOf(shipped))}>
              {m['contact.themes.ours']()}
            </Button>
          </div>
        ) : null}
      </Form>
      <Earlier code={given.code} use={(theme) => setForm(formOf(theme))} />
    </>
  )
}

export default function ThemeEditPage() {
  const code = usePathId('code')
  const look = useLook(openTheme, { code })
  const fresh = look.error instanceof NotFound
  const given = look.data ?? (fresh ? { code, id: null, version: 0, theme: blank, shipped: null } : null)
  return (
    <Page
      narrow
      title={given?.theme.title || m['contact.themes.new']()}
      above={{ to: '/settings/themes', label: m['contact.themes']() }}
    >
      {look.error && !fresh ? <Failure failure={look.error} retry={() => void look.refetch()} /> : null}
      {given ? <Editor key={`${code} ${given.version}`} given={given} /> : look.error ? null : <Loading lines={8} />}
    </Page>
  )
}
