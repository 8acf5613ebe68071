const root = document.documentElement;
const choice = document.querySelector<HTMLSelectElement>('[data-theme-switch]');

/** The switch shows the theme of the page and changes it, for this visit and the next. */
export function startThemeSwitch(): void {
  if (!choice) return;
  choice.value = root.dataset.theme ?? '';
  choice.addEventListener('change', () => {
    if (choice.value) root.dataset.theme = choice.value;
    else delete root.dataset.theme;
    try {
      localStorage.setItem(root.dataset.themeKey ?? 'theme', choice.value);
    } catch {
      // Storage may be forbidden: the choice then holds for this page.
    }
  });
}
