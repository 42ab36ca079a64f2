// The sign-in page: a member by password, and the button of an identity provider, here one that does not answer.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { open, quit, sound } from './browser.mjs'

after(quit)

test('who signs in is shown what was asked for, and a wrong password is refused in words', async () => {
  const page = await open('/policies?account=acme', { signedIn: false })
  await page.getByLabel('E-mail').fill(process.env.MUSTER_EMAIL)
  await page.locator('#password').fill('not the password')
  await page.keyboard.press('Enter')
  await page.getByText('You are not signed in').waitFor()
  await sound(page, 'a refusal')
  await page.locator('#password').fill(process.env.MUSTER_PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Policies' }).waitFor()
  await page.context().close()
})

test('the button of the identity provider is there, and says why it did not work', async () => {
  const page = await open('/devices', { signedIn: false })
  await page.getByRole('link', { name: 'Sign in with Contoso' }).click()
  await page.getByText('The identity provider does not answer.').waitFor()
  await sound(page, 'back from the provider')
  assert.match(page.url(), /sign-in\?error=ssoUnreachable/)
  await page.context().close()
})
