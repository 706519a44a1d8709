// A form with every kind of field; sending it empty shows the summary.
import type { Cents } from '../../../core/kit/cents.ts'
import type { Day } from '../../../core/kit/day.ts'
import { Refused } from '../../../platform/web/failures.ts'
import { useFields } from '../../../platform/web/form.ts'
import { CheckField, ChoiceField, SelectField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { Page } from '../../../platform/web/parts/Page.tsx'
import { TextArea, TextField } from '../../../platform/web/parts/TextField.tsx'
import { DateField, MoneyField } from '../../../platform/web/parts/TypedField.tsx'

const channels = [
  { value: 'phone', label: 'Telefoon' },
  { value: 'visit', label: 'Inloop' },
  { value: 'mail', label: 'E-mail' },
] as const
const knows = [
  { value: 'yes', label: 'Ja', hint: 'Heeft zelf gevraagd of gezegd dat het goed is' },
  { value: 'no', label: 'Nee', hint: 'Wij nemen eerst contact op' },
  { value: 'unknown', label: 'Onbekend' },
] as const

export function FormsPage() {
  const { values, field } = useFields({
    name: '',
    own: '',
    channel: null as (typeof channels)[number]['value'] | null,
    knows: null as (typeof knows)[number]['value'] | null,
    born: null as Day | null,
    rent: null as Cents | null,
    safe: false,
  })
  return (
    <Page title="Nieuwe aanvraag" lead="Wat vraagt iemand, in eigen woorden?" above={{ to: '/', label: 'Aanvragen' }} narrow>
      <Form
        submit="Aanvraag bewaren"
        onCancel={() => {}}
        onSubmit={async () => {
          throw new Refused(values.safe ? 'conflict' : 'no-right')
        }}
      >
        <TextField {...field('name')} label="Naam" hint="Zoals iemand zich noemt; één naam mag ook" required />
        <TextArea {...field('own')} label="In eigen woorden" voice required />
        <SelectField {...field('channel')} label="Hoe kwam het binnen" choices={channels} required />
        <ChoiceField {...field('knows')} label="Weet deze persoon hiervan?" choices={knows} required />
        <DateField {...field('born')} label="Geboortedag" lean="back" />
        <MoneyField {...field('rent')} label="Huur per maand" />
        <CheckField {...field('safe')} label="Nu veilig" hint="Er is iemand bij, of er is geen gevaar" />
      </Form>
    </Page>
  )
}
