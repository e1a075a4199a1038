export { n as creator, r as rules } from './index-Cq-34xZU-D8kQldwT.js';
