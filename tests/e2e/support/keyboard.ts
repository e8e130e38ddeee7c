import { expect, type Locator, type Page } from '@playwright/test';
import { saved, slow } from './workbench.ts';
import { nb } from './words.ts';

type Role = Parameters<Page['getByRole']>[0];
type Name = string | RegExp;

declare global {
  interface Window {
    pointerUses: string[];
  }
}

/** As many stops as a person may be asked to pass on the way to something on the same part of a screen. */
const FEW = 15;

/**
 * A person with a keyboard and nothing else. It has no way to click, fill, hover or focus: focus moves by Tab, arrows,
 * F6, shortcuts and the command palette, and nothing is pressed without being certain what has the focus.
 */
export class KeyboardUser {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens the app; from here on every trusted use of a pointer is noted. */
  async open(path: string): Promise<void> {
    await this.#page.addInitScript(() => {
      window.pointerUses = [];
      for (const type of ['pointerdown', 'pointermove', 'mousedown', 'touchstart', 'wheel'])
        addEventListener(type, (event) => event.isTrusted && window.pointerUses.push(type), true);
    });
    await this.#page.goto(path);
  }
  async reload(): Promise<void> {
    await this.#page.reload();
  }
  /** Nothing but keys has been used since the page was loaded. */
  async hasUsedKeysOnly(): Promise<void> {
    expect(await this.#page.evaluate(() => window.pointerUses)).toEqual([]);
  }

  press(...keys: string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.#page.keyboard.press(key)), Promise.resolve());
  }
  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }
  /** Writes in place of what stands in the field that has the focus. */
  async rewrite(text: string): Promise<void> {
    await this.press('ControlOrMeta+a');
    await this.type(text);
  }

  #find(role: Role, name: Name): Locator {
    return this.#page.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name });
  }
  #focused(role: Role, name: Name): Locator {
    return this.#find(role, name).and(this.#page.locator(':focus'));
  }

  /** Focus is on this, and can be seen to be. */
  async isOn(role: Role, name: Name): Promise<void> {
    await expect(this.#focused(role, name), `focus on ${role} ${name}`).toHaveCount(1, slow);
    const ring = this.#page.locator(':focus').evaluate((element) => {
      const drawn = (style: CSSStyleDeclaration) =>
        (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
      return (
        element.matches(':focus-visible') &&
        [element, element.parentElement!, ...element.children].some((part) => drawn(getComputedStyle(part)))
      );
    });
    expect(await ring, `a focus ring on ${role} ${name}`).toBe(true);
  }
  /** Focus is somewhere: no action may drop it on the floor. */
  async isSomewhere(): Promise<void> {
    await expect(this.#page.locator('body:focus, html:focus')).toHaveCount(0);
    await expect(this.#page.locator(':focus')).toHaveCount(1);
  }

  /** Tabs to something, within a few stops. `key` is `Tab` or `Shift+Tab`. */
  async tabTo(role: Role, name: Name, key = 'Tab', most = FEW): Promise<void> {
    await expect(this.#find(role, name).first()).toBeVisible(slow);
    const passed: string[] = [];
    for (let stop = 0; stop <= most; stop++) {
      if (await this.#focused(role, name).count()) return this.isOn(role, name);
      await this.press(key);
      passed.push(await this.#here());
    }
    throw new Error(`${role} ${name} is more than ${most} stops away: ${passed.join(' · ')}`);
  }
  /** What has the focus, in a few words, for the report of a failure. */
  #here(): Promise<string> {
    return this.#page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      return `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 30)}`;
    });
  }
  /** Tabs to something and presses Enter on it. */
  async enter(role: Role, name: Name, key = 'Tab'): Promise<void> {
    await this.tabTo(role, name, key);
    await this.press('Enter');
  }
  /** Presses F6 until focus is in a part of the screen. */
  async goToPart(role: Role, name?: Name, key = 'F6'): Promise<void> {
    const part = name ? this.#find(role, name) : this.#page.getByRole(role);
    await expect(part.first()).toBeVisible(slow);
    // In the part itself, not in the panel or the tools that stand inside it.
    const isInside = () =>
      part.evaluateAll((parts) =>
        parts.includes(
          document.activeElement?.closest(
            '.app > *, main aside, main [role="toolbar"], [data-region]'
          ) as HTMLElement
        )
      );
    for (let turn = 0; turn < 8; turn++) {
      const before = await this.#page.evaluateHandle(() => document.activeElement);
      await this.press(key);
      await this.#page.waitForFunction((before) => document.activeElement !== before, before);
      if (await isInside()) return;
    }
    throw new Error(`F6 does not reach ${role} ${name ?? ''}; focus is on ${await this.#here()}`);
  }
  /** Finds a command or a record in the palette, and goes there. */
  async command(name: string): Promise<void> {
    await this.press('ControlOrMeta+k');
    await this.isOnField(nb('shell_palette_placeholder'), 'combobox');
    await this.type(name);
    const chosen = this.#page.getByRole('dialog').getByRole('option', { selected: true });
    await expect(chosen).toContainText(name, slow);
    await this.press('Enter');
    await expect(this.#page.getByRole('combobox', { name: nb('shell_palette_placeholder') })).toHaveCount(0);
  }
  /** Focus is in a field whose frame, not the field itself, may draw the ring. */
  async isOnField(name: Name, role: Role = 'textbox'): Promise<void> {
    await expect(this.#focused(role, name), `focus on ${role} ${name}`).toHaveCount(1, slow);
  }
  /** Searches the record picker that is open, takes the first hit and, where it stays open, closes it. */
  async pick(words: string): Promise<void> {
    await this.isOnField(nb('thread_pick_search'), 'combobox');
    await this.type(words);
    await expect(this.#page.getByRole('dialog').getByRole('option').first()).toContainText(words, slow);
    await this.press('Enter');
    const done = this.#find('button', nb('thread_pick_done'));
    if (await done.count()) await this.enter('button', nb('thread_pick_done'));
    await expect(this.#page.getByRole('dialog')).toHaveCount(0);
    await this.isSomewhere();
  }

  /** This can be seen on the screen. */
  async sees(role: Role, name: Name): Promise<void> {
    await expect(this.#find(role, name).first()).toBeVisible(slow);
  }
  async doesNotSee(role: Role, name: Name): Promise<void> {
    await expect(this.#find(role, name)).toHaveCount(0);
  }
  /** A part of the screen has these words. */
  async reads(words: Name, role: Role = 'main', name?: Name): Promise<void> {
    const part = name ? this.#find(role, name) : this.#page.getByRole(role);
    await expect(part.first()).toContainText(words, slow);
  }
  async isAt(address: RegExp): Promise<void> {
    await expect(this.#page).toHaveURL(address, slow);
  }
  async waitsUntilSaved(): Promise<void> {
    await saved(this.#page);
  }
}
