/** What was said, without the quotation marks that an observer may have put around the whole of it. */
export function withoutMarks(text: string): string {
  return text.trim().replace(/^[«"“„](.*)[»"”]$/su, '$1');
}
