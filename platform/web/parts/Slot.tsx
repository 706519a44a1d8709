// A slot of a page: shows its panels, each fetched when needed, each failing on its own.
import { Component, type ComponentType, lazy, type ReactNode, Suspense, useContext } from 'react'
import { type Panel, type PanelCode, PanelsContext, panelsIn, type SlotName, type Slots } from '../panels.ts'
import { Failure, Loading } from './states.tsx'

const loaded = new WeakMap<Panel, ComponentType<never>>()
const coming = new WeakMap<Panel, Promise<PanelCode<SlotName>>>()

/** The code of a panel, asked once; one that did not come is asked again. */
function codeOf(panel: Panel): Promise<PanelCode<SlotName>> {
  const known = coming.get(panel) ?? (panel.load() as Promise<PanelCode<SlotName>>)
  coming.set(panel, known)
  known.catch(() => coming.delete(panel))
  return known
}

/** The component of a panel, fetched once. */
export function panelComponent<Name extends SlotName>(panel: {
  load: () => Promise<{ default: ComponentType<Slots[Name]> }>
}): ComponentType<Slots[Name]> {
  const key = panel as unknown as Panel
  const known = loaded.get(key) ?? (lazy(panel.load) as unknown as ComponentType<never>)
  loaded.set(key, known)
  return known as unknown as ComponentType<Slots[Name]>
}

/**
 * Fetches a panel before it is asked for, so that it shows at the first key. One that is on the page already stays as it is.
 * @param given what it will be given, when that is known: it asks ahead what it will show
 */
export async function fetchPanel<Name extends SlotName>(panel: Panel, given?: Slots[Name]): Promise<void> {
  const { default: shown, ahead } = (await codeOf(panel)) as unknown as PanelCode<Name>
  if (!loaded.has(panel)) loaded.set(panel, shown as unknown as ComponentType<never>)
  if (given) ahead?.(given)
}

interface SlotGiven<Name extends SlotName> {
  name: Name
  given: Slots[Name]
  /** Shows nothing while its panels are fetched: for small things in a row. */
  quiet?: boolean
}

/** Panels of this slot below each other. Panels bring their own heading with `Section`. */
export function Slot<Name extends SlotName>({ name, given, quiet = false }: SlotGiven<Name>) {
  const panels = panelsIn(useContext(PanelsContext), name)
  return panels.map((panel) => {
    const Shown = panelComponent<Name>(panel) as ComponentType<object>
    return (
      <Fence key={`${panel.order} ${panel.title()}`}>
        <Suspense fallback={quiet ? null : <Loading />}>
          <Shown {...(given as object)} />
        </Suspense>
      </Fence>
    )
  })
}

/** Keeps a failure of one part away from the rest of the page. */
export class Fence extends Component<{ children: ReactNode }, { failure: unknown }> {
  override state: { failure: unknown } = { failure: null }

  static getDerivedStateFromError(failure: unknown): { failure: unknown } {
    return { failure }
  }

  override render(): ReactNode {
    if (this.state.failure === null) return this.props.children
    return <Failure failure={this.state.failure} retry={() => this.setState({ failure: null })} />
  }
}
