import { Button, type ButtonProps } from '@patternfly/react-core'
import { useId } from 'react'

/** Press is a button that says beside itself why it cannot be pressed yet; it can be reached all the same, so that the reason is heard. Why is empty when it can. */
export function Press({ why, onClick, ...button }: ButtonProps & { why: string }) {
  const id = useId()
  return (
    <>
      <Button {...button} isAriaDisabled={why !== ''} aria-describedby={why ? id : undefined} onClick={why ? undefined : onClick} />
      <span id={id} className="muted why" hidden={why === ''}>{why}</span>
    </>
  )
}
