// Steering a theme: its state, the day it is on the agenda, the answer; and joining it with another.
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { NotUnderstood } from '../../../platform/web/failures.ts'
import { useFields } from '../../../platform/web/form.ts'
import { ChoiceField, SelectField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { TextArea, TextField } from '../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { lifeDomains } from '../../assessment/model.ts'
import { joinTheme, steerTheme } from '../api.ts'
import { type ThemeLine, type ThemeState, type ThemeView, themeStates } from '../model.ts'
import { maySteer } from '../rules/themes.ts'

type Values = {
  title: string
  domain: NonNullable<ThemeLine['domain']> | ''
  state: ThemeState
  agendaOn: Day | null
  answer: string
}

const fieldOf = { 'answer-needed': 'answer', 'agenda-day-needed': 'agendaOn' } as const

export function SteerDialog({ theme, onClose }: { theme: ThemeView; onClose: () => void }) {
  const { title, domain, state, agendaOn, answer } = theme
  const { values, field } = useFields<Values>({ title, domain: domain ?? '', state, agendaOn, answer })
  const steer = useChange(steerTheme)

  async function save(): Promise<void> {
    const to = { ...values, domain: values.domain === '' ? null : values.domain, answer: values.answer.trim() }
    const verdict = maySteer(to)
    if (!verdict.ok) throw new NotUnderstood([{ field: fieldOf[verdict.reason], code: verdict.reason }])
    await steer.mutateAsync({ themeId: theme.id, version: theme.version, ...to })
    tell(m['signal.steer.saved']())
    onClose()
  }

  return (
    <Dialog title={m['signal.steer']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <ChoiceField
          {...field('state')}
          label={m['signal.state']()}
          beside
          required
          choices={themeStates.map((value) => ({ value, label: m[`signal.state.${value}`]() }))}
        />
        {values.state === 'on-agenda' ? (
          <DateField {...field('agendaOn')} label={m['signal.agenda']()} lean="ahead" required />
        ) : null}
        <TextArea {...field('answer')} label={m['signal.answer']()} hint={m['signal.answer.hint']()} rows={4} />
        <TextField {...field('title')} label={m['signal.title.field']()} required />
        <SelectField
          {...field('domain')}
          label={m['signal.domain']()}
          choices={lifeDomains.map((value) => ({ value, label: m[`assessment.domain.${value}`]() }))}
        />
      </Form>
    </Dialog>
  )
}

interface JoinGiven {
  theme: ThemeView
  onClose: () => void
  onJoined: (intoThemeId: string) => void
}

export function JoinDialog({ theme, onClose, onJoined }: JoinGiven) {
  const { values, field } = useFields({ intoThemeId: '' })
  const join = useChange(joinTheme)

  async function save(): Promise<void> {
    await join.mutateAsync({ themeId: theme.id, intoThemeId: values.intoThemeId })
    tell(m['signal.join.done']())
    onClose()
    onJoined(values.intoThemeId)
  }

  return (
    <Dialog title={m['signal.join']()} onClose={onClose} size="small">
      <Form onSubmit={save} submit={m['signal.join']()} onCancel={onClose}>
        <SelectField
          {...field('intoThemeId')}
          label={m['signal.join.into']()}
          hint={m['signal.join.hint']()}
          required
          choices={theme.others.map((one) => ({ value: one.id, label: one.title }))}
        />
      </Form>
    </Dialog>
  )
}
