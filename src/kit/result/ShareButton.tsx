interface Properties {
  url: () => string | Promise<string>;
}

/** The server knows no platform: the button is shown when the page is alive. */
function showWherePossible(button: HTMLButtonElement | null): void {
  if (button) button.hidden = typeof navigator.share !== 'function';
}

/** Hands the link to the platform, where it has a way to share. */
export function ShareButton({ url }: Properties) {
  const share = async () => {
    try {
      await navigator.share({ title: document.title, url: await url() });
    } catch {
      // Whoever closes the platform's window has changed their mind; Copy link is beside it.
    }
  };
  return (
    <button type="button" onClick={share} ref={showWherePossible} hidden>
      Share
    </button>
  );
}
