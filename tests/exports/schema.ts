import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as libxml from 'libxml2-wasm';

const { XmlDocument, XmlLibError } = libxml;

// The declarations call it deprecated: libxml2 means to give RELAX NG up one day. Nothing else in npm reads it.
const { RelaxNGValidator } = libxml as unknown as {
  RelaxNGValidator: {
    fromDoc: (schema: libxml.XmlDocument) => { validate: (document: libxml.XmlDocument) => void };
  };
};

const standards = path.resolve(import.meta.dirname, '../standards');

/** What a schema finds wrong with an XML text: nothing where it is valid. */
export type Judge = (xml: string) => string[];

/** A schema of tests/standards. TEI's takes some seconds to compile: make one judge for a file of tests. */
export function judgeOf(schema: 'tei_all' | 'cmif' | 'atom'): Judge {
  const rng = XmlDocument.fromBuffer(
    gunzipSync(readFileSync(path.join(standards, `${schema}.rng.gz`))),
  );
  const validator = RelaxNGValidator.fromDoc(rng);
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      if (!(error instanceof XmlLibError)) throw error;
      return error.details.map(
        ({ message, line, xpath }) => `${line} ${xpath ?? ''} ${message.trim()}`,
      );
    } finally {
      document.dispose();
    }
  };
}

const namespaces = {
  tei: 'http://www.tei-c.org/ns/1.0',
  atom: 'http://www.w3.org/2005/Atom',
  xml: 'http://www.w3.org/XML/1998/namespace',
};

/** A document, in which XPath expressions find texts and values; elements have a prefix: `tei:`, `atom:`. */
export interface Looker {
  at: (expression: string) => string[];
  dispose: () => void;
}

/** Reads a document once for many questions. Whoever asks them disposes of it. */
export function looker(xml: string): Looker {
  const document = XmlDocument.fromString(xml);
  return {
    at: (expression) => document.find(expression, namespaces).map((node) => node.content),
    dispose: () => document.dispose(),
  };
}

/** The texts and values that an XPath expression finds. */
export function found(xml: string, expression: string): string[] {
  const { at, dispose } = looker(xml);
  try {
    return at(expression);
  } finally {
    dispose();
  }
}
