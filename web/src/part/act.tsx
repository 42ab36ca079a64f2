import { Button, Tooltip, type ButtonProps } from '@patternfly/react-core'
import { useMay, type Power } from '~/api/who'
import { Press } from './press'

/** Act is a button that stays where it is when one may not press it, and says why. */
export function Act({ power, because, at, says, ...button }: ButtonProps & { power: Power; because?: string; at?: string; /** It says why beside itself: for what a page is for. */ says?: boolean }) {
  const may = useMay(power, at)
  const why = !may.allowed ? may.why : because
  if (says) return <Press {...button} why={why ?? ''} />
  if (!why) return <Button {...button} />
  return (
    <Tooltip content={why}>
      <Button {...button} isAriaDisabled onClick={undefined} />
    </Tooltip>
  )
}
