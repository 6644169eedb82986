/** The list beside the canvas: the same graph as a tree, for the keyboard and for screen readers. */
import { expect, test } from './journey.ts'
import { canvas, notice, openPanel, openView } from './reader.ts'

test('the tree is walked along the links with arrow keys, and ends where a way comes back', async ({ page }) => {
  await openView(page, ['person/tomas-berg', 'organisation/customs'])
  await openPanel(page, 'List')
  const tree = page.getByRole('tree')
  await tree.focus()
  const at = () =>
    tree.evaluate(
      (element) => document.getElementById(element.getAttribute('aria-activedescendant') ?? '')?.textContent,
    )
  const first = await at()
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
    await page.keyboard.press(key)
  }
  await expect(tree.getByRole('treeitem', { level: 4 }).first()).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(tree.getByRole('treeitem', { level: 5 })).toContainText('above')
  await page.keyboard.press('Home')
  expect(await at()).toBe(first)
  await page.keyboard.press('ArrowLeft')
  await expect(tree.getByRole('treeitem')).toHaveCount(2)
})

test('what is taken in the tree is selected on the canvas, and its menu does the rest', async ({ page }) => {
  await openView(page, ['person/tomas-berg', 'organisation/customs'])
  await openPanel(page, 'List')
  const tree = page.getByRole('tree')
  await tree.focus()
  await page.keyboard.type('tomas')
  await page.keyboard.press('Enter')
  await expect(tree.getByRole('treeitem', { selected: true })).toContainText('Tomas Berg')
  await expect(canvas(page)).toHaveAccessibleName(/1 selected/)
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menu', { name: 'Tomas Berg' }).getByRole('menuitem', { name: 'Hide', exact: true }).click()
  await expect(notice(page)).toContainText('Hid Tomas Berg')
  await expect(tree.getByRole('treeitem')).toHaveCount(1)
  await expect(tree).toBeFocused()
})
