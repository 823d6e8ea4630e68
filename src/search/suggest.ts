import { element } from './element.ts';
import { loadNames, namedParts, type FindPeople, type FoundPerson } from './names.ts';
import { recordAddress } from './record-address.ts';

/** How many people are suggested at a time: a phone shows them above its keyboard. */
const most = 6;

const plural = (count: number) => `${count} ${count === 1 ? 'person' : 'people'}`;

function part<T extends Element>(form: Element, selector: string, type: new () => T): T {
  const found = form.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`a search box lacks ${selector}`);
  return found;
}

/**
 * Suggests people in a search box as one types: an editable combobox with a list, after the pattern of the
 * ARIA Authoring Practices (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). The focus stays in the
 * field; Enter opens the person picked or, where none is, searches.
 */
class Suggestions {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #status: HTMLElement;
  /** The address of the page that lists people. */
  readonly #people: string;
  #find: FindPeople | undefined;
  #picked = -1;

  constructor(form: HTMLFormElement, before: string) {
    this.#input = part(form, 'input', HTMLInputElement);
    this.#list = part(form, '[role="listbox"]', HTMLUListElement);
    this.#status = part(form, '[role="status"]', HTMLElement);
    const { names = '', people = '' } = form.dataset;
    this.#people = people;

    this.#input.addEventListener('input', () => this.#show());
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#input.addEventListener('blur', () => this.#close());
    form.addEventListener('submit', () => this.#close());
    // Pressing on the list must not take the focus, or the list would be gone before it is released.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => this.#onClick(event));

    void loadNames(names).then(
      (find) => {
        this.#find = find;
        // Whoever typed while the names were under way is answered now.
        if (this.#input.value !== before && document.activeElement === this.#input) this.#show();
      },
      // Without the names the box still searches.
      () => undefined,
    );
  }

  get #options() {
    return [...this.#list.children];
  }

  get #isOpen() {
    return !this.#list.hidden;
  }

  #show() {
    const query = this.#input.value.trim();
    // One letter of an alphabet means everybody; one sign of a name in Chinese does not.
    const found = query.length > 1 || /\p{sc=Han}/u.test(query) ? this.#find?.(query, most) : [];
    if (!found || found.length === 0) {
      this.#close();
      return;
    }
    this.#list.replaceChildren(...found.map((person, place) => this.#option(person, place)));
    this.#list.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
    this.#pick(-1);
    this.#status.textContent = `${plural(found.length)} suggested; the arrow keys go through them.`;
  }

  #option(found: FoundPerson, place: number) {
    const { id, name, appears } = found;
    return element(
      'li',
      {
        id: `${this.#list.id}-${place}`,
        role: 'option',
        'aria-selected': 'false',
        'data-address': recordAddress(this.#people, id),
      },
      element('span', {}, ...namedParts(found, element('span', { class: 'name' }, name))),
      element('span', { class: 'appears' }, ` ${appears}`),
    );
  }

  #close() {
    if (this.#isOpen) this.#status.textContent = '';
    this.#list.hidden = true;
    this.#list.replaceChildren();
    this.#input.setAttribute('aria-expanded', 'false');
    this.#pick(-1);
  }

  #pick(place: number) {
    this.#picked = place;
    for (const [index, option] of this.#options.entries()) {
      option.setAttribute('aria-selected', String(index === place));
      if (index === place) option.scrollIntoView({ block: 'nearest' });
    }
    const picked = this.#options[place];
    if (picked) this.#input.setAttribute('aria-activedescendant', picked.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  /** Goes through the options and the field itself, from the last back to the field. */
  #move(by: 1 | -1) {
    if (!this.#isOpen) this.#show();
    if (!this.#isOpen) return;
    const places = this.#options.length + 1;
    this.#pick(((this.#picked + 1 + by + places) % places) - 1);
  }

  #onKey(event: KeyboardEvent) {
    const { key, altKey } = event;
    // While characters are composed, these keys belong to the input method.
    if (event.isComposing) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (altKey && key === 'ArrowUp') this.#close();
      else if (altKey) this.#show();
      else this.#move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Escape' && this.#isOpen) {
      event.preventDefault();
      this.#close();
    } else if (key === 'Enter' && this.#isOpen && this.#picked >= 0) {
      event.preventDefault();
      this.#open(this.#options[this.#picked]);
    }
  }

  #onClick({ target }: Event) {
    if (target instanceof Element) this.#open(target.closest('[role="option"]') ?? undefined);
  }

  #open(option: Element | undefined) {
    const address = option instanceof HTMLElement ? option.dataset['address'] : undefined;
    if (address !== undefined) location.href = address;
  }
}

/** Lets a search box suggest people. Takes what stood in its field before anything was typed. */
export function suggestPeople(form: HTMLFormElement, before: string): void {
  new Suggestions(form, before);
}
