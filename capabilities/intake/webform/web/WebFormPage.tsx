// Inrichten: whether the web form is open, at which address, for which team, and with what words.
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { CheckField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { changeWebFormSettings, openWebFormSettings } from '../api.ts'

type Settings = Given<typeof openWebFormSettings>

function Address({ name }: { name: string }) {
  const address = `${location.origin}/vraag/${name}`
  return name === '' ? null : (
    <p>
      <a href={address} target="_blank" rel="noreferrer">
        {address}
      </a>
    </p>
  )
}

function Arrange({ settings }: { settings: Settings }) {
  const { values, field } = useFields({
    open: settings.open,
    publicName: settings.publicName ?? '',
    teamId: settings.teamId ?? settings.teams[0]?.id ?? '',
    nl: settings.welcome.nl,
    en: settings.welcome.en,
  })
  const change = useChange(changeWebFormSettings)
  async function save(): Promise<void> {
    const { open, publicName, teamId, nl, en } = values
    const to = { open, publicName: publicName.trim() || null, teamId: teamId || null, welcome: { nl, en } }
    await change.mutateAsync({ ...to, version: settings.version })
    tell(m['intake.settings.saved']())
  }
  return (
    <Form onSubmit={save} submit={m['web.save']()} label={m['intake.settings.form']()}>
      <CheckField {...field('open')} label={m['intake.settings.form.open']()} hint={m['intake.settings.form.open.hint']()} />
      <TextField
        {...field('publicName')}
        label={m['intake.settings.form.name']()}
        hint={m['intake.settings.form.name.hint']()}
        required={values.open}
        width="half"
      />
      <Address name={settings.publicName ?? ''} />
      <SelectField
        {...field('teamId')}
        label={m['intake.settings.form.team']()}
        required
        choices={settings.teams.map((team) => ({ value: team.id, label: team.name }))}
      />
      <TextArea {...field('nl')} label={m['intake.settings.form.nl']()} hint={m['intake.settings.form.nl.hint']()} rows={3} />
      <TextArea {...field('en')} label={m['intake.settings.form.en']()} rows={3} />
    </Form>
  )
}

export default function WebFormPage() {
  const look = useLook(openWebFormSettings, {})
  return (
    <Page
      title={m['intake.settings.form']()}
      lead={m['intake.settings.form.what']()}
      above={{ to: '/settings', label: m['app.place.settings']() }}
      narrow
    >
      <Looked look={look}>{(settings) => <Arrange key={settings.version} settings={settings} />}</Looked>
    </Page>
  )
}
