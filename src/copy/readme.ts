/** What the README of a copy tells of it. */
export interface ReadmeFacts {
  title: string;
  description: string;
  /** Where the site is published. */
  url: string;
  /** The day on which its content last changed: `2016-05-24`. */
  day: string;
  license: { label: string; url: string };
  contact: string;
}

/** How many signs a line may hold: as many as fit a terminal or a window of a plain editor. */
const width = 76;

/** A paragraph in lines. What is longer than a line, as an address may be, has one of its own. */
function wrapped(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines.splice(-1, 1, word);
    else if (line.length + 1 + word.length <= width) lines.splice(-1, 1, `${line} ${word}`);
    else lines.push(word);
  }
  return lines.join('\n');
}

const command = (text: string) => `    ${text}`;

/** A heading, one more line away from what stands before it. */
const heading = (text: string) => `\n${text}\n${'-'.repeat(text.length)}`;

/** The README.txt of a copy, for whoever has nothing but the folder. */
export function readmeOfCopy(facts: ReadmeFacts): string {
  const { title, description, url, day, license, contact } = facts;
  const parts = [
    title,
    wrapped(description),
    wrapped(`This folder is a copy of the whole site. Its content last changed on ${day}.`),
    wrapped(`The site itself: ${url}`),
    heading('To read it'),
    wrapped(
      'Open index.html in a browser. No network and no server is needed: the pages, the search for names and the A-Z of people work from the folder.',
    ),
    wrapped(
      'Searching the text of the letters needs a web server, because browsers load no index from a folder. Any will do. Start one in this folder, and open the address that it prints:',
    ),
    [command('python3 -m http.server'), command('npx http-server')].join('\n'),
    heading('To check it'),
    wrapped(
      'SHA256SUMS names every other file of this folder with its checksum. In the folder, on Linux and on a Mac:',
    ),
    [command('sha256sum -c --quiet SHA256SUMS'), command('shasum -a 256 -c SHA256SUMS')].join('\n'),
    wrapped(
      'That finds a copy that was damaged. Whether it is a true one, the checksum of archive.zip tells that the site publishes:',
    ),
    wrapped(`${url}SHA256SUMS`),
    heading('To pass it on'),
    wrapped(
      `What the archive writes, summaries and data, is free to reuse under ${license.label} (${license.url}). The letters remain their authors’. A letter says what was reported on its date, and may no longer hold. Absence from this archive says nothing about whether someone is held.`,
    ),
    wrapped(
      'The folder can stand as it is on a USB stick, on any web server below any path, and on IPFS.',
    ),
    wrapped(`For a correction or a removal: ${contact.replace(/^mailto:/u, '')}`),
  ];
  return `${parts.join('\n\n')}\n`;
}
