import { DescriptionListDescription, DescriptionListGroup, DescriptionListTerm } from '@patternfly/react-core'
import type { ReactNode } from 'react'

/** Fact is one line of a list of facts. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <DescriptionListGroup>
      <DescriptionListTerm>{term}</DescriptionListTerm>
      <DescriptionListDescription>{children}</DescriptionListDescription>
    </DescriptionListGroup>
  )
}
