const maxChoices = 1000;

/**
 * Form fields as Word has had them since 97: what is chosen stands in their settings and nowhere in the text.
 * Source: ECMA-376 part 1, 17.16.7 and 17.16.9.
 */
export class FormField {
  #choices: string[] | null = null;
  #choice = 0;
  #checked: boolean | null = null;

  open(name: string, value: string | undefined): void {
    if (name === 'ddList') {
      this.#choices = [];
      this.#choice = 0;
    } else if (name === 'checkBox') this.#checked = false;
    else if (this.#choices !== null && name === 'listEntry') {
      if (this.#choices.length < maxChoices) this.#choices.push((value ?? '').slice(0, 255));
    } else if (this.#choices !== null && (name === 'result' || name === 'default')) this.#choice = Number(value ?? 0);
    else if (this.#checked !== null && (name === 'checked' || name === 'default'))
      this.#checked = value === undefined || !/^(?:0|false|off)$/.test(value);
  }

  /** What the field shows, where the element that closes is one. */
  close(name: string): string {
    if (name === 'ddList' && this.#choices !== null) {
      const shown = this.#choices[this.#choice] ?? '';
      this.#choices = null;
      return shown;
    }
    if (name !== 'checkBox' || this.#checked === null) return '';
    const shown = this.#checked ? '☑' : '☐';
    this.#checked = null;
    return shown;
  }
}
