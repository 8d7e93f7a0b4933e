const without = (element: Element, selector: string): string => {
  const copy = element.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll(selector)) one.remove();
  return copy.textContent ?? '';
};

/** The words for eyes: without what only those who listen get. */
export const seen = (element: Element) => without(element, '.vh');

/** The words as they are heard: without what is hidden from those who listen. */
export const heard = (element: Element) => without(element, '[aria-hidden="true"]');
