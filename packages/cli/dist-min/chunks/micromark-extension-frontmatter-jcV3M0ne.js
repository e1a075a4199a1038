export { n as frontmatter, r as toMatters, t as frontmatterHtml } from './micromark-extension-frontmatter-CKQrfXru.js';
