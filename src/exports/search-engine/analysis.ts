// How OpenSearch takes texts apart, with what it brings along and no plugin:
// https://docs.opensearch.org/latest/analyzers/. It reads the patterns as Java does.

const withoutLanguage = ['cjk_width', 'lowercase', 'asciifolding'];
/** Letters that keyboards of several languages write otherwise, and marks that Arabic script may leave out. */
const ofNames = [...withoutLanguage, 'arabic_normalization', 'persian_normalization'];

/** How much of a word of a name is looked at: Lucene refuses a letter with a word of 32 KB, and nobody types so much. */
const mostOfName = 40;

/** The analyzers of an index of letters, and what they are made of. */
export const analysis = {
  char_filter: {
    accents: { type: 'pattern_replace', pattern: '[\\u0300-\\u036F]+', replacement: '' },
    marks: { type: 'pattern_replace', pattern: "['’‘ʼʻʿʾ`´\\p{M}]+", replacement: '' },
    turn: { type: 'pattern_replace', pattern: '^\\s*(\\S+)\\s+(.+)$', replacement: '$2 $1' },
    join: { type: 'pattern_replace', pattern: '[^\\p{L}\\p{N}]+', replacement: '' },
  },
  filter: {
    possessive: { type: 'stemmer', language: 'possessive_english' },
    english_stop: { type: 'stop', stopwords: '_english_' },
    english_stemmer: { type: 'stemmer', language: 'english' },
    cut: { type: 'truncate', length: mostOfName },
    beginnings: { type: 'edge_ngram', min_gram: 1, max_gram: mostOfName },
  },
  analyzer: {
    /** Words of any language as they are written, in lower case and without accents. */
    words: {
      type: 'custom',
      char_filter: ['accents'],
      tokenizer: 'standard',
      filter: withoutLanguage,
    },
    /** The stems of English words. */
    english_folded: {
      type: 'custom',
      char_filter: ['accents'],
      tokenizer: 'standard',
      filter: ['possessive', ...withoutLanguage, 'english_stop', 'english_stemmer'],
    },
    /** The words of a name, in any order. */
    name_words: {
      type: 'custom',
      char_filter: ['marks'],
      tokenizer: 'standard',
      filter: [...ofNames, 'cut'],
    },
    /** The beginnings of the words of a name: “yeh l”. */
    name_beginnings: {
      type: 'custom',
      char_filter: ['marks'],
      tokenizer: 'standard',
      filter: [...ofNames, 'cut', 'beginnings'],
    },
    /** A name in one word: “lianyehua” for Lian Ye-hua. */
    name_joined: {
      type: 'custom',
      char_filter: ['join'],
      tokenizer: 'keyword',
      filter: [...ofNames, 'cut'],
    },
    /** The beginnings of a name in one word. */
    name_joined_beginnings: {
      type: 'custom',
      char_filter: ['join'],
      tokenizer: 'keyword',
      filter: [...ofNames, 'cut', 'beginnings'],
    },
    /** The beginnings of a name in one word, its first word last: “yehualian”. */
    name_turned_beginnings: {
      type: 'custom',
      char_filter: ['turn', 'join'],
      tokenizer: 'keyword',
      filter: [...ofNames, 'cut', 'beginnings'],
    },
  },
} as const;
