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

type Suggestion = SuggestQuery['suggest'][number];

const PAUSE_MS = 120;

/** Says at the end of the line that it is a municipality or a subject; an entry speaks for itself. */
const kindLabel = (text: string): HTMLElement => {
  const label = document.createElement('span');
  label.className = 'gg-suggestions__kind';
  label.textContent = text;
  return label;
};

/**
 * Shows suggestions below the search field within it. A combobox after the ARIA pattern: arrows choose, Enter goes,
 * Escape closes. Without scripts the field is a field.
 */
export class SuggestElement extends HTMLElement {
  #field: HTMLInputElement | null = null;
  #list = document.createElement('ul');
  #asked: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #chosen = -1;

  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field || this.#field) return;
    this.#field = field;
    this.#list.id = `${field.id}-suggestions`;
    this.#list.className = 'gg-suggestions';
    this.#list.hidden = true;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', field.labels?.[0]?.textContent ?? '');
    for (const [name, value] of [
      ['role', 'combobox'],
      ['aria-expanded', 'false'],
      ['aria-controls', this.#list.id],
      ['aria-autocomplete', 'list'],
    ] as const) {
      field.setAttribute(name, value);
    }
    field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#ask(field.value.trim()), PAUSE_MS);
    });
    field.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    // The page may stay when the form is sent.
    field.form?.addEventListener('submit', () => {
      clearTimeout(this.#timer);
      this.#asked?.abort();
      this.#show([]);
    });
    this.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node) || !this.contains(event.relatedTarget)) this.#show([]);
    });
  }

  async #ask(prefix: string): Promise<void> {
    this.#asked?.abort();
    if (prefix.length < 2) {
      this.#show([]);
      return;
    }
    const asked = new AbortController();
    this.#asked = asked;
    try {
      const { suggest } = await query(Suggest_query, { prefix }, asked.signal);
      if (document.activeElement === this.#field) this.#show(suggest);
    } catch {
      // Suggestions are an extra: without an answer the field goes on as a field.
      if (!asked.signal.aborted) this.#show([]);
    }
  }

  #show(suggestions: readonly Suggestion[]): void {
    const language = document.documentElement.lang === 'en' ? 'en' : 'nl';
    this.#chosen = -1;
    this.#list.replaceChildren(
      ...suggestions.map((suggestion, index) => {
        const item = document.createElement('li');
        item.id = `${this.#list.id}-${String(index)}`;
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', 'false');
        item.append(suggestion.text);
        const kind = this.dataset[suggestion.kind.toLowerCase()];
        if (kind !== undefined) item.append(kindLabel(kind));
        // Before the field loses the focus and the list closes.
        item.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          location.assign(localised(language, suggestion.url));
        });
        item.dataset.href = localised(language, suggestion.url);
        return item;
      }),
    );
    // Not before it is needed: a browser program that takes over the page finds it as the server made it.
    if (suggestions.length > 0 && !this.#list.isConnected) this.append(this.#list);
    this.#list.hidden = suggestions.length === 0;
    this.#field?.setAttribute('aria-expanded', String(suggestions.length > 0));
    this.#field?.removeAttribute('aria-activedescendant');
  }

  #onKey(event: KeyboardEvent): void {
    const items = [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape' && items.length > 0) {
      event.preventDefault();
      this.#show([]);
    } else if (event.key === 'Enter' && items[this.#chosen]?.dataset.href !== undefined) {
      event.preventDefault();
      location.assign(items[this.#chosen]?.dataset.href ?? '');
    } else if (step !== 0 && items.length > 0) {
      event.preventDefault();
      this.#choose(
        items,
        (this.#chosen + step + items.length + (this.#chosen === -1 && step < 0 ? 1 : 0)) % items.length,
      );
    }
  }

  #choose(items: readonly HTMLElement[], chosen: number): void {
    this.#chosen = chosen;
    for (const [index, item] of items.entries()) item.setAttribute('aria-selected', String(index === chosen));
    this.#field?.setAttribute('aria-activedescendant', items[chosen]?.id ?? '');
    items[chosen]?.scrollIntoView({ block: 'nearest' });
  }
}
