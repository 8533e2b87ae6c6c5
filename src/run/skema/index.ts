/** The door of what is made from the schemas: for readers of the feed, and for those who write. */
export { keepEditorTold, tellEditor } from './editor-index.ts';
export { writeSchemas } from './write-schemas.ts';
