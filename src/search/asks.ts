// The filter of the ledger. It and the asks are loaded when it is first opened, or when the address picks any.
const filter = document.querySelector<HTMLDetailsElement>('#ask-filter');
const status = filter?.querySelector('#ask-status');

function say(state: 'loading' | 'ready' | 'lost', text?: string) {
  if (filter) filter.dataset['state'] = state;
  if (status && text !== undefined) status.textContent = text;
}

async function start(): Promise<void> {
  if (!filter) return;
  say('loading', 'Loading the asks …');
  try {
    const { startAskFilter } = await import('./ask-page.ts');
    await startAskFilter(filter);
    say('ready');
  } catch {
    say('lost', 'The asks could not be loaded. Each kind has a page of its own, below.');
    startAtToggle();
  }
}

/** Opening it starts it; after a failure, which may have been a moment without a network, so does whatever is next. */
function startAtToggle() {
  filter?.addEventListener('toggle', () => void start(), { once: true });
}

startAtToggle();
if (filter && location.hash.includes('=')) filter.open = true;

export {};
