// Words for reports: kinds of receiver as choices, and how one left.
import { m } from '#texts'
import { receiverKinds, reportWays } from '../../disclosure/model.ts'

export const kindChoices = () => receiverKinds.map((value) => ({ value, label: m[`sharing.report.kind.${value}`]() }))
export const wayChoices = () => reportWays.map((value) => ({ value, label: m[`sharing.report.way.${value}`]() }))
