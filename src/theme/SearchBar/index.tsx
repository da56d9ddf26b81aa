/** The theme's empty slot for a search box in the bar, filled by the search plugin. */
export {default} from '@site/src/plugins/search/theme/SearchBar.tsx';
