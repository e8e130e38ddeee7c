import { MAX_NAME } from '../limits';
import type { XmlElement } from '../xml/tree';
import { childOf, type Catalogue } from './catalogue';

/** A name as a record holds it. A longer one stays whole in the file as long as nobody edits it. */
export function cut(catalogue: Catalogue, element: XmlElement, name = ''): string {
  if (name.length <= MAX_NAME) return name;
  catalogue.warn('name-cut', element);
  return `${name.slice(0, MAX_NAME - 1).toWellFormed()}…`;
}

/** The element and attribute, or text, that hold what a node is called. */
export function nameHolder(
  catalogue: Catalogue,
  element: XmlElement
): { element: XmlElement; attribute?: string } | undefined {
  if (element.local === 'textAnnotation') {
    const text = childOf(element, 'text');
    return text && { element: text };
  }
  if (element.local === 'group') {
    const value = catalogue.resolve(element.get('categoryValueRef'));
    return value && { element: value, attribute: 'value' };
  }
  return { element, attribute: 'name' };
}

/** What a node is called. A reference to data without a name of its own bears the data's. */
export function nameOf(catalogue: Catalogue, element: XmlElement): string {
  const holder = nameHolder(catalogue, element);
  const own = holder && (holder.attribute ? holder.element.get(holder.attribute) : holder.element.text());
  const target = element.get('dataObjectRef') ?? element.get('dataStoreRef');
  return cut(catalogue, element, own || catalogue.resolve(target)?.get('name') || '');
}
