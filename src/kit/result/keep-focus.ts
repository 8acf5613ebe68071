/** Takes the focus over from a button that went when it was pressed; where it is elsewhere it stays. */
export function keepFocus(element: HTMLElement | null): void {
  if (document.activeElement === document.body) element?.focus();
}
