// An account's authority is made and rolled over, step by step; addresses stand where people look for them.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { account, ask, open, quit, sound } from './browser.mjs'

after(quit)
const list = () => ask('GET', `/accounts/${account}/certificate-authorities`)
const states = async () => (await list()).items[0].status.generations.map((g) => g.state).join(' ')

test('an authority is made, rotated with its name typed, and the old key retired', async () => {
  const page = await open(`/pki?account=${account}`)
  if ((await list()).items.length === 0) await page.getByRole('button', { name: 'Create authority' }).click()
  const rotate = page.getByRole('button', { name: 'Rotate…' })
  await rotate.waitFor()
  const name = (await list()).items[0].metadata.name
  const dialog = page.getByRole('dialog')
  const step = async (open, say) => {
    await dialog.getByRole('button', { name: open }).click()
    const button = dialog.getByRole('button', { name: say, exact: true })
    assert.ok(await button.isDisabled(), 'the name has to be typed')
    await dialog.getByLabel(/^Type/).fill(name)
    await button.click()
    await dialog.getByLabel('Steps').waitFor() // back at the steps
  }
  await rotate.click()
  await dialog.getByLabel('Steps').waitFor()
  await sound(page, 'the steps of a roll-over')
  await step('Make the next key…', 'Make the next key')
  assert.equal(await states(), 'current next')
  await dialog.getByRole('button', { name: 'Close' }).first().click() // another day
  await rotate.click()
  await step(/^Sign with key/, 'Sign with it')
  assert.equal(await states(), 'previous current')
  await step(/^Retire key/, 'Retire')
  assert.equal(await states(), 'retired current')
  await page.context().close()
})

test('what an authority does is changed from the state that was read', async () => {
  const page = await open(`/pki?tab=settings&account=${account}`)
  await page.getByText('Fixed in this version').waitFor()
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  const dialog = page.getByRole('dialog')
  const lifetime = dialog.getByLabel('Certificates of devices last')
  await lifetime.fill('banana')
  await lifetime.press('Enter')
  await dialog.locator('#lifetime-help', { hasText: 'lifetime is a duration such as 8760h' }).waitFor() // at its field
  assert.equal(await lifetime.getAttribute('aria-invalid'), 'true')
  await lifetime.fill('2160h')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  assert.equal((await list()).items[0].spec.lifetime, '2160h0m0s'.replace('0m0s', ''))
  await page.context().close()
})

test('EST, SCEP, lists and OCSP have the addresses that answer', async () => {
  const page = await open(`/pki?tab=enrolling&account=${account}`)
  const scep = await page.locator('code', { hasText: '/scep/' }).innerText()
  const { status } = await ask('GET', `/accounts/${account}/provisioning`)
  assert.equal(scep, status.serverAddress.replace('/p/', '/scep/').replace(/\/$/, ''))
  await page.getByRole('tab', { name: 'CRL & OCSP' }).click()
  await page.locator('code', { hasText: '.crl' }).first().waitFor()
  assert.deepEqual(page.wrong, [])
  await page.context().close()
})
