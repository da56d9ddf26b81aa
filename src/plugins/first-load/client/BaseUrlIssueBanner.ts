/** The configuration has no such banner; Docusaurus ships it all the same. */
export {default} from './Nothing.ts';
