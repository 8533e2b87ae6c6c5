/** The door of the demo. */
export { type DemoReport, runDemo } from './run-demo.ts';
