// Words for reports: the ways one can leave.
import { m } from '#texts'
import { reportWays } from '../../disclosure/model.ts'

export const wayChoices = () => reportWays.map((value) => ({ value, label: m[`sharing.report.way.${value}`]() }))
