import type { Node, Nodes, PhrasingContent, RootContent } from 'mdast';

/** A mark in the text that leads to a note, or the place where a note begins, until both are matched. */
export interface NoteMark extends Node {
  type: 'noteMark';
  /** Whether a note begins here. */
  starts: boolean;
  /** The number or sign as printed, without brackets. */
  mark: string;
  /** As printed, with what stands around it. */
  shown: string;
  /** The id of the note, where a link told it. */
  note?: string | undefined;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    noteMark: NoteMark;
  }
  interface RootContentMap {
    noteMark: NoteMark;
  }
}

/** What is in a node. */
export const inside = (node: Nodes): RootContent[] =>
  'children' in node ? (node.children as RootContent[]) : [];

/** Sets what is in a node; what a kind of node may hold is for the caller to keep. */
export function fill(node: Nodes, children: readonly RootContent[]): void {
  if ('children' in node) (node as { children: RootContent[] }).children = [...children];
}

/** Applies a change to the content of every node, from the innermost outwards. */
export function changeInside(
  node: Nodes,
  change: (children: RootContent[], parent: Nodes) => RootContent[],
): void {
  if (!('children' in node)) return;
  for (const child of inside(node)) changeInside(child, change);
  fill(node, change(inside(node), node));
}

const phrasing = new Set([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'strong',
  'text',
  'noteMark',
]);

/** Whether a node stands in a line of text. */
export const isPhrasing = (node: Nodes): node is PhrasingContent => phrasing.has(node.type);

/** The text that a node shows; a line end is one. */
export function shownText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'noteMark') return node.shown;
  const between = inside(node).some((child) => !isPhrasing(child)) ? '\n' : '';
  return inside(node).map(shownText).join(between);
}
