// For which service: asked only where there is more than one to choose from.
import { m } from '#texts'
import type { Bound } from '../../../../platform/web/form.ts'
import { SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { listServices } from '../../ground/api.ts'
import type { Service } from '../../ground/model.ts'
import { choosable, usualOf } from '../../ground/rules.ts'
import { serviceWords, shortGround } from './service-words.ts'

/** The services of the organisation; none while one waits for them. */
export function useServices(): readonly Service[] {
  return useLook(listServices, {}).data?.services ?? []
}

/** The service with this code; the usual one for `null`. */
export function useService(code: string | null): Service | undefined {
  const services = useServices()
  return code === null ? usualOf(services) : services.find((one) => one.code === code)
}

interface Given {
  field: Bound<string | null>
  /** What stands already: it can be kept though it was set aside since. */
  had?: string
  /** Where it is the one thing that is asked. */
  always?: boolean
}

export function ServiceField({ field, had = '', always = false }: Given) {
  const services = useServices()
  const chosen = useService(field.value)
  const offered = choosable(services, had)
  if (offered.length < 2 && !always) return null
  return (
    <SelectField
      {...field}
      value={chosen?.code ?? ''}
      label={m['people.service.field']()}
      {...(chosen ? { hint: m['people.service.field.ground']({ ground: shortGround(chosen) }) } : {})}
      choices={offered.map((one) => ({ value: one.code, label: serviceWords(one) }))}
      required
    />
  )
}
