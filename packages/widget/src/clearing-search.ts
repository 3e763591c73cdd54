import { register } from './clearing-element.js';
import { ClearingSearch } from './search/search-element.js';

register('clearing-search', ClearingSearch);
