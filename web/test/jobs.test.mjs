// Jobs that wait for their time: asked for in the inventory, looked at, started before, and cancelled.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { account, ask, open, quit, reflows, sound } from './browser.mjs'

after(quit)
const waiting = async () => (await ask('GET', `/jobs?account=${account}&scheduled=true&limit=100`)).items
const clear = async () => { for (const j of await waiting()) await ask('POST', `/jobs/${j.id}:cancel`) }
/** What a field of date and time takes, some days ahead. */
const ahead = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16)

test('a bulk action is put off until a night, says so on its page, and is started before it', async () => {
  await clear()
  const page = await open(`/devices?account=${account}`)
  await page.getByRole('checkbox', { name: 'Select page' }).click()
  await page.getByRole('toolbar', { name: 'Bulk actions' }).getByRole('button', { name: 'Actions' }).click()
  await page.getByRole('menuitem', { name: 'Restart' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Start later').check()
  const go = dialog.getByRole('button', { name: 'Restart' })
  assert.ok(await go.isDisabled(), 'nobody said when')
  await dialog.locator('#when-start').fill(ahead(2))
  await dialog.getByLabel('Only in a window of each day').check()
  await dialog.getByLabel('From').fill('01:00')
  await dialog.getByLabel('To').fill('04:30')
  await dialog.getByLabel('Time zone').selectOption('Europe/Vienna')
  await sound(page, 'the dialog')
  await go.click()
  await dialog.waitFor({ state: 'detached' })
  const [job] = await waiting()
  assert.deepEqual(job.window, { from: '01:00', to: '04:30', timeZone: 'Europe/Vienna' })
  const at = await open(`/jobs?tab=scheduled&account=${account}`)
  const row = at.locator(`tr[data-row-id="${job.id}"]`)
  await row.getByText('01:00 to 04:30, Vienna').waitFor()
  await row.getByText(/^The window of Vienna, opens [A-Z][a-z]{2},? 01:00|^Its start: .* in Vienna/).waitFor()
  await sound(at, 'scheduled jobs')
  await row.getByRole('link', { name: job.title }).click()
  await at.getByRole('heading', { level: 1, name: job.title }).waitFor()
  await at.locator('#main').getByText('Scheduled', { exact: true }).waitFor()
  await at.getByText('01:00 to 04:30, Vienna').waitFor()
  await sound(at, 'a job that waits')
  await reflows(at, 'a job that waits')
  await at.getByRole('button', { name: 'Start now…' }).click()
  await at.getByRole('dialog').getByRole('button', { name: 'Start now' }).click()
  await at.locator('#main').getByText('Scheduled', { exact: true }).waitFor({ state: 'detached' })
  assert.notEqual((await ask('GET', `/jobs/${job.id}`)).startedAt, null)
  assert.deepEqual(await waiting(), [])
  assert.deepEqual([...page.wrong, ...at.wrong], [])
  await page.context().close()
  await at.context().close()
})

test('a scheduled job is cancelled from the list, and leaves it', async () => {
  await clear()
  const { id } = await ask('POST', `/accounts/${account}/devices:bulk`, { action: 'sync', target: { filter: 'family = ucs' }, startAt: new Date(Date.now() + 86_400_000).toISOString() }, { 'idempotency-key': `put-off-${Date.now()}` })
  const page = await open(`/jobs?tab=scheduled&account=${account}`)
  const row = page.locator(`tr[data-row-id="${id}"]`)
  await row.getByText('All day').waitFor()
  await row.getByRole('button', { name: 'Cancel…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel the job' }).click()
  await page.getByText('Nothing is scheduled.').waitFor()
  assert.equal((await ask('GET', `/jobs/${id}`)).state, 'cancelled')
  await page.context().close()
})
