{
  const revive = ([isList, value]) => (isList ? value.map(revive) : reviveObject(value));
  const reviveObject = (value) =>
    value && typeof value == 'object'
      ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, revive(each)]))
      : value;
  const fetched = (url) =>
    import(url).catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return import(`${url}?again=${Date.now()}`);
    });
  customElements.define(
    'astro-island',
    class extends HTMLElement {
      connectedCallback() {
        const watch = new IntersectionObserver((entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          watch.disconnect();
          this.wake().catch((error) => {
            console.error(error);
            this.dispatchEvent(new CustomEvent('astro:hydration-error', { bubbles: true }));
          });
        });
        for (const child of this.children) watch.observe(child);
      }
      async wake() {
        const { default: component, wake } = await fetched(this.getAttribute('component-url'));
        if (!this.isConnected) return;
        wake(this)(component, reviveObject(JSON.parse(this.getAttribute('props'))));
        this.removeAttribute('ssr');
      }
    },
  );
}
