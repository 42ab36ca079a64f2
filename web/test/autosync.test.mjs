// The page of Poly Lens, done by a person while a fleet lives: Account menu > Manage Accounts > account > Device Provisioning.
// What it does to devices is watched in a second window, on an inventory that nobody reloads.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ask, open, quit, sound, stage } from './browser.mjs'

const account = 'harbor'
const now = () => ask('GET', `/accounts/${account}/provisioning`)
const devices = async () => (await ask('GET', `/accounts/${account}/devices?limit=100&sort=mac`)).items
const away = (await stage('GET', '/fleet')).filter((d) => !d.online).length
after(quit)

/** An inventory that shows where devices stand, and knows when it was reloaded. */
async function inventory() {
  const page = await open('about:blank')
  await page.addInitScript(() => localStorage.setItem('muster.columns', JSON.stringify(['name', 'model', 'connection', 'state', 'credentialSync', 'mac'])))
  await page.goto(`/devices?account=${account}`)
  await page.locator('body[data-live="on"]').waitFor()
  await page.evaluate(() => { window.same = true })
  page.cells = (words) => page.locator('tbody tr[data-row-id]', { hasText: words })
  page.shows = (words, n) => page.waitForFunction(([words, n]) => [...document.querySelectorAll('tbody tr[data-row-id]')].filter((r) => r.textContent.includes(words)).length === n, [words, n], { timeout: 20_000 })
    .catch(async () => assert.fail(`not ${n} × ${words}: ${(await page.locator('tbody tr[data-row-id]').allInnerTexts()).map((t) => t.replace(/\s+/g, ' ')).join(' | ')}`))
  return page
}

test('provisioning is enabled, Auto-Sync carries the pair to a living fleet, edits follow, and nothing is rolled back', async () => {
  await ask('PATCH', `/accounts/${account}/provisioning`, { spec: { enabled: false } }, { 'if-match': '*' })
  const list = await inventory()
  const all = (await devices()).length
  await list.shows('Not provisioned', all)
  await list.shows('Offline', away)

  // Account menu > Manage Accounts > account > Device Provisioning.
  const page = await open('/devices?account=acme')
  await page.getByRole('button', { name: /^Account: / }).click()
  await page.getByRole('menuitem', { name: 'Manage Accounts' }).click()
  await page.getByRole('heading', { level: 1, name: 'Accounts' }).waitFor()
  await page.locator('#main').getByRole('link', { name: 'Harbor Hotels' }).first().click()
  const tab = page.locator('#main').getByRole('tab', { name: 'Device Provisioning' })
  await tab.first().click()
  const slider = page.getByRole('switch', { name: 'Auto-Sync Credentials with Devices' })
  await page.getByText('Enable provisioning first.').waitFor()
  assert.ok(await slider.isDisabled())

  // Enable.
  await page.getByLabel('Server User').fill('harbor-prov')
  await page.getByLabel('Password', { exact: true }).fill('lighthouse9keeper')
  await page.getByLabel('Confirm password').fill('lighthouse9keeper')
  await page.getByRole('button', { name: 'Enable Provisioning' }).click()
  await page.getByRole('button', { name: 'Edit Server Credentials' }).waitFor()
  assert.equal((await now()).spec.autoSync.enabled, false, 'enabling does not turn Auto-Sync on')
  await list.shows('Not provisioned', all)

  // The slider.
  await slider.click({ force: true })
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Previous credentials are not restored if you turn this off.').waitFor()
  await dialog.getByLabel('I have updated DHCP').check()
  await dialog.getByRole('button', { name: 'Enable' }).click()
  await list.shows('In sync', all - away)
  await list.shows('Provisioned (Active)', all - away)
  await list.shows('Waiting for device', away)
  await sound(list, 'the inventory of a living fleet')
  for (const d of (await stage('GET', '/fleet')).filter((d) => d.online)) assert.deepEqual([d.user, d.problem], ['harbor-prov', ''], d.mac)

  // Who was away is told when it returns.
  await stage('POST', '/power')
  await list.shows('In sync', all)
  await list.shows('Provisioned (Active)', all)
  await page.getByText(/^All devices use the pair of version/).first().waitFor()

  // Edit.
  await page.getByRole('button', { name: 'Edit Server Credentials' }).click()
  await dialog.getByLabel('Server User').fill('harbor-next')
  await dialog.getByRole('button', { name: 'Generate' }).click()
  await dialog.getByRole('button', { name: 'Update' }).click()
  await dialog.waitFor({ state: 'detached' }) // before, the pair is the one that it was
  const { generation } = (await now()).status
  await page.getByText(`All devices use the pair of version ${generation}`).first().waitFor({ timeout: 30_000 })
  await list.shows('In sync', all)
  for (const d of await stage('GET', '/fleet')) assert.equal(d.user, 'harbor-next', d.mac)

  // Off: what devices have, they keep, and a further edit is pushed to nobody.
  await slider.click({ force: true })
  await page.getByText('Nothing is rolled back').waitFor()
  await page.getByRole('button', { name: 'Turn off' }).click()
  await page.getByText('Auto-Sync is off').first().waitFor()
  await page.getByRole('button', { name: 'Edit Server Credentials' }).click()
  await dialog.getByText('Auto-Sync is off: nothing is pushed').waitFor()
  await dialog.getByLabel('Server User').fill('harbor-third')
  await dialog.getByRole('button', { name: 'Update' }).click()
  await list.shows('Auto-Sync off', all)
  for (const d of await stage('GET', '/fleet')) assert.equal(d.user, 'harbor-next', `${d.mac} kept it`)

  // Disable takes the typed name; the slider says why it cannot be moved.
  await page.getByRole('button', { name: 'Disable Provisioning…' }).click()
  await dialog.getByRole('textbox').fill(account)
  await dialog.getByRole('button', { name: 'Disable Provisioning' }).click()
  await page.getByRole('button', { name: 'Enable Provisioning' }).waitFor()
  assert.ok(await slider.isDisabled())
  assert.deepEqual([(await now()).spec.enabled, (await now()).spec.autoSync.enabled], [false, false])

  assert.ok(await list.evaluate(() => window.same), 'the inventory was never reloaded')
  assert.deepEqual([...page.wrong, ...list.wrong], [])
  await page.context().close()
  await list.context().close()
})
