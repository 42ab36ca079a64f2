// A release is uploaded, a rule names it, devices say why; a wave brings the rest; what is in use stays.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { account, ask, open, quit, sound } from './browser.mjs'

after(quit)
const rows = (await ask('GET', `/accounts/${account}/firmware/overview`)).items
const row = rows.find((m) => m.model && m.family === 'ucs')
const version = '9.9.1.100'
const fw = `/accounts/${account}/firmware`
const rules = () => ask('GET', `${fw}/rules`)

test('a release is uploaded, and says what it is', async () => {
  const page = await open(`/firmware?account=${account}`)
  await page.getByRole('button', { name: 'Upload release' }).first().click()
  const dialog = page.getByRole('dialog')
  assert.ok(await dialog.getByRole('button', { name: 'Upload' }).isDisabled())
  await dialog.getByLabel('File').setInputFiles({ name: '3111-00000-001.sip.ld', mimeType: 'application/octet-stream', buffer: Buffer.from('an image of a test') })
  await dialog.getByRole('button', { name: 'Upload' }).click()
  await dialog.getByText('It was not taken').waitFor() // neither its models nor its version are in its name
  await dialog.getByLabel('Family').selectOption('ucs')
  await dialog.getByLabel('Models, with commas between').fill(row.model)
  await dialog.getByLabel('Version, as devices report it').fill(version)
  await sound(page, 'the upload')
  await dialog.getByRole('button', { name: 'Upload' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('row', { name: new RegExp(version.replaceAll('.', '\\.')) }).first().waitFor()
  await page.getByRole('button', { name: 'Details' }).first().click()
  await page.getByText('3111-00000-001.sip.ld').first().waitFor()
  await page.context().close()
})

test('the matrix says what wins, and devices say the same', async () => {
  const page = await open(`/firmware?tab=rules&account=${account}`)
  const cell = (site) => page.locator(`tr[data-row-id="${row.model}"]`).getByLabel(`${row.model}, ${site}`, { exact: true })
  await cell('All sites').waitFor()
  assert.equal(await page.getByRole('button', { name: 'Review and apply' }).getAttribute('aria-disabled'), 'true')
  await cell('All sites').selectOption(version)
  await page.getByLabel('Show a site').selectOption({ label: 'Berlin' })
  await cell('Berlin').selectOption('off')
  const wins = await page.locator(`tr[data-row-id="${row.model}"] .wins`).allInnerTexts()
  assert.deepEqual(wins, [`${version} · Account, this model`, 'Off · Site, this model'])
  await page.getByRole('button', { name: 'Review and apply' }).click()
  const dialog = page.getByRole('dialog')
  assert.equal(await dialog.locator('[data-impact="changed"]').innerText(), String(row.devices))
  await sound(page, 'the review of rules')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await dialog.waitFor({ state: 'detached' })
  const device = (await ask('GET', `/accounts/${account}/devices?limit=1&model=${encodeURIComponent(row.model)}`)).items[0]
  assert.equal(device.status.firmware.wanted, version)
  await page.goto(`/firmware?account=${account}`)
  await page.locator(`tr[data-row-id="${row.model}"]`, { hasText: `Pinned ${version}` }).waitFor()
  await page.context().close()
})

test('a release that a rule names is not deleted', async () => {
  const page = await open(`/firmware?tab=releases&account=${account}`)
  const release = (await ask('GET', `${fw}/releases`)).items.find((r) => r.spec.version === version)
  const dialog = page.getByRole('dialog')
  const remove = async () => {
    await page.locator(`tr[data-row-id="${release.id}"]`).getByRole('button', { name: /^Delete/ }).click()
    await dialog.getByLabel(/^Type/).fill(release.metadata.name)
    await dialog.getByRole('button', { name: 'Delete' }).click()
  }
  await remove()
  await dialog.getByText('Nothing was changed').waitFor()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  const now = await fetch(`${process.env.MUSTER_URL}/api/v1${fw}/rules`, { headers: { authorization: `Bearer ${process.env.MUSTER_TOKEN}` } })
  await ask('PUT', `${fw}/rules`, { spec: { rules: [] } }, { 'if-match': now.headers.get('etag') })
  assert.deepEqual((await rules()).spec.rules, [])
  await page.reload()
  await page.locator(`tr[data-row-id="${release.id}"]`).waitFor()
  await page.context().close()
})

test('a wave is planned with what it would do, and stops when too many fail', async () => {
  const page = await open(`/firmware?tab=waves&account=${account}`)
  await page.getByRole('button', { name: 'New wave…' }).first().click()
  const dialog = page.getByRole('dialog')
  const next = dialog.getByRole('button', { name: 'Next' })
  await dialog.getByLabel('Expression').fill('nonsense >')
  await page.waitForFunction(() => document.querySelector('#wave-total')?.textContent.length > 20)
  assert.ok(await next.isDisabled())
  await dialog.getByLabel('Expression').fill('')
  await dialog.getByLabel('Model', { exact: true }).selectOption(row.model)
  await dialog.getByText(`${row.devices} device`).waitFor()
  await sound(page, 'the wizard, target')
  await next.click()
  await dialog.getByLabel('Version').selectOption(version)
  await next.click()
  await dialog.getByLabel('Devices in the first waves').fill('1')
  await dialog.getByLabel('Stop at so many failures').fill('1')
  await dialog.getByLabel('Tell devices to come').uncheck()
  await sound(page, 'the wizard, waves')
  await dialog.getByRole('button', { name: 'Review' }).click()
  await dialog.locator('[data-review="upgrade"]', { hasText: String(row.devices) }).waitFor()
  await dialog.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('heading', { level: 1 }).filter({ hasText: version }).waitFor()
  const job = (await ask('GET', `/jobs?account=${account}&kind=firmware&limit=1`)).items[0]
  assert.equal(job.progress.total, row.devices)
  await ask('POST', `/jobs/${job.id}:cancel`)
  await page.goto(`/firmware?tab=waves&account=${account}`)
  await page.locator(`tr[data-row-id="${job.id}"]`).getByText('Cancelled').waitFor()
  const release = (await ask('GET', `${fw}/releases`)).items.find((r) => r.spec.version === version)
  await ask('DELETE', `${fw}/releases/${release.id}`, undefined, { 'if-match': '*' })
  assert.deepEqual(page.wrong, [])
  await page.context().close()
})
