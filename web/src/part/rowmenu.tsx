import { Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core'
import EllipsisVIcon from '@patternfly/react-icons/dist/esm/icons/ellipsis-v-icon'
import { useState } from 'react'
import { useMay, type Power } from '~/api/who'

/** One thing that can be done to a row. */
export interface Deed { words: string; power: Power; danger?: boolean; because?: string; press(): void }

/** RowMenu is what can be done to a row, beneath three dots; what one may not is there, and says why. */
export function RowMenu({ label, deeds }: { label: string; deeds: Deed[] }) {
  const [open, setOpen] = useState(false)
  return (
    <Dropdown isOpen={open} onOpenChange={setOpen} onSelect={() => setOpen(false)} popperProps={{ position: 'right' }} shouldFocusToggleOnSelect
      toggle={(ref) => <MenuToggle ref={ref} variant="plain" isExpanded={open} onClick={() => setOpen(!open)} icon={<EllipsisVIcon />} aria-label={label} />}>
      <DropdownList>{deeds.map((d) => <Item key={d.words} deed={d} />)}</DropdownList>
    </Dropdown>
  )
}

function Item({ deed }: { deed: Deed }) {
  const may = useMay(deed.power)
  const why = may.allowed ? deed.because : may.why
  return <DropdownItem isAriaDisabled={Boolean(why)} tooltipProps={why ? { content: why } : undefined} isDanger={deed.danger} onClick={deed.press}>{deed.words}</DropdownItem>
}
