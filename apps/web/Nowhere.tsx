// What is shown at an address without a page, or without one for this person.
import { m } from '#texts'
import { Page } from '../../platform/web/parts/Page.tsx'

export function Nowhere() {
  return <Page title={m['app.nowhere.title']()} lead={m['app.nowhere.lead']()} />
}
