// One device: every row's chip is the API's word, and an override comes and goes.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { account, ask, open, quit } from './browser.mjs'

after(quit)
const device = (await ask('GET', `/accounts/${account}/devices?limit=1&state=active&family=ucs`)).items[0]
const levels = { builtin: 'Muster defaults', account: 'Account policy', family: 'Family policy', model: 'Model policy', group: 'Device Group policy', site: 'Site policy', userGroup: 'Device User Group policy', device: 'Device policy' }

test('every setting says from where it is, as the API does', async () => {
  const page = await open(`/devices/${device.id}?account=${account}&tab=settings`)
  await page.getByRole('button', { name: 'All', exact: true }).click()
  const { items } = await ask('GET', `/devices/${device.id}/effective-settings`)
  await page.locator(`[data-setting="${items[0].key}"]`).waitFor()
  for (const s of items.slice(0, 100)) {
    const from = await page.locator(`[data-setting="${s.key}"] td`).nth(2).innerText()
    assert.ok(from.startsWith(levels[s.from.level]), `${s.key}: ${from}`)
  }
  await page.context().close()
})

test('an override sets the value here, Explain says so, and Reset gives it back', async () => {
  const key = 'tcpIpApp.sntp.address'
  const before = await ask('GET', `/devices/${device.id}/effective-settings/${key}`)
  const page = await open(`/devices/${device.id}?account=${account}&tab=settings`)
  await page.getByRole('button', { name: 'All', exact: true }).click()
  const row = page.locator(`[data-setting="${key}"]`)
  await row.getByRole('button', { name: 'Override' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Value').fill('here.example.com')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await row.getByText('Device policy').waitFor()
  await row.getByText('here.example.com').waitFor()
  await row.getByRole('button', { name: 'Explain' }).click()
  await page.getByText('because the device policy').waitFor()
  await page.keyboard.press('Escape')
  await row.getByRole('button', { name: 'Reset' }).click()
  await row.getByText(levels[before.from.level]).waitFor()
  await row.getByText(before.value).waitFor()
  const after = await ask('GET', `/devices/${device.id}/effective-settings/${key}`)
  assert.deepEqual([after.value, after.from], [before.value, before.from])
  await page.context().close()
})

test('the provisioning log shows what the device asked for', async () => {
  const page = await open(`/devices/${device.id}?account=${account}&tab=information`)
  const { items } = await ask('GET', `/devices/${device.id}/provisioning-log?limit=1`)
  await page.getByText(items[0].says).first().waitFor()
  await page.context().close()
})
