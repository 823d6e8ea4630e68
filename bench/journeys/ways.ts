import type { Picks } from './picks.ts';
import type { Way } from './walk.ts';

/** The ways that readers go, by what they are after. */
export type Journey = 'letter' | 'person' | 'query' | 'issue';

/** How long something may take that is slow by its nature: a search by lunr among ten thousand letters. */
const patience = 300_000;

const openLetter =
  (url: string, id: string): Way =>
  async (page) => {
    await page.goto(`${url}letters/${id}/`);
    await page.waitForSelector('main h1');
  };

/** From the home page: the name is typed into the box, and the person’s page opened from what is suggested. */
const findPerson =
  (url: string, { id, name }: { id: string; name: string }): Way =>
  async (page) => {
    await page.goto(url);
    await page.locator('form.search input').first().pressSequentially(name);
    const suggested = page.locator('.suggested:visible [role="option"]');
    await suggested.first().waitFor();
    // Of many who bear one name not all are suggested: then it is another of them.
    const meant = suggested.and(page.locator(`[data-address$="/people/${id}/"]`));
    await ((await meant.count()) > 0 ? meant : suggested).first().click();
    await page.waitForURL('**/people/*/');
    await page.waitForSelector('main h1');
  };

/** From the search page’s address with words behind it, as the box of any page leads there. */
const askWords =
  (url: string, words: string): Way =>
  async (page) => {
    await page.goto(`${url}search/#q=${encodeURIComponent(words)}`);
    await page.waitForSelector('#search-results li');
  };

/** The same of a page that searches by lunr. */
export const askLunr =
  (url: string, words: string): Way =>
  async (page) => {
    page.setDefaultTimeout(patience);
    page.setDefaultNavigationTimeout(patience);
    await page.goto(`${url}search/?q=${encodeURIComponent(words)}`);
    await page.waitForSelector('#results li');
  };

const openIssue =
  (url: string, id: string): Way =>
  async (page) => {
    await page.goto(`${url}issues/${id}/`);
    await page.waitForSelector('main h1');
  };

/** Every way of each kind through a site at an address. */
export const waysThrough = (
  url: string,
  picks: Picks,
): Readonly<Record<Journey, readonly Way[]>> => ({
  letter: picks.openedLetters.map((id) => openLetter(url, id)),
  person: picks.soughtPeople.map((person) => findPerson(url, person)),
  query: picks.queries.map((words) => askWords(url, words)),
  issue: picks.openedIssues.map((id) => openIssue(url, id)),
});
