// What answers must be before they are kept: nobody is born after today, and without a partner nothing is said of one.
import type { Day } from '../../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../../core/kit/verdict.ts'
import type { Answers } from '../model.ts'

export function checkAnswers({ bornOn, partnerBornOn, children, residents }: Answers, today: Day): Verdict<'born-ahead'> {
  const births = [bornOn, partnerBornOn, ...children.map((one) => one.bornOn), ...residents.map((one) => one.bornOn)]
  return births.some((born) => born !== null && born > today) ? fails('born-ahead') : holds
}

export function tidyAnswers(answers: Answers): Answers {
  return answers.partner ? answers : { ...answers, partnerBornOn: null, partnerInsured: null, partnerIncome: null }
}
