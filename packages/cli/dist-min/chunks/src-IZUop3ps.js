export { t as loadCounter } from './src-DkeO3QX1.js';
