import { FormGroup, Radio, TextInput } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { Schedule, type Timing } from '~/part/schedule'

/** How devices hear of a change: those that can be reached at once, all by themselves, or all by a job that asks them. */
export interface Way { tell: 'now' | 'poll' | 'job'; when: Timing; comment: string }

/** Rollout asks how devices hear of a change, and why it is made. */
export function Rollout({ value: v, set }: { value: Way; set(next: Way): void }) {
  const { t } = useTranslation()
  const ways = [
    { tell: 'now' as const, label: t('At once'), says: t('Devices that can be reached are asked to fetch now; the others get it at their next check-in. One in a call restarts after its end.') },
    { tell: 'poll' as const, label: t('At next check-in'), says: t('No device is asked. Each gets the new settings when it next fetches.') },
    { tell: 'job' as const, label: t('Ask them by a job'), says: t('The new settings stand at once, and a job asks the devices to fetch: later, or in a maintenance window. One that checks in before gets them then.') },
  ]
  return (
    <>
      <div role="radiogroup" aria-label={t('Rollout')} className="stack">
        {ways.map((w) => <Radio key={w.tell} id={`tell-${w.tell}`} name="tell" label={w.label} description={w.says} isChecked={v.tell === w.tell} onChange={() => set({ ...v, tell: w.tell })} />)}
        {v.tell === 'job' && <div className="under-choice"><Schedule value={v.when} set={(when) => set({ ...v, when })} /></div>}
      </div>
      <FormGroup label={t('Comment for the audit log')} fieldId="comment">
        <TextInput id="comment" value={v.comment} maxLength={500} onChange={(_e, comment) => set({ ...v, comment })} />
      </FormGroup>
    </>
  )
}
