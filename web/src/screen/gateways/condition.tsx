import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { Finding } from './data'
import { conditionLook } from './words'

/** The condition of a found phone, as a label. */
export function Condition({ of: f }: { of: Finding }) {
  const { t } = useTranslation()
  const look = conditionLook(t, f.condition)
  return <Label isCompact color={look.color} icon={<look.icon />} title={f.detail || look.happens}>{look.words}</Label>
}
