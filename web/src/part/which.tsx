import { FormSelect, FormSelectOption, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core'

interface Props<T extends string> { id: string; label: string; options: readonly (readonly [T, string])[]; value: T; choose(v: T): void }

/** Which is a choice of a few: buttons in a row, and where a row has no room for them, a list to choose from. */
export function Which<T extends string>({ id, label, options, value, choose }: Props<T>) {
  return (
    <>
      <ToggleGroup aria-label={label} className="only-wide">
        {options.map(([v, words]) => <ToggleGroupItem key={v} text={words} buttonId={`${id}-${v || 'all'}`} isSelected={value === v} onChange={() => choose(v)} />)}
      </ToggleGroup>
      <div className="only-narrow">
        <FormSelect aria-label={label} value={value} onChange={(_e, v) => choose(v as T)}>{options.map(([v, words]) => <FormSelectOption key={v} value={v} label={words} />)}</FormSelect>
      </div>
    </>
  )
}
