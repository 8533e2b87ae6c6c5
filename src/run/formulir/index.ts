/** The door of `formulir`. */
export { type FormOutcome, formFile, makeForms } from './make-forms.ts';
