// The inventory: filters in the address, live cells, bulk jobs, keys.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { account, ask, open, quit } from './browser.mjs'

after(quit)
const list = (q) => ask('GET', `/accounts/${account}/devices?${q}`)

test('a filter stands in the address, as a chip and in the count, and outlives a reload', async () => {
  const page = await open(`/devices?account=${account}`)
  await page.getByRole('button', { name: 'State', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Provisioned (Active)' }).click()
  await page.keyboard.press('Escape')
  await page.getByText('Clear filters').waitFor()
  assert.match(decodeURIComponent(page.url()), /state=\["active"\]/)
  const total = (await list('limit=1&count=true&state=active')).totalCount
  const says = page.getByRole('navigation', { name: 'Pages' }).getByRole('status')
  await says.getByText(`of ${total.toLocaleString('en')}`).waitFor()
  await page.reload()
  await says.getByText(`of ${total.toLocaleString('en')}`).waitFor()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await page.getByText('Clear filters').waitFor({ state: 'detached' })
  await page.context().close()
})

test('a column sorts both ways and says so', async () => {
  const page = await open(`/devices?account=${account}`)
  await page.getByRole('button', { name: 'MAC Address' }).click()
  await page.locator('th[aria-sort="ascending"]', { hasText: 'MAC Address' }).waitFor()
  await page.getByRole('button', { name: 'MAC Address' }).click()
  await page.locator('th[aria-sort="descending"]', { hasText: 'MAC Address' }).waitFor()
  const first = (await list('limit=1&sort=-mac')).items[0]
  await page.locator(`tbody tr[data-row-id="${first.id}"]`).waitFor()
  await page.context().close()
})

test('a device that is renamed elsewhere changes its cell without a reload', async () => {
  const d = (await list('limit=1&sort=mac&state=active')).items[0]
  const page = await open(`/devices?account=${account}&sort=mac&state=%5B"active"%5D`)
  await page.locator('body[data-live="on"]').waitFor()
  const row = page.locator(`tbody tr[data-row-id="${d.id}"]`)
  await row.waitFor()
  await ask('PATCH', `/devices/${d.id}`, { metadata: { name: 'renamed elsewhere' } })
  await row.getByText('renamed elsewhere').waitFor({ timeout: 10_000 })
  await ask('PATCH', `/devices/${d.id}`, { metadata: { name: d.metadata.name } })
  await page.context().close()
})

test('all that match are labelled by one job, as many as the count says', async () => {
  const page = await open(`/devices?account=${account}&state=%5B"active"%5D&limit=25`)
  const total = (await list('limit=1&count=true&state=active')).totalCount
  await page.getByRole('checkbox', { name: 'Select page' }).click()
  const bar = page.getByRole('toolbar', { name: 'Bulk actions' })
  if (total > 25) await bar.getByRole('button', { name: `Select all ${total.toLocaleString('en')} matching` }).click()
  await bar.getByText(`${total} selected`).waitFor()
  await bar.getByRole('button', { name: 'Actions' }).click()
  await page.getByRole('menuitem', { name: 'Add label…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Label, as key:value').fill('shift:night')
  const typed = dialog.getByLabel(/^Type .* to confirm/)
  if (await typed.count()) await typed.fill(account)
  await dialog.getByRole('button', { name: 'Add label' }).click()
  await page.getByText(`${total} done, 0 failed`).first().waitFor({ timeout: 20_000 })
  assert.equal((await list('limit=1&count=true&label=shift:night')).totalCount, total)
  await page.context().close()
})

test('the State icon says more when it is pointed at', async () => {
  const page = await open(`/devices?account=${account}&state=%5B"active"%5D`)
  await page.locator('tbody .state').first().hover()
  await page.getByRole('dialog').getByText('It fetched its configuration within the last 24 hours.').waitFor()
  await page.context().close()
})

test('keys alone: skip link, search, rows, palette', async () => {
  const page = await open(`/devices?account=${account}`)
  await page.locator('tbody tr[data-row-id]').first().waitFor()
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to content')
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'main')
  await page.keyboard.press('/')
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), 'Search devices')
  await page.keyboard.type('j')
  assert.equal(await page.evaluate(() => document.activeElement?.value), 'j', 'keys do nothing in fields')
  await page.keyboard.press('Backspace')
  await page.evaluate(() => document.getElementById('main').focus())
  await page.locator('tbody tr[data-row-id]').first().waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.getByRole('toolbar', { name: 'Bulk actions' }).getByText('1 selected').waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Command' }).fill('device prov')
  await page.getByRole('option', { name: /Go to Device Provisioning/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Device Provisioning' }).waitFor()
  await page.context().close()
})
