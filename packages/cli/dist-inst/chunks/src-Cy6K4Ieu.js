export { t as loadCounter } from './src-DYHtd8ip.js';
