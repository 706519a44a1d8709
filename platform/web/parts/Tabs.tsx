// Parts of a page beside each other: as links with their own address, or as tabs in one place.
import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs'
import { Link } from './Link.tsx'

/** Parts that each have an address, such as those of a case. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly { to: string; label: string }[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} className="tab">
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}

interface TabsGiven {
  label: string
  tabs: readonly { key: string; label: string; content: ReactNode }[]
}

/** Parts in one place, without address. */
export function Tabs({ label, tabs }: TabsGiven) {
  return (
    <AriaTabs>
      <TabList className="tabs" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.key} id={tab.key} className="tab">
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.key} id={tab.key} className="tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}

interface FiltersGiven<Key extends string> {
  label: string
  chosen: Key
  filters: readonly { key: Key; label: string }[]
  onChoose: (key: Key) => void
}

/** Pills that narrow a list; the choice belongs in the address. */
export function Filters<Key extends string>({ label, chosen, filters, onChoose }: FiltersGiven<Key>) {
  return (
    <fieldset className="filters">
      <legend className="unseen">{label}</legend>
      {filters.map((filter) => (
        <button
          key={filter.key}
          type="button"
          className="filter"
          aria-pressed={filter.key === chosen}
          onClick={() => onChoose(filter.key)}
        >
          {filter.label}
        </button>
      ))}
    </fieldset>
  )
}
