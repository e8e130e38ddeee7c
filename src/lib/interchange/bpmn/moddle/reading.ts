import type { ModdleElement, ModdleWarning } from 'bpmn-moddle';
import { MAX_CHECKED } from '../limits';

/** What bpmn-moddle may find wrong with a text. */
export type FindingCode =
  'unresolved' | 'unknown-attribute' | 'unknown-element' | 'duplicate-id' | 'illegal-id' | 'unreadable';

export interface Finding {
  readonly code: FindingCode;
  /** Id of the element it is about, or of the nearest around it that has one; empty when not known. */
  readonly element: string;
  /** Name of that element as bpmn-moddle calls it, or the tag as written. */
  readonly tag: string;
  /** The attribute or reference it is about; empty for none. */
  readonly property: string;
  /** What is referred to, the id in question, or what went wrong. */
  readonly value: string;
  /** Line and column of the tag in the text, both from 0; undefined when not known. */
  readonly position: readonly [line: number, column: number] | undefined;
}

/** A text as bpmn-moddle reads it. */
export interface Reading {
  /** The `definitions`; undefined when the text could not be read. */
  readonly root: ModdleElement | undefined;
  readonly byId: ReadonlyMap<string, ModdleElement>;
  readonly findings: readonly Finding[];
}

/** Fetched when it is first needed: no screen carries it. */
const load = () => import('bpmn-moddle');

/**
 * Reads a text with bpmn-moddle, which shares no code with the reader here. The text must have been through
 * `parseXml`: that one refuses document types and counts elements and their depth.
 * @returns undefined when the text is too long to be read twice, or bpmn-moddle was not to be had
 */
export async function readWithModdle(text: string, fetch = load): Promise<Reading | undefined> {
  if (text.length > MAX_CHECKED) return undefined;
  const library = await fetch().catch(() => undefined);
  if (!library) return undefined;
  try {
    const { rootElement, elementsById, warnings } = await new library.BpmnModdle().fromXML(text);
    return {
      root: rootElement,
      byId: new Map(Object.entries(elementsById)),
      findings: warnings.flatMap((warning) => toFinding(warning) ?? [])
    };
  } catch (error) {
    const { message, warnings = [] } = error as Error & { warnings?: ModdleWarning[] };
    return {
      root: undefined,
      byId: new Map(),
      findings: [...warnings, { message }].flatMap((warning) => toFinding(warning) ?? [])
    };
  }
}

function toFinding({ message, element, property = '', value = '' }: ModdleWarning): Finding | undefined {
  // Encodings are read here, before bpmn-moddle sees the text.
  if (message.startsWith('unsupported document encoding')) return undefined;
  const about = { ...identify(element), property: local(property), value, position: undefined };
  if (message.startsWith('unresolved reference')) return { code: 'unresolved', ...about };
  if (message.startsWith('unknown attribute')) return { code: 'unknown-attribute', ...about };
  const [, tag = ''] = /^unparsable content <\/?([^\s/>]+)/.exec(message) ?? [];
  const [, line, column] = /\n\tline: (\d+)\n\tcolumn: (\d+)/.exec(message) ?? [];
  const [, nested = message] = /\n\tnested error: ([^]*)$/.exec(message) ?? [];
  const [, id] = /^(?:duplicate|illegal) ID <([^]*)>$/.exec(nested) ?? [];
  const code = nested.startsWith('duplicate ID')
    ? 'duplicate-id'
    : nested.startsWith('illegal ID')
      ? 'illegal-id'
      : /^(unknown type|unrecognized element) /.test(nested)
        ? 'unknown-element'
        : 'unreadable';
  return {
    code,
    element: '',
    tag,
    property: '',
    value: id ?? nested,
    position: line === undefined ? undefined : [Number(line), Number(column)]
  };
}

/** The nearest element that can be named. */
function identify(element: ModdleElement | undefined): { element: string; tag: string } {
  let named = element;
  while (named && !named.id) named = named.$parent;
  return { element: named?.id ?? '', tag: local((named ?? element)?.$type ?? '') };
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);
