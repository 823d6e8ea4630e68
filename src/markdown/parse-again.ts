import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { VFile } from 'vfile';

/**
 * Parses once more, as a browser would, what raw HTML has become: an element that was taken out may have parted two of
 * which neither may hold the other, such as links (`<a><object><a>`).
 */
export function parseAgain() {
  const parse = rehypeRaw();
  return (tree: Root, file: VFile): Root => (String(file).includes('<') ? parse(tree, file) : tree);
}
