// What of a page cannot be read where it stands: tables that run out of what holds them, and labels that their cell cuts off.

/** In the page: what is cut, in words. Empty when nothing is. */
const cutHere = () => {
  const said = []
  const name = (e) => `${e.tagName.toLowerCase()}${e.id ? `#${e.id}` : ''}.${String(e.className).split(' ').slice(0, 2).join('.')}`
  // What scrolls sideways on purpose says so to the keyboard.
  const scrolls = (e) => e.tabIndex >= 0 && ['auto', 'scroll'].includes(getComputedStyle(e).overflowX)
  const main = document.querySelector('main') ?? document.body
  for (const table of main.querySelectorAll('table')) {
    const box = table.getBoundingClientRect()
    if (box.width === 0) continue
    for (let up = table.parentElement; up && main.contains(up); up = up.parentElement) {
      if (scrolls(up)) break
      const frame = up.getBoundingClientRect(), style = getComputedStyle(up)
      const end = frame.right - parseFloat(style.paddingRight) - parseFloat(style.borderRightWidth)
      if (style.display !== 'inline' && box.right > end + 1) { said.push(`${name(table)} runs ${Math.round(box.right - end)} px out of ${name(up)}`); break }
    }
  }
  for (const label of main.querySelectorAll('td .pf-v6-c-label')) {
    const box = label.getBoundingClientRect(), cell = label.closest('td').getBoundingClientRect()
    if (box.width > 0 && box.right > cell.right + 1) said.push(`the label “${label.innerText}” is cut by its cell, ${Math.round(box.right - cell.right)} px`)
  }
  return [...new Set(said)]
}

/** The widths of a window that is wide enough for tables. */
export const widths = [1440, 1280, 1200, 1024]

/** What is cut of a page at some width, after it had time to take that width. */
export async function cut(page, width) {
  await page.setViewportSize({ width, height: 900 })
  await page.evaluate(() => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then))))
  return page.evaluate(cutHere)
}
