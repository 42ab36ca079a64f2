// A policy is changed, reviewed with its impact, applied, and made what it was.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { account, ask, open, quit, sound } from './browser.mjs'

after(quit)
const key = 'tcpIpApp.sntp.address'
const policy = (await ask('GET', `/accounts/${account}/policies?level=account&limit=50`)).items.find((p) => key in p.spec.settings)

test('a change is a draft until its impact was seen; what is applied stands in the history and can be taken back', async () => {
  const page = await open(`/policies/${policy.id}?account=${account}`)
  const review = page.getByRole('button', { name: 'Review and apply' })
  assert.equal(await review.getAttribute('aria-disabled'), 'true', 'nothing is changed yet')
  await page.getByLabel(`Value of ${key}`).fill('ntp.changed.example')
  await page.getByText('Draft: 1 changes').waitFor()
  await review.click()
  const dialog = page.getByRole('dialog', { name: /Review changes/ })
  const would = await ask('POST', `/policies/${policy.id}:preview`, { metadata: { name: policy.metadata.name }, spec: { ...policy.spec, settings: { ...policy.spec.settings, [key]: 'ntp.changed.example' } } })
  const apply = dialog.getByRole('button', { name: `Apply to ${would.devicesChanged.toLocaleString('en')} devices` })
  await apply.waitFor()
  await sound(page, 'the review')
  const understood = dialog.getByLabel('I understand')
  if (await understood.count()) await understood.check()
  await apply.click()
  await dialog.waitFor({ state: 'detached' })
  assert.equal((await ask('GET', `/policies/${policy.id}`)).spec.settings[key], 'ntp.changed.example')
  await page.getByRole('tab', { name: 'History' }).click()
  await page.getByRole('button', { name: 'Make it this again…' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Revert' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  assert.equal((await ask('GET', `/policies/${policy.id}`)).spec.settings[key], policy.spec.settings[key])
  assert.deepEqual(page.wrong, [])
  await page.context().close()
})
