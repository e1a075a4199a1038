export { n as creator, r as rules } from './index-Cq-34xZU-BQeYbW1c.js';
