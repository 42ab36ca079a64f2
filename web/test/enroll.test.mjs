// The page of DES, done by a person: a profile, a site, a code; then somebody types it on a phone, and the phone appears.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { ask, open, quit, sound, stage } from './browser.mjs'

const account = 'lakeside'
after(quit)

test('a phone whose code is typed appears as enrolled, without a reload', async () => {
  const { status } = await ask('GET', `/accounts/${account}/provisioning`)
  const pair = await ask('POST', `/accounts/${account}/provisioning:reveal`)
  const list = await open(`/devices?account=${account}`)
  await list.getByText('No devices yet.').waitFor()
  await list.locator('body[data-live="on"]').waitFor()
  await list.evaluate(() => { window.same = true; localStorage.setItem('muster.columns', JSON.stringify(['name', 'model', 'state', 'lifecycle', 'site', 'mac'])) })

  // A profile: URL, root CA, group.
  const page = await open(`/enrollment?account=${account}`)
  await page.getByRole('button', { name: 'Add profile' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Wards')
  await dialog.getByLabel('HTTP(S)').check()
  const url = new URL(status.serverAddress)
  url.username = pair.serverUser
  url.password = pair.serverPassword
  await dialog.getByLabel('Provisioning URL').fill(url.href)
  await dialog.getByLabel('Root CA').fill(readFileSync(process.env.MUSTER_ROOT, 'utf8'))
  await dialog.getByLabel('Phone Group').fill('7')
  await sound(page, 'the profile dialog')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('row', { name: /Wards/ }).waitFor()

  // A site that has it, in a region of its own.
  const main = page.getByRole('navigation', { name: 'Main' })
  await main.getByRole('link', { name: 'Sites & groups' }).click()
  await page.getByText('No sites yet.').waitFor()
  await page.getByRole('button', { name: 'Add site' }).first().click()
  await dialog.getByLabel('Name').fill('Lake House')
  await dialog.getByLabel('Region').selectOption({ label: 'Another region…' })
  await dialog.getByLabel('New region').fill('eu/ch')
  await dialog.getByLabel('Enrollment profile').selectOption({ label: 'Wards' })
  await dialog.getByLabel('PIN').fill('4711')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name: 'Lake House' }).waitFor()
  const made = await ask('GET', `/accounts/${account}/sites?limit=1`)
  assert.deepEqual([made.items[0].status.path, made.items[0].spec.pin], ['/eu/ch/Lake House', '4711'])

  // A code.
  await main.getByRole('link', { name: 'Enrollment' }).click()
  await page.getByRole('tab', { name: 'Bulk jobs' }).click()
  await page.getByText('No bulk jobs yet.').waitFor()
  await page.getByRole('tab', { name: 'Codes' }).click()
  await page.getByRole('button', { name: 'Create code' }).click()
  await dialog.getByLabel('Site').selectOption({ label: 'Lake House' })
  await dialog.getByRole('button', { name: 'Create' }).click()
  const row = page.locator('tbody tr[data-state="live"]')
  const code = (await row.locator('.digits').innerText()).replace(/\D/g, '')
  assert.match(code, /^\d{8}$/)
  await row.getByText('0 of 1').waitFor()

  // Somebody types it.
  const phone = await stage('POST', '/type', { code, model: 'J179' })
  assert.equal(phone.says, '[]')
  assert.deepEqual([phone.device.enrolled, phone.device.group], [true, '7'])
  assert.ok(phone.device.trusted > 0, 'it was told whom to trust')
  const { id } = await ask('GET', `/devices/${phone.mac}`)
  const cell = list.locator(`tbody tr[data-row-id="${id}"]`)
  await cell.waitFor({ timeout: 15_000 })
  await cell.getByText('Provisioned (Active)').waitFor({ timeout: 15_000 })
  await page.locator('tbody tr[data-state="usedUp"]').getByText('1 of 1').waitFor({ timeout: 15_000 })

  // Its own page says how it came.
  await cell.getByRole('link').click()
  await list.getByText('Enrolled', { exact: true }).first().waitFor()
  await list.getByText('Wards').first().waitFor()
  assert.ok(await list.evaluate(() => window.same), 'nothing was reloaded')
  assert.deepEqual([...page.wrong, ...list.wrong], [])
  await page.context().close()
  await list.context().close()
})

