import { graphql } from '../../gql/gql.ts';
import type { SuggestQuery } from '../../gql/graphql.ts';
import { localised } from '../language.ts';
import { query } from './query.ts';

const Suggest_query = graphql(`
  query Suggest($prefix: String!) {
    suggest(prefix: $prefix, first: 8) {
      text
      kind
      url
    }
  }
`);

type Suggestions = SuggestQuery['suggest'];

/** Keys that come together make one question; the list is there within a tenth of a second. */
const PAUSE_MS = 15;
/** In the order in which the groups stand; their names are in the data of the element. */
const GROUPS = ['ENTRY', 'MUNICIPALITY', 'THEME'] as const;
/** Keys that go on in the text: no suggestion is chosen any more. */
const IN_TEXT = ['Home', 'End', 'ArrowLeft', 'ArrowRight'];

const element = (attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

/**
 * Shows suggestions below the search field within it, by kind. A combobox with a listbox after the ARIA pattern: arrows
 * choose, Enter goes, Escape closes and then empties, the number is read out. Without scripts the field is a field.
 */
export class SuggestElement extends HTMLElement {
  #field: HTMLInputElement | null = null;
  #list = element({ class: 'gg-suggestions', role: 'listbox', hidden: '' });
  #count = element({ class: 'gg-visually-hidden', role: 'status' });
  #options: readonly HTMLElement[] = [];
  #known = new Map<string, Suggestions>();
  #asked: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #chosen = -1;

  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field || this.#field) return;
    this.#field = field;
    this.#list.id = `${field.id}-suggestions`;
    this.#list.ariaLabel = field.labels?.[0]?.textContent ?? '';
    for (const [name, value] of [
      ['role', 'combobox'],
      ['aria-expanded', 'false'],
      ['aria-controls', this.#list.id],
      ['aria-autocomplete', 'list'],
    ] as const) {
      field.setAttribute(name, value);
    }
    field.addEventListener('input', () => {
      this.#stop();
      this.#timer = setTimeout(() => void this.#ask(), PAUSE_MS);
    });
    field.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    // The page may stay when the form is sent.
    field.form?.addEventListener('submit', () => {
      this.#stop();
      this.#show([]);
    });
    this.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node) || !this.contains(event.relatedTarget)) this.#show([]);
    });
    // Before the field loses the focus and the list closes.
    this.#list.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      if (event.target instanceof Element) this.#goTo(event.target.closest<HTMLElement>('[role=option]'));
    });
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#asked?.abort();
  }

  async #ask(): Promise<void> {
    this.#stop();
    const prefix = this.#field?.value.trim() ?? '';
    const asked = new AbortController();
    this.#asked = asked;
    // Not before it is needed: a browser program that takes over the page finds it as the server made it.
    if (!this.#list.isConnected) this.append(this.#list, this.#count);
    try {
      const known = prefix.length < 2 ? [] : this.#known.get(prefix);
      const found = known ?? (await query(Suggest_query, { prefix }, asked.signal)).suggest;
      this.#known.set(prefix, found);
      if (document.activeElement === this.#field) this.#show(found);
    } catch {
      // Suggestions are an extra: without an answer the field goes on as a field.
      if (!asked.signal.aborted) this.#show([]);
    }
  }

  #group(kind: (typeof GROUPS)[number], found: Suggestions): HTMLElement {
    const id = `${this.#list.id}-${kind}`;
    const language = document.documentElement.lang === 'en' ? 'en' : 'nl';
    const options = found.map(({ text, url }, index) =>
      element(
        {
          role: 'option',
          'aria-selected': 'false',
          id: `${id}-${String(index)}`,
          'data-href': localised(language, url),
        },
        text,
      ),
    );
    const name = element(
      { class: 'gg-suggestions__kind', id, role: 'presentation' },
      this.dataset[kind.toLowerCase()] ?? '',
    );
    return element({ role: 'group', 'aria-labelledby': id }, name, ...options);
  }

  #show(found: Suggestions): void {
    const groups = GROUPS.map((kind) => [kind, found.filter((one) => one.kind === kind)] as const);
    const shown = groups.filter(([, members]) => members.length > 0);
    this.#list.replaceChildren(...shown.map(([kind, members]) => this.#group(kind, members)));
    this.#options = [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
    this.#list.hidden = found.length === 0;
    this.#count.textContent =
      found.length === 0
        ? ''
        : (this.dataset[found.length === 1 ? 'one' : 'many'] ?? '').replace('#', String(found.length));
    this.#field?.setAttribute('aria-expanded', String(found.length > 0));
    this.#choose(-1);
  }

  #onKey(event: KeyboardEvent): void {
    const { key } = event;
    const count = this.#options.length;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (IN_TEXT.includes(key)) this.#choose(-1);
    else if (key === 'Escape' && count > 0) {
      this.#stop();
      this.#show([]);
    } else if (key === 'Enter' && this.#chosen >= 0) this.#goTo(this.#options[this.#chosen]);
    else if (step !== 0 && count === 0) void this.#ask();
    else if (step !== 0 && !event.altKey)
      this.#choose((this.#chosen + step + (this.#chosen < 0 && step < 0 ? 1 : 0) + count) % count);
    else return;
    if (!IN_TEXT.includes(key)) event.preventDefault();
  }

  #goTo(option: HTMLElement | null | undefined): void {
    const href = option?.dataset['href'];
    if (href !== undefined) location.assign(href);
  }

  #choose(chosen: number): void {
    this.#chosen = chosen;
    for (const [index, option] of this.#options.entries()) option.ariaSelected = String(index === chosen);
    const option = this.#options[chosen];
    if (option) {
      this.#field?.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else this.#field?.removeAttribute('aria-activedescendant');
  }
}
