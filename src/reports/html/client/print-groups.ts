/** Opens the groups that are folded away while the page is printed: what is to be corrected belongs on paper. */
export function openForPrint(): void {
  const folded = (): readonly HTMLDetailsElement[] =>
    Array.from(document.querySelectorAll<HTMLDetailsElement>('details.printed:not([open])'));
  let opened: readonly HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    opened = folded();
    for (const details of opened) details.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}
