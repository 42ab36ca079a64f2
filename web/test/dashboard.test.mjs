// The dashboard counts what lists count, and says what a new account needs until it has it.
import assert from 'node:assert/strict'
import { request } from 'node:https'
import { after, test } from 'node:test'
import { account, ask, open, quit, sound } from './browser.mjs'

after(quit)

test('each tile has the number of the list that it leads to', async () => {
  const page = await open(`/?account=${account}`)
  await page.locator('[data-tile]').first().waitFor()
  const tiles = await page.locator('[data-tile]:not([data-tile="certificates"])').evaluateAll((all) => all.map((a) => [a.dataset.tile, a.querySelector('.tile-number').textContent, a.getAttribute('href')]))
  assert.equal(tiles.length, 10)
  for (const [tile, n, href] of tiles) {
    await page.goto(href)
    const says = await page.locator('#main p.counted:not(:empty)').or(page.getByText('No devices match these filters.')).first()
    await says.waitFor()
    if (n === '0') await page.getByText('No devices match these filters.').waitFor()
    else await page.getByText(new RegExp(`of ${n}$`)).first().waitFor({ timeout: 5000 }).catch(() => assert.fail(`${tile} says ${n}, its list another number`))
  }
  assert.deepEqual(page.wrong, [])
  await page.context().close()
})

test('jobs that run are counted in the header, live, and the range of the chart is in the address', async () => {
  const page = await open(`/?account=${account}`)
  await page.locator('body[data-live="on"]').waitFor()
  await page.getByLabel('Time range of the requests').selectOption('6')
  await page.waitForFunction(() => location.search.includes('hours=6'))
  await page.reload()
  await page.getByText(/^Last 6 hours: /).waitFor()
  assert.equal(await page.locator('svg.bars g').count(), 24)
  await page.locator('body[data-live="on"]').waitFor()
  const running = page.getByRole('link', { name: /jobs? running$/ })
  assert.equal(await running.count(), 0)
  const device = (await ask('GET', `/accounts/${account}/devices?limit=1`)).items[0]
  const job = await ask('POST', `/accounts/${account}/devices:bulk`, { action: 'setLabels', params: { labels: { lamp: 'on' } }, target: { ids: [device.id] }, startAt: new Date(Date.now() + 3_600_000).toISOString() }, { 'idempotency-key': `runs-${Date.now()}` })
  await ask('POST', `/jobs/${job.id}:pause`) // paused, it goes on when it is let: nothing runs
  assert.equal(await running.count(), 0)
  await page.route('**/api/v1/jobs?*state=running*', async (route) => { const answer = await route.fetch(); await route.fulfill({ response: answer, json: { ...(await answer.json()), items: [job] } }) })
  await ask('POST', `/jobs/${job.id}:resume`) // an event has it asked anew
  await running.waitFor({ timeout: 5000 })
  assert.equal(await running.getAttribute('aria-label'), '1 job running')
  await sound(page, 'the header with a job')
  await page.unroute('**/api/v1/jobs?*state=running*')
  await ask('POST', `/jobs/${job.id}:cancel`)
  await running.waitFor({ state: 'detached', timeout: 5000 })
  await page.context().close()
})

/** A phone asks for its own settings, as it would at its boot. */
async function boots(address, pair, mac) {
  const url = new URL(`${mac}.cfg`, address)
  await new Promise((resolve, reject) => {
    request(url, { rejectUnauthorized: false, auth: `${pair.serverUser}:${pair.serverPassword}`, headers: { 'user-agent': `FileTransport PolycomVVX-VVX_450-UA/6.4.0.12892 (SN:${mac}) Type/Application` } }, (answer) => { answer.resume(); answer.on('end', resolve) })
      .on('error', reject).end()
  })
}

test('the set-up list follows how things are, and ticks live when the first device fetches', async () => {
  const name = `fresh-${Date.now()}`
  await ask('POST', '/accounts', { metadata: { name }, spec: { type: 'customer', displayName: 'Fresh' } })
  const { status } = await ask('GET', `/accounts/${name}/provisioning`)
  const pair = await ask('POST', `/accounts/${name}/provisioning:reveal`)
  const page = await open(`/?account=${name}`)
  const step = (key) => page.locator(`[data-step="${key}"]`)
  await step('first').waitFor()
  assert.equal(await step('first').getAttribute('data-done'), 'false')
  assert.equal(await step('provisioning').getAttribute('data-done'), 'true')
  assert.equal(await page.locator('[data-tile="all"] .tile-number').innerText(), '0')
  await page.getByText('Nothing is running.').waitFor()
  await page.getByText('Nothing needs attention.').waitFor()
  await page.locator('body[data-live="on"]').waitFor()
  await page.evaluate(() => { window.same = true })
  await boots(status.serverAddress, pair, '0004f2e1e1e1')
  await page.locator('[data-step="first"][data-done="true"]').waitFor({ timeout: 15_000 })
  await page.locator('[data-tile="active"] .tile-number', { hasText: '1' }).waitFor()
  const chart = page.getByRole('img', { name: /^Requests in steps of 15 minutes/ })
  await page.waitForFunction((svg) => Math.max(...[...svg.querySelectorAll('rect')].map((r) => r.getBoundingClientRect().height)) > svg.getBoundingClientRect().height - 4, await chart.elementHandle()) // the tallest bar fills it
  await page.locator('label', { hasText: 'View as table' }).click()
  await page.getByRole('table', { name: 'Requests by hour' }).waitFor()

  // What it asks for now goes wrong, and everybody sees it; who has seen it puts it aside.
  await ask('PATCH', '/devices/0004f2e1e1e1', { spec: { held: true } }, { 'if-match': '*' })
  await boots(status.serverAddress, pair, '0004f2e1e1e1')
  await page.locator('[data-tile="errors"] .tile-number', { hasText: '1' }).waitFor({ timeout: 20_000 })
  await sound(page, 'the dashboard of an error')
  const need = page.locator('[data-need="errors"]')
  await need.getByRole('button', { name: /^Snooze/ }).click()
  await need.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Show again' }).click()
  await need.waitFor()
  const device = await open(`/devices?account=${name}&provisioningError=true`)
  await device.getByRole('button', { name: /Provisioning error/ }).first().waitFor()
  await sound(device, 'the inventory of an error')
  await device.locator('tbody tr[data-row-id]').first().getByRole('link').first().click()
  await device.getByText('Provisioning error: the device is held').waitFor()
  await device.getByText('Let it go: set held to false.').waitFor()
  await device.context().close()

  await ask('POST', `/accounts/${name}/sites`, { metadata: { name: 'Berlin' } })
  await page.locator('[data-step="site"][data-done="true"]').waitFor({ timeout: 15_000 })
  assert.ok(await page.evaluate(() => window.same), 'without a reload')
  await page.getByRole('button', { name: 'Hide' }).click()
  await page.locator('#set-up').waitFor({ state: 'detached' })
  await page.reload()
  await page.locator('[data-tile]').first().waitFor()
  assert.equal(await page.locator('#set-up').count(), 0, 'hidden is hidden')
  await page.context().close()
})

test('keys alone: from the dashboard to a tile and back', async () => {
  const page = await open(`/?account=${account}`)
  await page.locator('[data-tile]').first().waitFor()
  await page.locator('[data-tile="active"]').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Inventory' }).waitFor()
  await page.evaluate(() => document.getElementById('main').focus())
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await page.getByRole('heading', { level: 1, name: 'Dashboard' }).waitFor()
  await page.context().close()
})
