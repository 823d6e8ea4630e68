// Every search box. What is typed goes behind the `#` of the search page's address, never to the host; who is
// meant by it is suggested by a script that is loaded when a box is first used.
for (const form of document.querySelectorAll<HTMLFormElement>('form.search')) {
  const input = form.querySelector('input');
  form.addEventListener('submit', (event) => {
    // The search page answers its own box.
    if (event.defaultPrevented) return;
    event.preventDefault();
    const query = input?.value.trim() ?? '';
    location.href = `${form.action}#${new URLSearchParams({ q: query }).toString()}`;
  });
  const suggest = () => {
    const before = input?.value ?? '';
    void import('./suggest.ts').then(
      ({ suggestPeople }) => suggestPeople(form, before),
      // Without suggestions the box still searches; its next use tries again.
      () => input?.addEventListener('input', suggest, { once: true }),
    );
  };
  if (input === document.activeElement) suggest();
  else input?.addEventListener('focus', suggest, { once: true });
}

export {};
