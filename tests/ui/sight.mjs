/** What can be seen: the size of the letters, what is covered, cut off or sticks out. Shared by the tests of small windows. */
import assert from 'node:assert/strict';

/** Sets the size of the letters as a system setting would. */
export function letters(page, percent) {
  return page.evaluate(
    (size) => document.documentElement.style.setProperty('font-size', size),
    `${percent}%`,
  );
}

/** Nothing reaches past the window's sides, and nothing that scrolls can be scrolled sideways. */
export async function nothingSticksOut(page, name = '') {
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('html, body *:not(.unseen)')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
        const sideways = scrolls && element.scrollWidth > element.clientWidth + 1;
        return width > 0 && (left < -1 || right > innerWidth + 1 || sideways);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  assert.deepEqual(wide, [], name);
}

export async function emergencyNumberInSight(page, name = '') {
  // What is turned toward a person covers the three lines, and bears 112 itself.
  const turned = await page.locator('dialog[open] .danger').count();
  const within = turned > 0 ? 'dialog[open] .danger' : '.danger';
  const number = page.locator(within).first().getByText('112', { exact: true }).first();
  assert.ok(await isUncovered(number, { modal: turned === 0 }), `112 is covered or out of sight: ${name}`);
}

/** Is the middle of this element inside the window, with nothing painted over it? A modal's backdrop is see-through. */
export async function isUncovered(locator, { modal = false } = {}) {
  return locator.evaluate((element, seeThrough) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const inside = x > 0 && y > 0 && x < innerWidth && y < innerHeight && bottom <= innerHeight;
    const dialog = document.querySelector('dialog[open]');
    if (seeThrough && dialog) {
      const box = dialog.getBoundingClientRect();
      return inside && (y > box.bottom || y < box.top || x > box.right || x < box.left);
    }
    const hit = document.elementFromPoint(x, y);
    return inside && (element === hit || element.contains(hit) || hit?.contains(element) === true);
  }, modal);
}

/** Texts of which a part is hidden, and no scrolling leads there; but what `allowed` selects, which is whole elsewhere. */
export function cutOff(page, allowed = '.unseen') {
  return page.evaluate((except) => {
    const hides = (element) => {
      const { overflowX, overflowY, fontSize } = getComputedStyle(element);
      const wide = element.scrollWidth > element.clientWidth + 1;
      // Tall letters reach out of a tight line without being cut.
      const high = element.scrollHeight > element.clientHeight + Number.parseFloat(fontSize) / 2;
      return (wide && overflowX !== 'visible') || (high && ['hidden', 'clip'].includes(overflowY));
    };
    // What is only heard, and fields, whose text scrolls.
    const all = document.querySelectorAll(`#app *:not(.unseen, .unseen *, input, select, ${except})`);
    return [...all]
      .filter((element) => element.clientWidth > 1 && element.innerText?.trim() && hides(element))
      .map((element) => element.outerHTML.slice(0, 160));
  }, allowed);
}
