// Before the page is painted: the appearance this reader has chosen here. Without a choice the system decides (KERN's own sheet).
(function () {
  const chosen = localStorage.getItem('ratsfaden.theme');
  if (chosen === 'dark' || chosen === 'light') {
    document.documentElement.dataset.kernTheme = chosen;
  }
})();
