/**
 * The document of a frame that belongs to the page: of its own origin, with an address or with words in its markup. Others cannot be looked into, or
 * are empty frames that advertisements are written into. Null, too, while nobody can see it.
 */
export function frameDocument(element: Element): Document | null {
  if (
    element.localName !== 'iframe' ||
    !(element.hasAttribute('srcdoc') || /^(?!about:|javascript:)./i.test(element.getAttribute('src') ?? ''))
  )
    return null;
  try {
    const { contentDocument } = element as HTMLIFrameElement;
    return contentDocument?.body && element.checkVisibility?.() !== false ? contentDocument : null;
  } catch {
    return null;
  }
}

/** The page's document and those of its own frames. */
export function documentsOf(document: Document): Document[] {
  const frames = allIn(document, 'iframe').slice(0, 20);
  return [document, ...frames.map(frameDocument).filter((one) => one !== null)];
}

/** The scripts that hold JSON-LD. */
export const dataIn = (document: Document): Element[] => allIn(document, 'script[type*="ld+json" i]');

export const allIn = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];
