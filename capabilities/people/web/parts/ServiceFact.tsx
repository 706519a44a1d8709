// A service with its ground in words, as a fact among others.
import { m } from '#texts'
import { useService } from './ServiceField.tsx'
import { lineWords } from './service-words.ts'

export function ServiceFact({ code }: { code: string }) {
  const service = useService(code)
  return <>{service ? lineWords(service) : code === '' ? m['people.service.none.short']() : ''}</>
}
