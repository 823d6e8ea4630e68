/** The value of an attribute in a tag that stands in a text, with what entities usually stand in. */
export function attributeIn(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu').exec(
    attributes.slice(0, 5000),
  );
  return (found?.[1] ?? found?.[2] ?? found?.[3])?.replaceAll('&amp;', '&');
}

const known =
  /<\/?(?:em|strong|b|i|a|div|br|p|span|u|sup|img|h[1-6]|ul|ol|li|blockquote)\b[^<>]{0,500}>/iu;
const marked =
  /^#{1,6} +\S|!?\[[^\]\n]{0,300}\]\((?:https?:|\/|mailto:|\.|#)|\*\*[^\s*][^*\n]{0,300}\*\*|<!-- ?[^\n]{0,100}-->/mu;

/** Whether a text is marked up, as Markdown or with tags of HTML here and there. */
export const isMarkedUp = (text: string): boolean => known.test(text) || marked.test(text);
