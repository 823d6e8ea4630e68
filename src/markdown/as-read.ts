import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';

function isSet(value: Properties[string]): boolean {
  return value !== undefined && value !== null && value !== false;
}

const propertiesOf = ({ properties }: Element): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => isSet(value)));

/** Nodes of which no text is empty or stands beside another. */
function childrenOf(nodes: readonly RootContent[]): ElementContent[] {
  const children: ElementContent[] = [];
  for (const node of nodes) {
    const last = children.at(-1);
    if (node.type === 'text') {
      if (last?.type === 'text') last.value += node.value;
      else if (node.value !== '') children.push({ type: 'text', value: node.value });
    } else if (node.type === 'element') {
      const { type, tagName } = node;
      const properties = propertiesOf(node);
      children.push({ type, tagName, properties, children: childrenOf(node.children) });
    }
  }
  return children;
}

/**
 * A tree of elements and texts as it would be read from its HTML: without what stands in none, such as where a node
 * comes from. To write and to read it takes a quarter of the time that a text takes to render.
 */
export const asRead = ({ children }: Root): Root => ({
  type: 'root',
  children: childrenOf(children),
});
