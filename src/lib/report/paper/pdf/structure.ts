import { pdfText, type PdfObjects } from './objects';
import type { Role } from './runs';

/** What of a page is read, in the order in which it was put there. */
export class PageTags {
  readonly items: { readonly role: Role; readonly alt: string | undefined }[] = [];

  constructor(
    /** Number of the page's object. */
    readonly page: number
  ) {}

  /** Takes up a thing that is read. @returns its number on the page, by which the content names it */
  add(role: Role, alt?: string): number {
    return this.items.push({ role, alt }) - 1;
  }
}

/**
 * The order in which a file is read aloud, and what each thing is: a section a page, with headings, paragraphs and
 * pictures with their description (logical structure, ISO 32000-1, 14.7).
 */
export class Structure {
  readonly #pages: PageTags[] = [];

  page(id: number): { tags: PageTags; index: number } {
    const tags = new PageTags(id);
    return { tags, index: this.#pages.push(tags) - 1 };
  }

  /** Puts the tree into the file. @returns number of its root */
  define(objects: PdfObjects): number {
    const [root, document] = [objects.reserve(), objects.reserve()];
    const byPage: string[] = [];
    const sections = this.#pages.map(({ page, items }, at) => {
      const section = objects.reserve();
      const kids = items.map(({ role, alt }, mcid) =>
        objects.add(
          `<</Type/StructElem/S/${role}/P ${section} 0 R/Pg ${page} 0 R/K ${mcid}${alt ? `/Alt${pdfText(alt)}` : ''}>>`
        )
      );
      objects.set(section, `<</Type/StructElem/S/Sect/P ${document} 0 R/K[${refs(kids)}]>>`);
      byPage.push(`${at}[${refs(kids)}]`);
      return section;
    });
    const parents = objects.add(`<</Nums[${byPage.join(' ')}]>>`);
    objects.set(document, `<</Type/StructElem/S/Document/P ${root} 0 R/K[${refs(sections)}]>>`);
    objects.set(
      root,
      `<</Type/StructTreeRoot/K ${document} 0 R/ParentTree ${parents} 0 R/ParentTreeNextKey ${byPage.length}>>`
    );
    return root;
  }
}

const refs = (ids: readonly number[]) => ids.map((id) => `${id} 0 R`).join(' ');
