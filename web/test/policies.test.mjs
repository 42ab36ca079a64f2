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
  await page.getByText('Draft: 1 change', { exact: true }).waitFor()
  await review.click()
  const dialog = page.getByRole('dialog', { name: /Review changes/ })
  const would = await ask('POST', `/policies/${policy.id}:preview`, { metadata: { name: policy.metadata.name }, spec: { ...policy.spec, settings: { ...policy.spec.settings, [key]: 'ntp.changed.example' } } })
  const apply = dialog.getByRole('button', { name: `Apply to ${would.settingsChanged.toLocaleString('en')} ${would.settingsChanged === 1 ? 'device' : 'devices'}` })
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

test('every setting says where it stands, and a policy is a copy of another but for its secrets', async () => {
  const page = await open(`/policies/${policy.id}?account=${account}`)
  const { items } = await ask('GET', `/policies/${policy.id}/settings`)
  for (const s of items.slice(0, 30)) {
    const row = page.locator(`[data-setting="${s.key}"]`)
    await row.getByText(s.here ? 'Set here' : 'Inherited').first().waitFor()
    if (s.overridden > 0) await row.getByText(`Overridden on ${s.overridden} device`).waitFor()
  }
  const inherited = page.getByRole('button', { name: /^Inherited/ })
  await inherited.click()
  assert.equal(await page.locator('tr[data-state="here"]').count(), 0)
  assert.equal(await inherited.innerText(), `Inherited ${items.filter((s) => !s.here && s.beneath.length > 0).length}`)
  await page.getByRole('link', { name: 'Policies' }).first().click()
  await page.locator(`tr[data-row-id="${policy.id}"]`).getByRole('button', { name: `Actions for ${policy.metadata.name}` }).click()
  await page.getByRole('menuitem', { name: 'Duplicate' }).click()
  await page.getByRole('heading', { level: 1, name: `${policy.metadata.name} (copy)` }).waitFor()
  assert.equal(await page.getByLabel(`Value of ${key}`).inputValue(), policy.spec.settings[key])
  await page.getByRole('button', { name: 'Discard', exact: true }).click()
  assert.deepEqual(page.wrong, [])
  await page.context().close()
})

test('a draft survives leaving, for who wrote it alone, without its secrets', async () => {
  const secret = 'device.auth.localAdminPassword'
  const page = await open(`/policies/${policy.id}?account=${account}`)
  await page.getByLabel(`Value of ${key}`).fill('ntp.drafted.example')
  await page.getByLabel('Filter settings').fill(secret)
  const offered = page.locator('tr').filter({ has: page.locator('code', { hasText: new RegExp(`^${secret.replaceAll('.', '[.]')}$`) }) }) // inherited, or of the catalog alone
  await offered.getByRole('button', { name: /^(Set|Override)$/ }).first().click()
  await page.getByLabel(`Value of ${secret}`, { exact: true }).fill('Drafted-Password-1')
  await page.getByText('Draft: 2 changes').waitFor()
  await page.getByRole('link', { name: 'Policies' }).first().click()
  const line = page.locator(`tr[data-row-id="${policy.id}"]`)
  await line.getByText('2 unapplied').waitFor()
  const { devices, changedBy } = (await ask('GET', `/accounts/${account}/policies?devices=true&level=account`)).items.find((p) => p.id === policy.id).status
  assert.deepEqual([await line.locator('[data-label="Device Count"]').innerText(), await line.locator('[data-label="By"]').innerText()], [String(devices), changedBy])
  assert.ok(devices > 0 && changedBy !== '')
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }))
  assert.ok(kept.includes('ntp.drafted.example') && !kept.includes('Drafted-Password-1'), 'a secret is kept')
  await page.reload()
  await page.getByRole('link', { name: policy.metadata.name, exact: true }).click()
  await page.getByText('is here again').waitFor()
  assert.equal(await page.getByLabel(`Value of ${key}`).inputValue(), 'ntp.drafted.example')
  await page.getByText(`type them again: ${secret}`).waitFor()
  await sound(page, 'the draft')
  await page.getByRole('button', { name: 'Discard it' }).click()
  assert.equal(await page.getByLabel(`Value of ${key}`).inputValue(), policy.spec.settings[key])
  await page.reload()
  await page.getByLabel(`Value of ${key}`).waitFor()
  assert.equal(await page.getByText('is here again').count(), 0)
  assert.equal((await ask('GET', `/policies/${policy.id}`)).spec.settings[key], policy.spec.settings[key], 'nothing was applied')
  await page.context().close()
})
