// Who signed with whom: a picture of the organizations whose names stand under the same letters. With Node.js
// 22 or later (https://nodejs.org), in the folder with parties.csv and organizations.csv:
//   npm install papaparse
//   node signed-together.mjs
// writes signed-together.svg, which any browser opens. The thicker a line, the more letters.
import { readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';

const table = (file) =>
  Papa.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;

const names = new Map(table('organizations.csv').map(({ id, name }) => [id, name]));
const signed = table('parties.csv').filter(
  (row) => row.side === 'signatory' && row.organization && !row.translation_of,
);

const pairs = new Map();
for (const rows of Map.groupBy(signed, ({ letter }) => letter).values()) {
  const together = [...new Set(rows.map(({ organization }) => organization))].sort();
  together.forEach((one, index) => {
    for (const other of together.slice(index + 1)) {
      const pair = `${one} ${other}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  });
}

const ids = [...new Set([...pairs.keys()].flatMap((pair) => pair.split(' ')))].sort();
const radius = 120 + ids.length * 8;
const size = 2 * radius + 640;
const angleOf = (id) => (2 * Math.PI * ids.indexOf(id)) / ids.length;
const pointOf = (id, distance = radius) =>
  [Math.cos(angleOf(id)), Math.sin(angleOf(id))]
    .map((side) => (size / 2 + side * distance).toFixed(1))
    .join(' ');

const lines = [...pairs].map(([pair, letters]) => {
  const [one, other] = pair.split(' ');
  return `<path d="M ${pointOf(one)} Q ${size / 2} ${size / 2} ${pointOf(other)}" stroke-width="${letters}"/>`;
});
const escaped = (text) => text.replace(/[<>&]/g, (sign) => `&#${sign.codePointAt(0)};`);
const labels = ids.map((id) => {
  const turn = (angleOf(id) * 180) / Math.PI;
  const left = turn > 90 && turn < 270;
  const place = `translate(${pointOf(id, radius + 8)}) rotate(${left ? turn + 180 : turn})`;
  return `<text transform="${place}" text-anchor="${left ? 'end' : 'start'}" dy=".3em">${escaped(names.get(id))}</text>`;
});

writeFileSync(
  'signed-together.svg',
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" font-family="sans-serif" font-size="14">
<g fill="none" stroke="#555" stroke-opacity=".5">
${lines.join('\n')}
</g>
${labels.join('\n')}
</svg>
`,
);
console.log(`${ids.length} organizations, ${pairs.size} pairs: signed-together.svg`);
