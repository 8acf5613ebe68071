try {
  const { dataset } = document.documentElement;
  const theme = localStorage.getItem(dataset.themeKey);
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
} catch {}
