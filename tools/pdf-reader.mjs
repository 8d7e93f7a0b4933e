/** What pdf.js can do beside reading words, and is never asked for: the forms of XFA, annotations, making new files. */
const NOT_SHIPPED = new Set(['XFAFactory', 'AnnotationFactory', 'PDFEditor']);

/** For Vite's workers: the worker of pdf.js without these classes. What they alone needed then falls away by itself. */
export const pdfReaderPlugin = () => ({
  name: 'pdf-reader',
  transform(code, id) {
    if (!/\/pdf\.worker\.mjs(?:\?|$)/.test(id)) return;
    const classes = this.parse(code).body.filter(({ type, id }) => type === 'ClassDeclaration' && NOT_SHIPPED.has(id.name));
    if (classes.length !== NOT_SHIPPED.size) this.error('pdf.js has changed: see tools/pdf-reader.mjs.');
    // From the end: what was found before stays where it was
    return classes.reduceRight((rest, { start, end, id }) => `${rest.slice(0, start)}class ${id.name} {}${rest.slice(end)}`, code);
  },
});
