try {
  const theme = localStorage.getItem('interphase-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}
