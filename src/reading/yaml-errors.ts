import {
  isCollection,
  isScalar,
  visit,
  type Document,
  type Node,
  type ParsedNode,
  type YAMLError,
} from 'yaml';
import { excerpt } from '../archive/excerpt.ts';

interface Explained {
  /** Where in the text to look. */
  offset: number;
  message: string;
  fix: string;
}
type Explanation = Omit<Explained, 'offset'>;

/** What yaml's error codes (https://eemeli.org/yaml/#errors) mean to someone who writes letters. */
const explanations: Partial<Record<YAMLError['code'], Explanation>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'Unexpected second colon, expected one field a line',
    fix: 'If the colon belongs to the text, put the whole text in quotes: title: "China: a letter".',
  },
  TAB_AS_INDENT: {
    message: 'Unexpected tab, expected spaces',
    fix: 'Indent with two spaces, not with the tab key.',
  },
  BAD_INDENT: {
    message: 'Unexpected indentation, expected the lines of one list or record to begin alike',
    fix: 'Let this line begin in the same column as its neighbors, and close every bracket.',
  },
  MISSING_CHAR: {
    message: 'Unexpected sign, expected a comma between entries, or a space before a `#`',
    fix: 'If the sign belongs to a text, put the whole text in quotes.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'Unexpected text of two lines, expected a colon and a space after the field’s name',
    fix: 'Write `field: value`, with a space after the colon.',
  },
  BAD_DQ_ESCAPE: {
    message: 'Unexpected backslash, expected text without one in double quotes',
    fix: 'Put the text in single quotes instead, or write the backslash twice.',
  },
  RESOURCE_EXHAUSTION: {
    message: 'Unexpected depth of lists or fields, expected no more than a record needs',
    fix: 'Close the brackets before this place.',
  },
  BAD_SCALAR_START: {
    message: 'Unexpected sign at the beginning of a text, expected a letter or a quote',
    fix: 'Put the text in quotes.',
  },
  UNEXPECTED_TOKEN: {
    message: 'Unexpected sign, expected `field: value` or a list entry',
    fix: 'Look at the line above, too: a quote or a bracket may be open, or a line not indented.',
  },
  MULTIPLE_DOCS: {
    message: 'Unexpected `---`, expected one record a file',
    fix: 'Take the line out, or put the second record in a file of its own.',
  },
};

const indentedKey: Explanation = {
  message: 'Unexpected field further in, expected it in the same column as the field above',
  fix: 'The line is indented too far: take the spaces out; or, if it is text, put the whole text in quotes.',
};

const keyAlone: Explanation = {
  message: 'Unexpected line without a colon, expected a colon and a space after the field’s name',
  fix: 'Write `field: value`, with a space after the colon.',
};

/** What is said of text that follows a closing quote or bracket in the same line. */
const afterClosing: Record<string, Explanation> = {
  "'": {
    message: 'Unexpected text after a closing quote, expected the end of the line',
    fix: 'If that quote is an apostrophe, put the text in double quotes: "Hu\'s letter".',
  },
  '"': {
    message: 'Unexpected text after a closing quote, expected the end of the line',
    fix: 'If the quotes belong to the text, put the whole text in single quotes: \'A "letter"\'.',
  },
  ']': {
    message: 'Unexpected text after a closing bracket, expected the end of the line',
    fix: 'If the brackets belong to the text, put the whole text in quotes.',
  },
};

const closings: Record<string, string> = { '"': '"', "'": "'", '[': ']', '{': '}' };

function openExplanation(sign: string): Explanation {
  const isQuote = sign === '"' || sign === "'";
  const apostrophe = sign === "'" ? '; if it is an apostrophe, put the text in double quotes' : '';
  return {
    message: `Unexpected open ${isQuote ? 'quote' : 'bracket'} \`${sign}\`, expected \`${closings[sign]}\` to close it`,
    fix: isQuote
      ? `Put a second quote where the text ends${apostrophe}.`
      : 'Close the bracket where the list ends, and indent every line of it; if it belongs to a text, put the text in quotes.',
  };
}

/** The quote or bracket around an error that is never closed: the innermost, which was opened last. */
function openAround(error: YAMLError, document: Document.Parsed): number | undefined {
  const [offset] = error.pos;
  // The parser meets the end of a file, or a line further out, before it knows that a quote is open.
  const quoteEnds = new Set(
    document.errors
      .filter(({ message }) => message.startsWith('Missing closing'))
      .map(({ pos }) => pos[0]),
  );
  const isOpen = (node: Node) =>
    isScalar(node)
      ? node.type?.startsWith('QUOTE') && quoteEnds.has(node.range?.[1] ?? -1)
      : isCollection(node) &&
        node.srcToken?.type === 'flow-collection' &&
        !node.srcToken.end.some(({ type }) => /^flow-\w+-end$/u.test(type));
  let opened: number | undefined;
  visit(document, {
    Node: (_, node) => {
      if (!node.range || !isOpen(node)) return;
      const [start, end] = node.range;
      if (start < offset && offset <= Math.max(end, node.range[2])) opened = start;
    },
  });
  return opened;
}

/** Where a field begins that is indented below one with a text: the parser reads both as one key. */
function indentedFrom(
  error: YAMLError,
  text: string,
  errors: readonly YAMLError[],
): number | undefined {
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const key = errors.find(
    ({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === error.pos[0],
  );
  if (!key) return undefined;
  const line = text.lastIndexOf('\n', key.pos[1] - 1) + 1;
  return line + text.slice(line).search(/\S/u);
}

/** What an error means; `before` is the last sign before it. */
function explain({ code, message }: YAMLError, before: string): Explanation {
  const after = message.endsWith('scalar at node end') ? afterClosing[before] : undefined;
  if (after) return after;
  if (message.startsWith('Implicit map keys need')) return keyAlone;
  return (
    explanations[code] ?? {
      message: `Unexpected YAML (${excerpt(message, 160)}), expected \`field: value\``,
      fix: 'Compare the line with the same field of another record.',
    }
  );
}

/**
 * The first error in the syntax of a text, said for someone who writes letters; nothing where there is
 * none. One slip makes a parser stumble over much that follows, so that the first says what it is.
 */
export function syntaxError(
  text: string,
  document: Document.Parsed<ParsedNode>,
): Explained | undefined {
  const [error] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  if (!error) return undefined;
  const [offset] = error.pos;
  const opened = openAround(error, document);
  const sign = opened === undefined ? '' : (text[opened] ?? '');
  if (opened !== undefined && closings[sign]) {
    return { offset: opened, ...openExplanation(sign) };
  }
  const further = indentedFrom(error, text, document.errors);
  if (further !== undefined) return { offset: further, ...indentedKey };
  return { offset, ...explain(error, text.slice(0, offset).trimEnd().at(-1) ?? '') };
}