test('a held phone waits until it is approved, and a revoked code is told of', async () => {
  const site = (await ask('GET', `/accounts/${account}/sites?limit=1`)).items[0]
  const held = await ask('POST', `/accounts/${account}/devices`, { metadata: { name: 'Waits' }, spec: { mac: '0004f2abcd77', model: 'VVX 450', serial: 'W77', held: true } })
  const page = await open(`/enrollment?account=${account}&tab=pending`)
  const row = page.locator(`tr[data-row-id="${held.id}"]`)
  await row.getByText('Imported').waitFor()
  await sound(page, 'pending devices')
  await row.getByRole('button', { name: 'Approve…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Site').selectOption(site.id)
  await dialog.getByText('Profile: Wards').waitFor()
  await dialog.getByRole('button', { name: 'Approve' }).click()
  await row.waitFor({ state: 'detached' })
  const { spec } = await ask('GET', `/devices/${held.id}`)
  assert.deepEqual([spec.held, spec.site], [false, site.id])
  const code = await ask('POST', `/accounts/${account}/enrollment-codes`, { spec: { site: site.id } })
  await page.getByRole('tab', { name: 'Codes' }).click()
  const line = page.locator(`tr[data-row-id="${code.id}"]`)
  await line.getByText('0 of unlimited').waitFor()
  await line.getByRole('button', { name: 'Revoke…' }).click()
  await dialog.getByRole('button', { name: 'Revoke' }).click()
  await page.locator('tr[data-state="revoked"]').getByText('Revoked').waitFor()
  assert.deepEqual(page.wrong, [])
  await page.context().close()
  await ask('DELETE', `/devices/${held.id}`)
})

test('a wrong code gets nobody in, and an enrolled phone is asked no more', async () => {
  const before = (await ask('GET', `/accounts/${account}/devices?limit=1&count=true`)).totalCount
  const phone = await stage('POST', '/type', { code: '00000000', model: 'J179' })
  assert.equal(phone.device.enrolled, false)
  assert.equal((await ask('GET', `/accounts/${account}/devices?limit=1&count=true`)).totalCount, before)
})

test('a video endpoint shows a PIN, somebody types it in the portal, and a setting reaches it in real time', async () => {
  const box = await stage('POST', '/pin')
  const page = await open('/devices?account=harbor')
  await page.getByRole('button', { name: 'Add device' }).first().click()
  await page.getByRole('menuitem', { name: /By PIN/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('PIN').fill('0000 0000')
  await dialog.getByRole('button', { name: 'Add' }).click()
  await dialog.getByText('No device was added').waitFor()
  await sound(page, 'the PIN')
  await dialog.getByLabel('PIN').fill(`${box.pin.slice(0, 4)}-${box.pin.slice(4)}`)
  await dialog.getByRole('button', { name: 'Add' }).click()
  await page.getByRole('tab', { name: 'Settings', exact: true }).click()
  await page.getByText('The device has not said its settings yet.').or(page.getByRole('columnheader', { name: 'On device' })).first().waitFor()
  const send = page.getByRole('button', { name: 'Send a setting…' }).first()
  await page.waitForFunction(() => [...document.querySelectorAll('button')].some((b) => b.textContent === 'Send a setting…' && b.getAttribute('aria-disabled') !== 'true'))
  await send.click()
  await dialog.getByLabel('Setting').fill('device.local.deviceName')
  await dialog.getByLabel('Value').fill('Board room')
  await sound(page, 'a live setting')
  await dialog.getByRole('button', { name: 'Send' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('row', { name: /device\.local\.deviceName Board room/ }).waitFor()
  await sound(page, 'live settings')
  assert.equal((await ask('GET', `/devices/${box.mac}`)).spec.onboarding, 'pin')
  await page.context().close()
})
