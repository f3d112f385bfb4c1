/** Short answers by heading: read (`articles`), cut into words (`terms`), found (`search`). */
export { parseArticles, parseSearchWords, type Article, type SearchWords } from './articles.js';
export { createKnowledge, type Found, type Knowledge, type Shelf } from './search.js';
