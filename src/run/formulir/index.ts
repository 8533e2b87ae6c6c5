/** The door of `formulir`. */
export { type FormOutcome, type FormsJob, formFile, makeForms } from './make-forms.ts';
