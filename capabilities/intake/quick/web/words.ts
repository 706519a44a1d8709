// Words about quick questions: what one was about and what became of it.
import { m } from '#texts'
import { domainWords } from '../../../directory/web/parts/words.ts'
import type { Subject } from '../model.ts'

export function subjectWords(subject: Subject): string {
  return subject === 'other' ? m['intake.quick.subject.other']() : domainWords(subject)
}
