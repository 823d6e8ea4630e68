// Every search box: what is typed goes behind the `#` of the search page's address, never to the host.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = form.querySelector('input')?.value.trim() ?? '';
    location.href = `${form.action}#${new URLSearchParams({ q: query }).toString()}`;
  });
}

export {};
