// One service of the organisation: its name, its ground in law, and what comes along with it.
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { CheckField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { serviceWords, groundWords as wordsOf } from '../../web/parts/service-words.ts'
import { arrangeServices, type listServices } from '../api.ts'
import { broughtTerms, type Ground, type GroundWord, grounds, type Service } from '../model.ts'
import { isShipped } from '../rules.ts'

const none = 'none'

/** As it is typed: words for everything, ours filled in. */
function typedOf(service: Service) {
  const words = (about: GroundWord) => wordsOf(service, about)
  return {
    ...service,
    word: isShipped(service.code) || service.word ? serviceWords(service) : '',
    ground: (service.ground ?? none) as Ground | typeof none,
    ...{ law: words('law'), special: words('special'), keeping: words('keeping') },
  }
}

/** As it is kept: our own words stay ours, so that they are right in every language. */
function keptOf(service: Service, typed: ReturnType<typeof typedOf>): Service {
  const { code } = service
  const ours: Service = { ...service, word: '', law: null, special: null, keeping: null }
  const words = (about: GroundWord) => (isShipped(code) && typed[about].trim() === wordsOf(ours, about) ? null : typed[about])
  return {
    ...typed,
    word: isShipped(code) && typed.word.trim() === serviceWords(ours) ? '' : typed.word,
    ground: typed.ground === none ? null : typed.ground,
    ...{ law: words('law'), special: words('special'), keeping: words('keeping') },
  }
}

/** The list with this one in it; one of them is the usual one. */
function listWith(services: readonly Service[], changed: Service): Service[] {
  const all = services.some(({ code }) => code === changed.code) ? services : [...services, changed]
  return all.map((one) => (one.code === changed.code ? changed : changed.usual ? { ...one, usual: false } : one))
}

interface DialogGiven {
  given: Given<typeof listServices>
  service: Service
  onClose: () => void
}

export function ServiceDialog({ given, service, onClose }: DialogGiven) {
  const { values, field } = useFields(typedOf(service))
  const arrange = useChange(arrangeServices, ['people.', 'intake.', 'sharing.'])
  async function save(): Promise<void> {
    await arrange.mutateAsync({ version: given.version, services: listWith(given.services, keptOf(service, values)) })
    tell(m['people.service.saved']())
    onClose()
  }
  const choices = [
    { value: none, label: m['people.service.no-ground']() },
    ...grounds.map((value) => ({ value, label: m[`people.ground.${value}`]() })),
  ] as const
  return (
    <Dialog title={m['people.service.field']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <TextField {...field('word')} label={m['people.service.name']()} required />
        <SelectField {...field('ground')} label={m['people.service.ground']()} choices={choices} required />
        <TextField {...field('law')} label={m['people.service.law']()} hint={m['people.service.law.hint']()} />
        <TextArea
          {...field('special')}
          label={m['people.service.special']()}
          hint={m['people.service.special.hint']()}
          rows={2}
        />
        <TextField {...field('keeping')} label={m['people.service.keeping']()} hint={m['people.service.keeping.hint']()} />
        <SelectField
          {...field('terms')}
          label={m['people.service.terms']()}
          choices={broughtTerms.map((value) => ({ value, label: m[`people.service.terms.${value}`]() }))}
          required
        />
        <CheckField {...field('checked')} label={m['people.service.checked']()} hint={m['people.service.checked.hint']()} />
        <CheckField {...field('usual')} label={m['people.service.usual']()} hint={m['people.service.usual.hint']()} />
        <CheckField {...field('retired')} label={m['people.service.retired']()} hint={m['people.service.retired.hint']()} />
      </Form>
    </Dialog>
  )
}
